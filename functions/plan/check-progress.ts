import { PROGRESS_TAB } from '../../sheets/template/tabs/progress.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { checkDates } from './check-dates.ts';
import { checkFigures, checkNotApplicable } from './check-figures.ts';
import { checkCodes, checkDoubled, checkMissing, rowsByPair } from './check-pairs.ts';
import { checkAgainstLastWeek, checkPercent, type PreviousProgress } from './check-percent.ts';
import type { Finding } from './finding.ts';
import type { Activity, Progress, Unit } from './plan.ts';
import { progressHeader } from './progress-finding.ts';
import { progressKey } from './progress-key.ts';

export interface CheckContext {
  /** By code. */
  activities: ReadonlyMap<string, Activity>;
  /** By code, inactive ones too. */
  units: ReadonlyMap<string, Unit>;
  today: PlainDate;
  /** Last week's frozen figures, by `progressKey`. */
  previous: ReadonlyMap<string, PreviousProgress>;
  /** What reading the rows found: a done date that could not be read is not reported a second time as missing. */
  reading?: readonly Finding[];
}

/** Contradictions within and between progress rows that were read, in sheet order; the tab's own come last. */
export function checkProgress(progress: readonly Progress[], context: CheckContext): Finding[] {
  const { activities, units } = context;
  const pairs = rowsByPair(progress);
  const undated = rowsWithUnreadableDoneDate(context.reading ?? []);
  const findings = Array.from(pairs.values()).flatMap((rows) => {
    const [top] = rows;
    return top ? [...checkRow(top, context, undated), ...checkDoubled(rows)] : [];
  });
  findings.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return [...findings, ...checkMissing(pairs, activities.values(), units.values())];
}

function rowsWithUnreadableDoneDate(reading: readonly Finding[]): ReadonlySet<number | null> {
  const column = progressHeader('doneOn');
  const unreadable = reading.filter(
    (finding) =>
      finding.tab === PROGRESS_TAB.title && finding.column === column && finding.severity === 'error',
  );
  return new Set(unreadable.map(({ row }) => row));
}

function checkRow(row: Progress, context: CheckContext, undated: ReadonlySet<number | null>): Finding[] {
  const activity = context.activities.get(row.activityCode);
  const codes = checkCodes(row, activity, context.units.get(row.unitCode));
  if (!activity || codes.length > 0) return codes;
  if (row.notApplicable) return checkNotApplicable(row);
  const previous = context.previous.get(progressKey(row.activityCode, row.unitCode));
  return [
    ...checkDates(row, activity, context.today),
    ...(undated.has(row.sheetRow) ? [] : checkPercent(row)),
    ...(previous ? checkAgainstLastWeek(row, previous) : []),
    ...checkFigures(row, activity),
  ];
}
