import type { IsoWeek } from '../calendar/iso-week.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { progressKey } from '../plan/progress-key.ts';
import { type Tally, tally } from '../status/tally.ts';
import { type ReportRow, reportRows } from './report-row.ts';
import type { Snapshot } from './snapshot.ts';

const COMPARED = ['total', 'doneOnTime', 'doneLate', 'running', 'overdue'] as const;
export type ComparedFigure = (typeof COMPARED)[number];

/** A row now and as it was; `null` where it was not there, or is there no more. */
export interface RowPair {
  now: ReportRow | null;
  before: ReportRow | null;
}

export interface DoneDateChange {
  row: ReportRow;
  before: PlainDate;
  after: PlainDate;
}

/** What became of the rows between two snapshots. */
export interface Changes {
  since: { week: IsoWeek; today: PlainDate };
  delta: Record<ComparedFigure, number>;
  added: ReportRow[];
  deleted: ReportRow[];
  /** Counted under the four words now and not before, and the reverse: `delta.total = entered − left`. */
  entered: ReportRow[];
  left: ReportRow[];
  /** Done now and not before, new rows included. */
  finished: ReportRow[];
  /** There before as done, there now and not done. */
  reopened: ReportRow[];
  newlyOverdue: ReportRow[];
  /** Done dates that were altered afterwards: a unit's yearly rating depends on them. */
  doneDateChanged: DoneDateChange[];
}

export function compareSnapshots(current: Snapshot, previous: Snapshot): Changes {
  const pairs = pairRows(reportRows(current), reportRows(previous));
  const now = (test: (pair: RowPair) => boolean) => pairs.filter(test).flatMap((pair) => pair.now ?? []);
  const before = (test: (pair: RowPair) => boolean) =>
    pairs.filter(test).flatMap((pair) => pair.before ?? []);
  return {
    since: { week: previous.week, today: previous.today },
    delta: differences(tally(current.rows), tally(previous.rows)),
    added: now((pair) => pair.before === null),
    deleted: before((pair) => pair.now === null),
    entered: now((pair) => isCounted(pair.now) && !isCounted(pair.before)),
    left: before((pair) => isCounted(pair.before) && !isCounted(pair.now)),
    finished: now((pair) => isDone(pair.now) && !isDone(pair.before)),
    reopened: now((pair) => isDone(pair.before) && !isDone(pair.now)),
    newlyOverdue: now((pair) => isOverdue(pair.now) && !isOverdue(pair.before)),
    doneDateChanged: pairs.flatMap(doneDateChange),
  };
}

function pairRows(current: readonly ReportRow[], previous: readonly ReportRow[]): RowPair[] {
  const keyOf = (row: ReportRow) => progressKey(row.activityCode, row.unitCode);
  const before = new Map(previous.map((row) => [keyOf(row), row]));
  const kept = new Set(current.map(keyOf));
  return [
    ...current.map((row) => ({ now: row, before: before.get(keyOf(row)) ?? null })),
    ...previous.filter((row) => !kept.has(keyOf(row))).map((row) => ({ now: null, before: row })),
  ];
}

const isCounted = (row: ReportRow | null) => row !== null && row.official !== null;
const isDone = (row: ReportRow | null) => row?.official === 'done-on-time' || row?.official === 'done-late';
const isOverdue = (row: ReportRow | null) => row?.official === 'overdue';

function doneDateChange({ now, before }: RowPair): DoneDateChange[] {
  if (!now || now.doneOn === null || !before || before.doneOn === null) return [];
  return now.doneOn === before.doneOn ? [] : [{ row: now, before: before.doneOn, after: now.doneOn }];
}

function differences(now: Tally, before: Tally): Record<ComparedFigure, number> {
  const entries = COMPARED.map((figure) => [figure, now[figure] - before[figure]]);
  return Object.fromEntries(entries) as Record<ComparedFigure, number>;
}
