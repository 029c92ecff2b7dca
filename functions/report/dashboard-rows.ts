import { TREND_WEEKS } from '../../sheets/template/tabs/dashboard-trend.ts';
import type { ColumnKey } from '../../sheets/template/template.ts';
import type { IsoWeek } from '../calendar/iso-week.ts';
import { type Tally, tally } from '../status/tally.ts';
import { formatNumber } from './format-number.ts';
import type { Snapshot } from './snapshot.ts';
import type { Summary } from './summarise.ts';
import type { WeekFigures } from './week-figures.ts';

/** What is left out or `null` is an empty cell. */
export type DashboardRow = Partial<Record<ColumnKey<'dashboard'>, string | number | null>>;

/** What the dashboard shows of the past. */
export interface DashboardHistory {
  /** The week as it stands now. */
  week: IsoWeek;
  /** The newest frozen week before this one: what the changes are measured from. */
  previous: Pick<Snapshot, 'rows'> | null;
  /** The weeks frozen before this one, oldest first. */
  weeks: readonly WeekFigures[];
}

/**
 * The rows of the dashboard tab. On the left the whole plan, then each activity, then each unit; beside it, from
 * the first row on, the weeks up to this one.
 */
export function dashboardRows(summary: Summary, history: DashboardHistory): DashboardRow[] {
  const table = tableRows(summary, history.previous);
  const trend = trendRows(summary, history);
  return Array.from({ length: Math.max(table.length, trend.length) }, (_, index) => ({
    ...table[index],
    ...trend[index],
  }));
}

function tableRows(
  { plan, activities, units, reporting }: Summary,
  previous: DashboardHistory['previous'],
): DashboardRow[] {
  const rows = previous?.rows ?? [];
  const ofActivity = Map.groupBy(rows, ({ activityCode }) => activityCode);
  const ofUnit = Map.groupBy(rows, ({ unitCode }) => unitCode);
  const changes = (now: Tally, before: Snapshot['rows'] = []) =>
    previous ? changesSince(now, tally(before)) : {};
  return [
    {
      ...tableRow('Toàn kế hoạch', { code: '', name: '' }, plan),
      ...changes(plan, rows),
      reporting: `${formatNumber(reporting.reported)}/${formatNumber(reporting.total)}`,
    },
    ...activities.map(({ activity, tally: counts }) => ({
      ...tableRow('Hoạt động', activity, counts),
      ...changes(counts, ofActivity.get(activity.code)),
    })),
    ...units.map(({ unit, tally: counts, reported }) => ({
      ...tableRow('Đơn vị', unit, counts),
      ...changes(counts, ofUnit.get(unit.code)),
      reporting: reported ? 'Có' : 'Chưa',
    })),
  ];
}

function tableRow(
  scope: string,
  { code, name }: { code: string; name: string },
  counts: Tally,
): DashboardRow {
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

const changesSince = (now: Tally, before: Tally): DashboardRow => ({
  doneChange: now.doneOnTime + now.doneLate - before.doneOnTime - before.doneLate,
  overdueChange: now.overdue - before.overdue,
});

function trendRows({ plan }: Summary, { week, weeks }: DashboardHistory): DashboardRow[] {
  return [...weeks, { week, tally: plan }].slice(-TREND_WEEKS).map(({ week: of, tally: counts }) => ({
    week: weekName(of),
    weekDoneOnTime: counts.doneOnTime,
    weekDoneLate: counts.doneLate,
    weekRunning: counts.running,
    weekOverdue: counts.overdue,
    weekDoneRate: counts.doneRate,
  }));
}

/** `2022-W11` → "11/2022". */
const weekName = (week: IsoWeek): string => week.split('-W').reverse().join('/');
