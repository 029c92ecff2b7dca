import { describe, expect, it } from 'vitest';
import { judge } from '../../../functions/report/judge.ts';
import type { Standing, Status } from '../../../functions/status/standing.ts';
import { tally } from '../../../functions/status/tally.ts';

const stand = (status: Status, official: Standing['official'], count: number): Standing[] =>
  Array.from({ length: count }, () => ({
    status,
    official,
    deadline: 44_000,
    daysLeft: status === 'overdue' ? -2 : 1,
  }));

const plan = (doneOnTime: number, doneLate: number, overdue: number) =>
  tally([
    ...stand('done-on-time', 'done-on-time', doneOnTime),
    ...stand('done-late', 'done-late', doneLate),
    ...stand('overdue', 'overdue', overdue),
    ...stand('running', 'running', 1),
  ]);

describe('judge', () => {
  it.each([
    { counts: [0, 0, 0], begins: 'Chưa có nhiệm vụ nào đến hạn; ' },
    { counts: [7, 0, 0], begins: 'Toàn bộ 7 nhiệm vụ đến hạn đã hoàn thành; ' },
    {
      counts: [5, 2, 0],
      begins: 'Toàn bộ 7 nhiệm vụ đến hạn đã hoàn thành (2 nhiệm vụ hoàn thành quá hạn); ',
    },
    {
      counts: [9, 0, 1],
      begins: 'Tiến độ chung cơ bản bảo đảm: 9/10 nhiệm vụ đến hạn đã hoàn thành, đạt 90,00 %',
    },
    { counts: [7, 0, 3], begins: 'Tiến độ chung đạt mức khá: 7/10 ' },
    { counts: [69, 0, 31], begins: 'Tiến độ chung còn chậm: 69/100 ' },
  ])('says “$begins…” of $counts', ({ counts, begins }) => {
    const [onTime = 0, late = 0, overdue = 0] = counts;
    expect(judge(plan(onTime, late, overdue), { reported: 2, total: 3 }, null).startsWith(begins)).toBe(true);
  });

  it('tells how many units reported', () => {
    expect(judge(plan(1, 0, 0), { reported: 2, total: 3 }, null)).toMatch(/; 2\/3 đơn vị đã báo cáo\.$/);
    expect(judge(plan(1, 0, 0), { reported: 3, total: 3 }, null)).toMatch(/; tất cả 3 đơn vị đã báo cáo\.$/);
  });

  it.each([
    {
      name: 'a higher rate',
      before: [6, 0, 4],
      says: 'đạt 90,00 % (tăng 30 điểm phần trăm so với kỳ trước);',
    },
    {
      name: 'a lower rate',
      before: [2, 0, 0],
      says: 'đạt 90,00 % (giảm 10 điểm phần trăm so với kỳ trước);',
    },
    { name: 'the same rate', before: [18, 0, 2], says: 'đạt 90,00 % (bằng kỳ trước);' },
    { name: 'no rate', before: [0, 0, 0], says: 'đạt 90,00 %;' },
  ])('compares with $name of the last report', ({ before: [onTime = 0, late = 0, overdue = 0], says }) => {
    const now = plan(9, 0, 1);
    const delta = {
      total: 0,
      doneOnTime: now.doneOnTime - onTime,
      doneLate: now.doneLate - late,
      running: 0,
      overdue: now.overdue - overdue,
    };
    expect(judge(now, { reported: 3, total: 3 }, { delta })).toContain(says);
  });

  it('gives the difference of the rates as they are printed', () => {
    // 33,33 % now, 66,67 % before.
    const delta = { total: 0, doneOnTime: -1, doneLate: 0, running: 0, overdue: 1 };
    expect(judge(plan(1, 0, 2), { reported: 1, total: 1 }, { delta })).toContain('giảm 33,34 điểm phần trăm');
  });
});
