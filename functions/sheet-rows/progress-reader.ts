import { PROGRESS_TAB } from '../../sheets/template/tabs/progress.ts';
import type { Finding } from '../plan/finding.ts';
import type { Activity, Adjustment, Progress } from '../plan/plan.ts';
import type { DateCell } from './cells/read-date.ts';
import { readPercent } from './cells/read-percent.ts';
import type { Reading } from './cells/reading.ts';
import { settleDate } from './cells/resolve-day-month.ts';
import { doubtDateLike } from './doubt-date-like.ts';
import type { ColumnIndex } from './read-header.ts';
import type { RowReadings } from './row-schema.ts';
import { type FilledRow, isBlank, type TabReader, tabReader } from './tab-reader.ts';

type ProgressTab = typeof PROGRESS_TAB;

export interface ProgressRow {
  /** `null` where the row does not say whose or which it is. */
  progress: Progress | null;
  findings: Finding[];
}

export interface ProgressReader {
  index: ColumnIndex;
  /**
   * Reads one row, `null` for a blank one.
   * @param shownPercent what the sheet displays in the percent cell: it tells `100%` from `1`.
   */
  read(row: readonly unknown[], sheetRow: number, shownPercent?: string): ProgressRow | null;
}

const UNIT_KEYS = PROGRESS_TAB.columns.filter(({ owner }) => owner === 'unit').map(({ key }) => key);

/**
 * Reads progress rows one at a time, so that a large tab can be read in pages. Days without a year take it from
 * their activity's window.
 * @param activities by code.
 * @throws BrokenSheetError where the header lacks or doubles a column.
 */
export function progressReader(
  header: readonly unknown[],
  activities: ReadonlyMap<string, Activity>,
): ProgressReader {
  const reader = tabReader(PROGRESS_TAB, header);
  return {
    index: reader.index,
    read(cells, sheetRow, shownPercent) {
      const row = reader.read(cells, sheetRow);
      if (!row) return null;
      const activity = activities.get(row.readings.activityCode.value ?? '') ?? null;
      const readings = settle(row, activity, shownPercent);
      return { progress: progressOf(row, readings), findings: findingsOf(reader, { ...row, readings }) };
    },
  };
}

type Settled = Omit<RowReadings<ProgressTab>, 'startedOn' | 'doneOn'> &
  Record<'startedOn' | 'doneOn', Reading<number>>;

/** Completes the readings that need more than their own cell. */
function settle(
  { readings, cells }: FilledRow<ProgressTab>,
  activity: Activity | null,
  shown?: string,
): Settled {
  const date = (cell: Reading<DateCell>) => settleDate(cell, activity?.window ?? null);
  return {
    ...readings,
    startedOn: date(readings.startedOn),
    doneOn: date(readings.doneOn),
    percent: shown === undefined ? readings.percent : readPercent(cells.percent, shown),
    quantity:
      typeof cells.quantity === 'number' ? doubtDateLike(readings.quantity, activity) : readings.quantity,
  };
}

function progressOf({ cells, sheetRow }: FilledRow<ProgressTab>, readings: Settled): Progress | null {
  const activityCode = readings.activityCode.value;
  const unitCode = readings.unitCode.value;
  if (activityCode === null || unitCode === null) return null;
  return {
    activityCode,
    unitCode,
    percent: readings.percent.value,
    startedOn: readings.startedOn.value,
    doneOn: readings.doneOn.value,
    result: readings.result.value ?? '',
    quantity: readings.quantity.value,
    money: readings.money.value,
    evidence: readings.evidence.value ?? '',
    difficulties: readings.difficulties.value ?? '',
    proposals: readings.proposals.value ?? '',
    exemplary: readings.exemplary.value ?? '',
    notApplicable: readings.notApplicable.value ?? false,
    adjustment: readings.adjustment.value as Adjustment | null,
    reported: UNIT_KEYS.some((key) => !isBlank(cells[key])),
    sheetRow,
  };
}

function findingsOf(reader: TabReader<ProgressTab>, row: FilledRow<ProgressTab>): Finding[] {
  const { activityCode, unitCode } = row.readings;
  return reader.findings(row).map((finding) => ({
    ...finding,
    ...(activityCode.value === null ? {} : { activityCode: activityCode.value }),
    ...(unitCode.value === null ? {} : { unitCode: unitCode.value }),
  }));
}
