/** The one list of counts that reports print, and for each the rows it counts: mail, annex and `explain` use it. */
import type { Status } from '../status/standing.ts';
import { STATUS_LABEL } from '../status/status-label.ts';
import type { Tally } from '../status/tally.ts';
import type { Report } from './report.ts';
import type { ReportRow } from './report-row.ts';

/** The counts of a tally, each of which is a number of rows. */
export type CountedFigure = Exclude<
  keyof Tally,
  'doneRate' | 'overdueRate' | 'maxDaysOverdue' | 'sumDaysOverdue'
>;

interface Figure {
  label: string;
  counts: (row: ReportRow) => boolean;
}

const withStatus = (status: Status): Figure => ({
  label: STATUS_LABEL[status],
  counts: (row) => row.status === status,
});

/** In the order in which reports print them. */
export const FIGURES: Readonly<Record<CountedFigure, Figure>> = {
  rows: { label: 'Số dòng', counts: () => true },
  total: { label: 'Tổng số', counts: (row) => row.official !== null },
  doneOnTime: withStatus('done-on-time'),
  doneLate: withStatus('done-late'),
  running: { label: STATUS_LABEL.running, counts: (row) => row.official === 'running' },
  overdue: withStatus('overdue'),
  due: { label: 'Đến hạn', counts: (row) => row.official !== null && row.official !== 'running' },
  dueSoon: withStatus('due-soon'),
  notStarted: withStatus('not-started'),
  apart: { label: 'Không tính', counts: (row) => row.official === null },
  waitingForEvent: withStatus('waiting-for-event'),
  noDeadline: withStatus('no-deadline'),
  suspended: withStatus('suspended'),
  withdrawn: withStatus('withdrawn'),
  notApplicable: withStatus('not-applicable'),
};

export const isCountedFigure = (name: string): name is CountedFigure => Object.hasOwn(FIGURES, name);

/** Those of the rows that a figure counts. */
export const rowsCounted = (rows: readonly ReportRow[], figure: CountedFigure): ReportRow[] =>
  rows.filter(FIGURES[figure].counts);

/** The rows that a count of the report counts: of the whole plan, of one activity, of one unit, or of both. */
export function figureRows(
  { rows }: Pick<Report, 'rows'>,
  figure: CountedFigure,
  { activityCode, unitCode }: { activityCode?: string; unitCode?: string } = {},
): ReportRow[] {
  const within = rows.filter(
    (row) =>
      (activityCode === undefined || row.activityCode === activityCode) &&
      (unitCode === undefined || row.unitCode === unitCode),
  );
  return rowsCounted(within, figure);
}
