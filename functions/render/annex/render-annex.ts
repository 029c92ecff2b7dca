import { formatVietnameseDate } from '../../calendar/plain-date.ts';
import type { Report } from '../../report/report.ts';
import type { SheetLinks } from '../sheet-links.ts';
import { weekText } from '../week-text.ts';
import { activityTable } from './activity-table.ts';
import type { AnnexTable } from './annex.ts';
import { exemplaryTable, frozenTable, overdueTable } from './row-tables.ts';
import { traceFigures } from './traced-figures.ts';
import { notReportedTable, unitTable } from './unit-tables.ts';

/**
 * The report's annexes whole, where mail and document cut: activities, units, who has not reported, what is
 * overdue and who is commended, then the frozen rows and, for every count, the rows it counts. A table without
 * rows is left out.
 */
export function renderAnnex(report: Report, { links }: { links: SheetLinks }): AnnexTable[] {
  const heading = [
    report.settings.planTitle,
    `Số liệu ${weekText(report.week)}, chốt ngày ${formatVietnameseDate(report.today)}`,
  ].filter((line) => line !== '');
  const traced = traceFigures(heading);
  const tables = [
    activityTable(report, heading, traced),
    unitTable(report, heading, traced),
    notReportedTable(report, heading),
    overdueTable(report, heading, links),
    exemplaryTable(report, heading),
    frozenTable(report, heading, links),
  ];
  return [...tables, traced.table()].filter(({ rows }, index) => index === 0 || rows.length > 0);
}
