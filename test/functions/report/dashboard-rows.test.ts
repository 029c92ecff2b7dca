import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import { compareSnapshots } from '../../../functions/report/compare-snapshots.ts';
import { dashboardRows } from '../../../functions/report/dashboard-rows.ts';
import { summarise } from '../../../functions/report/summarise.ts';
import { tally } from '../../../functions/status/tally.ts';
import { TREND_WEEKS } from '../../../sheets/template/tabs/dashboard-trend.ts';
import { anySnapshot } from './arbitrary-snapshot.ts';
import { anActivity, aProgress, aSnapshot, aUnit, TODAY } from './sample-plan.ts';

const SOURCE = {
  activities: [anActivity('HĐ01'), anActivity('HĐ12')],
  units: [aUnit('DU01'), aUnit('DU02')],
};
const LAST_WEEK = aSnapshot({
  ...SOURCE,
  progress: [aProgress('HĐ01', 'DU01', { sheetRow: 2 }), aProgress('HĐ12', 'DU02', { sheetRow: 3 })],
  today: TODAY - 5,
  over: { week: '2022-W17' },
});
const NOW = aSnapshot({
  ...SOURCE,
  progress: [
    aProgress('HĐ01', 'DU01', { sheetRow: 2, doneOn: dayOf(2022, 5, 5), reported: true }),
    aProgress('HĐ12', 'DU02', { sheetRow: 3 }),
    aProgress('HĐ12', 'DU01', { sheetRow: 4 }),
  ],
});
const history = (over: Partial<Parameters<typeof dashboardRows>[1]> = {}) => ({
  week: '2022-W18',
  previous: null,
  weeks: [],
  ...over,
});
const figuresOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    week: `2021-W${String(index + 1).padStart(2, '0')}`,
    tally: tally(LAST_WEEK.rows),
  }));

describe('the dashboard’s table', () => {
  const rows = dashboardRows(summarise(NOW), history({ previous: LAST_WEEK }));

  it('gives the plan, then activities, then units', () => {
    expect(rows.map(({ scope, code }) => `${scope} ${code}`.trim())).toEqual([
      'Toàn kế hoạch',
      'Hoạt động HĐ01',
      'Hoạt động HĐ12',
      'Đơn vị DU01',
      'Đơn vị DU02',
    ]);
    expect(rows[0]).toMatchObject({
      total: 3,
      doneLate: 1,
      overdue: 2,
      doneRate: 1 / 3,
      maxDaysOverdue: 6,
    });
  });

  it('says who has reported', () => {
    expect(rows.map(({ reporting }) => reporting)).toEqual(['1/2', undefined, undefined, 'Có', 'Chưa']);
  });

  it('says what changed since the week before', () => {
    expect(rows.map(({ doneChange, overdueChange }) => [doneChange, overdueChange])).toEqual([
      [1, 0],
      [1, -1],
      [0, 1],
      [1, 0],
      [0, 0],
    ]);
    const [first] = dashboardRows(summarise(NOW), history());
    expect([first?.doneChange, first?.overdueChange]).toEqual([undefined, undefined]);
  });

  it('adds up over activities and over units, and changes as the report says', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (snapshot, previous) => {
        const [plan, ...others] = dashboardRows(summarise(snapshot), history({ previous }));
        const { delta } = compareSnapshots(snapshot, previous);
        expect([plan?.doneChange, plan?.overdueChange]).toEqual([
          delta.doneOnTime + delta.doneLate,
          delta.overdue,
        ]);
        for (const scope of ['Hoạt động', 'Đơn vị']) {
          const own = others.filter((row) => row.scope === scope);
          for (const key of ['total', 'overdue', 'due', 'apart', 'doneChange', 'overdueChange'] as const) {
            expect(own.reduce((sum, row) => sum + Number(row[key]), 0)).toBe(plan?.[key]);
          }
        }
      }),
    );
  });
});

describe('the dashboard’s weeks', () => {
  const weeksOf = (count: number) =>
    dashboardRows(summarise(NOW), history({ weeks: figuresOf(count) })).flatMap(({ week }) => week ?? []);

  it('end with the present one as it stands', () => {
    const rows = dashboardRows(summarise(NOW), history({ weeks: figuresOf(2) }));
    expect(weeksOf(2)).toEqual(['01/2021', '02/2021', '18/2022']);
    expect(rows[2]).toMatchObject({ code: 'HĐ12', weekDoneLate: 1, weekOverdue: 2, weekDoneRate: 1 / 3 });
    expect(rows[0]).toMatchObject({ weekOverdue: 2, weekDoneRate: 0 });
  });

  it('reach a year back, below the table where there are more of them than rows', () => {
    expect(weeksOf(60)).toHaveLength(TREND_WEEKS);
    expect(weeksOf(60)[0]).toBe('09/2021');
    expect(dashboardRows(summarise(NOW), history({ weeks: figuresOf(60) })).at(-1)).not.toHaveProperty(
      'code',
    );
  });
});
