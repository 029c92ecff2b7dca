import type { ColumnKey } from '../../sheets/template/template.ts';
import type { Tally } from '../status/tally.ts';
import type { Report } from './report.ts';

export type DashboardRow = Record<ColumnKey<'dashboard'>, string | number | null>;

/** The rows of the dashboard tab: the whole plan, then each activity, then each unit. */
export function dashboardRows(report: Pick<Report, 'plan' | 'activities' | 'units'>): DashboardRow[] {
  return [
    dashboardRow('Toàn kế hoạch', '', '', report.plan),
    ...report.activities.map(({ activity, tally }) =>
      dashboardRow('Hoạt động', activity.code, activity.name, tally),
    ),
    ...report.units.map(({ unit, tally }) => dashboardRow('Đơn vị', unit.code, unit.name, tally)),
  ];
}

function dashboardRow(scope: string, code: string, name: string, counts: Tally): DashboardRow {
  return {
    scope,
    code,
    name,
    total: counts.total,
    doneOnTime: counts.doneOnTime,
    doneLate: counts.doneLate,
    running: counts.running,
    overdue: counts.overdue,
    dueSoon: counts.dueSoon,
    apart: counts.apart,
    due: counts.due,
    doneRate: counts.doneRate,
    overdueRate: counts.overdueRate,
    maxDaysOverdue: counts.overdue > 0 ? counts.maxDaysOverdue : null,
  };
}
