import type { Report } from '../../report/report.ts';
import type { AnnexTable } from './annex.ts';
import { figureColumns, type TracedFigures } from './traced-figures.ts';

/** Annex 1: activities by status. */
export function activityTable(report: Report, heading: readonly string[], traced: TracedFigures): AnnexTable {
  const rowsOf = Map.groupBy(report.rows, ({ activityCode }) => activityCode);
  return {
    name: 'PL1 Hoạt động',
    heading: ['PHỤ LỤC 1. HOẠT ĐỘNG THEO TRẠNG THÁI', ...heading],
    columns: [
      { title: 'Mã', type: 'text', width: 9 },
      { title: 'Hoạt động', type: 'text', width: 60 },
      { title: 'Hạn cuối', type: 'date', width: 12 },
      ...figureColumns,
      { title: 'Tỷ lệ hoàn thành', type: 'fraction', width: 12 },
      { title: 'Tỷ lệ quá hạn', type: 'fraction', width: 12 },
    ],
    rows: report.activities.map(({ activity, deadline, tally }) => [
      activity.code,
      activity.name,
      deadline === null ? null : { date: deadline },
      ...traced.cells('Hoạt động', activity.code, rowsOf.get(activity.code) ?? []),
      tally.doneRate,
      tally.overdueRate,
    ]),
    total: [
      'Toàn bộ',
      null,
      null,
      ...traced.cells('Toàn kế hoạch', '', report.rows),
      report.plan.doneRate,
      report.plan.overdueRate,
    ],
  };
}
