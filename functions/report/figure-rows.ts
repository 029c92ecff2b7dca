import type { Status } from '../status/standing.ts';
import type { Tally } from '../status/tally.ts';
import type { Report } from './report.ts';
import type { ReportRow } from './report-row.ts';

/** The counts of a tally, each of which is a number of rows. */
export type CountedFigure = Exclude<
  keyof Tally,
  'doneRate' | 'overdueRate' | 'maxDaysOverdue' | 'sumDaysOverdue'
>;

const WITH_STATUS = {
  notStarted: 'not-started',
  dueSoon: 'due-soon',
  waitingForEvent: 'waiting-for-event',
  noDeadline: 'no-deadline',
  suspended: 'suspended',
  withdrawn: 'withdrawn',
  notApplicable: 'not-applicable',
} as const satisfies Partial<Record<CountedFigure, Status>>;

type Test = (row: ReportRow) => boolean;

const COUNTS: Record<Exclude<CountedFigure, keyof typeof WITH_STATUS>, Test> = {
  rows: () => true,
  total: (row) => row.official !== null,
  apart: (row) => row.official === null,
  doneOnTime: (row) => row.official === 'done-on-time',
  doneLate: (row) => row.official === 'done-late',
  running: (row) => row.official === 'running',
  overdue: (row) => row.official === 'overdue',
  due: (row) => row.official !== null && row.official !== 'running',
};

/** The rows that a count of the report counts: of the whole plan, of one activity, of one unit, or of both. */
export function figureRows(
  report: Report,
  figure: CountedFigure,
  scope: { activityCode?: string; unitCode?: string } = {},
): ReportRow[] {
  const counts: Test =
    figure in WITH_STATUS
      ? (row) => row.status === WITH_STATUS[figure as keyof typeof WITH_STATUS]
      : COUNTS[figure as keyof typeof COUNTS];
  return report.rows.filter(
    (row) =>
      counts(row) &&
      (scope.activityCode === undefined || row.activityCode === scope.activityCode) &&
      (scope.unitCode === undefined || row.unitCode === scope.unitCode),
  );
}
