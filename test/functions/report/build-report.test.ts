import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import { buildReport } from '../../../functions/report/build-report.ts';
import { type CountedFigure, figureRows } from '../../../functions/report/figure-rows.ts';
import { anySnapshot } from './arbitrary-snapshot.ts';
import { anActivity, aProgress, aSnapshot, aUnit, range, SETTINGS, TODAY } from './sample-plan.ts';

const ACTIVITIES = [
  anActivity('HĐ01'),
  anActivity('HĐ11', {
    window: range(dayOf(2022, 1, 1), dayOf(2023, 12, 31)),
    target: { quantity: 150, unit: 'căn nhà', moneyPerUnit: 50_000_000 },
  }),
  anActivity('HĐ12', { window: range(dayOf(2022, 3, 15), dayOf(2022, 4, 15)) }),
  anActivity('HĐ05', { window: range(dayOf(2022, 1, 1), TODAY + 14) }),
];

const report = buildReport(
  aSnapshot({
    activities: ACTIVITIES,
    units: [aUnit('DU01'), aUnit('DU02'), aUnit('DU03')],
    progress: [
      aProgress('HĐ01', 'DU01', { doneOn: dayOf(2022, 4, 2), result: 'Tốt', reported: true, sheetRow: 2 }),
      aProgress('HĐ11', 'DU01', { quantity: 8, money: 400_000_000, reported: true, sheetRow: 3 }),
      aProgress('HĐ12', 'DU01', { difficulties: 'Chậm do mưa', sheetRow: 4 }),
      aProgress('HĐ01', 'DU02', { difficulties: 'Thiếu tư liệu', proposals: 'Xin tư liệu', sheetRow: 5 }),
      aProgress('HĐ11', 'DU02', { quantity: 40, notApplicable: true, sheetRow: 6 }),
      aProgress('HĐ05', 'DU02', { exemplary: 'Chi bộ 1', sheetRow: 7 }),
      aProgress('HĐ11', 'DU03', { quantity: 7, sheetRow: 8 }),
    ],
  }),
  null,
);

describe('buildReport', () => {
  it('counts the units that typed anything', () => {
    expect(report.reporting).toEqual({ reported: 1, total: 3 });
    expect(report.notReported.map(({ code }) => code)).toEqual(['DU02', 'DU03']);
  });

  it('measures quantity and money against the target, without rows that do not apply', () => {
    expect(report.targets).toMatchObject([
      { quantity: 150, done: 15, fraction: 0.1, money: 7_500_000_000, moneyDone: 400_000_000 },
    ]);
    expect(report.targets[0]?.rows.map(({ sheetRow }) => sheetRow)).toEqual([3, 8]);
  });

  it('leaves a figure that has a finding out of the target until it is mended', () => {
    const [activity] = ACTIVITIES.filter(({ target }) => target);
    const slip = (column: string, sheetRow: number) => ({
      tab: 'Tiến độ',
      row: sheetRow,
      column,
      code: 'quantity.above-target',
      severity: 'warning' as const,
      message: 'Kiểm tra lại.',
      activityCode: 'HĐ11',
      unitCode: `DU0${sheetRow}`,
    });
    const doubted = buildReport(
      aSnapshot({
        activities: activity ? [activity] : [],
        units: [aUnit('DU01'), aUnit('DU02'), aUnit('DU03')],
        progress: [
          aProgress('HĐ11', 'DU01', { quantity: 155, money: 50_000_000, sheetRow: 1 }),
          aProgress('HĐ11', 'DU02', { quantity: 2, money: 1_200_000_000, sheetRow: 2 }),
          aProgress('HĐ11', 'DU03', { quantity: 3, sheetRow: 3 }),
        ],
        over: { findings: [slip('Số lượng đạt được', 1), slip('Kinh phí (đồng)', 2), slip('Kết quả', 3)] },
      }),
      null,
    );
    expect(doubted.targets).toMatchObject([{ done: 5, moneyDone: 50_000_000 }]);
    expect(doubted.targets[0]?.doubtful.map(({ sheetRow }) => sheetRow)).toEqual([1, 2]);
  });

  it('lists overdue rows by their age and what is due within the focus days, last day included', () => {
    expect(report.overdue.map((row) => [row.activityCode, row.daysLeft])).toEqual([
      ['HĐ12', -21],
      ['HĐ01', -6],
    ]);
    expect(report.upcoming.map(({ sheetRow }) => sheetRow)).toEqual([7]);
  });

  it('keeps the units’ own words apart by what they are', () => {
    const texts = ([...groups]: typeof report.strengths) =>
      groups.flatMap(({ quotes }) => quotes.map(({ text }) => text));
    expect(texts(report.strengths)).toEqual(['Tốt']);
    expect(texts(report.shortcomings)).toEqual(['Thiếu tư liệu']);
    expect(texts(report.causes)).toEqual(['Chậm do mưa']);
    expect(texts(report.proposals)).toEqual(['Xin tư liệu']);
    expect(texts(report.exemplary)).toEqual(['Chi bộ 1']);
  });

  it('judges by fixed rules', () => {
    expect(report.judgement).toBe(
      'Tiến độ chung còn chậm: 1/3 nhiệm vụ đến hạn đã hoàn thành, đạt 33,33 %; còn 2 nhiệm vụ quá hạn, lâu nhất 21 ngày; 1/3 đơn vị đã báo cáo.',
    );
  });

  it('shows the deadline that counts, moved off days off where the settings say so', () => {
    const snapshot = aSnapshot({ activities: [anActivity('HĐ01')], units: [], progress: [] });
    const rolled = { ...snapshot, settings: { ...SETTINGS, rollDeadlines: true } };
    expect(buildReport(rolled, null).activities[0]?.deadline).toBe(dayOf(2022, 5, 2));
  });

  it('makes a report of nothing', () => {
    const empty = buildReport(aSnapshot({ activities: [], units: [], progress: [] }), null);
    expect(empty.plan).toMatchObject({ rows: 0, doneRate: null });
    expect(empty.judgement).toBe('Kế hoạch chưa có nhiệm vụ nào được giao cho các đơn vị.');
  });
});

describe('figureRows', () => {
  const figures: CountedFigure[] = [
    ...(['rows', 'total', 'apart', 'due', 'doneOnTime', 'doneLate', 'running', 'overdue'] as const),
    ...(['notStarted', 'dueSoon', 'waitingForEvent', 'noDeadline'] as const),
    ...(['suspended', 'withdrawn', 'notApplicable'] as const),
  ];

  it('names the rows behind every count of the plan, of each activity and of each unit', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const any = buildReport(snapshot, null);
        for (const figure of figures) {
          expect(figureRows(any, figure)).toHaveLength(any.plan[figure]);
          for (const { activity, tally } of any.activities) {
            expect(figureRows(any, figure, { activityCode: activity.code })).toHaveLength(tally[figure]);
          }
          for (const { unit, tally } of any.units) {
            expect(figureRows(any, figure, { unitCode: unit.code })).toHaveLength(tally[figure]);
          }
        }
      }),
    );
  });
});
