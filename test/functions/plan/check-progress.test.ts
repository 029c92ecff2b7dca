import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import { type CheckContext, checkProgress } from '../../../functions/plan/check-progress.ts';
import type { Finding } from '../../../functions/plan/finding.ts';
import type { Activity, Progress, Unit } from '../../../functions/plan/plan.ts';
import { progressKey } from '../../../functions/plan/progress-key.ts';

const TODAY = dayOf(2022, 3, 18);

const activity = (code: string, target: Activity['target'] = null): Activity => ({
  code,
  name: `Hoạt động ${code}`,
  window: { kind: 'range', start: dayOf(2022, 1, 1), end: dayOf(2022, 4, 30) },
  event: null,
  lead: '',
  coordinating: '',
  target,
  sheetRow: 2,
});

const unit = (code: string, active = true): Unit => ({
  code,
  name: `Đảng ủy ${code}`,
  kind: 'subordinate',
  mails: [],
  contact: '',
  wantsDigest: false,
  active,
  sheetRow: 2,
});

const HOUSES = { quantity: 150, unit: 'căn nhà', moneyPerUnit: 50_000_000 };

const row = (cells: Partial<Progress> = {}): Progress => ({
  activityCode: 'HĐ01',
  unitCode: 'DU01',
  percent: null,
  startedOn: null,
  doneOn: null,
  result: '',
  quantity: null,
  money: null,
  evidence: '',
  difficulties: '',
  proposals: '',
  exemplary: '',
  notApplicable: false,
  adjustment: null,
  reported: true,
  sheetRow: 2,
  ...cells,
});

const byCode = <T extends { code: string }>(...items: T[]) => new Map(items.map((item) => [item.code, item]));

const context = (changes: Partial<CheckContext> = {}): CheckContext => ({
  activities: byCode(activity('HĐ01')),
  units: byCode(unit('DU01')),
  today: TODAY,
  previous: new Map(),
  ...changes,
});

const check = (cells: Partial<Progress>, changes: Partial<CheckContext> = {}): Finding[] =>
  checkProgress([row(cells)], context(changes));

const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);

describe('checkProgress', () => {
  it.each([
    { name: 'an empty row', cells: {} },
    { name: 'a row in progress', cells: { percent: 60, startedOn: dayOf(2022, 2, 1) } },
    { name: 'a done row', cells: { percent: 100, startedOn: dayOf(2022, 2, 1), doneOn: dayOf(2022, 3, 1) } },
    { name: 'a row done today, started today', cells: { percent: 100, startedOn: TODAY, doneOn: TODAY } },
    { name: 'a row done on the first day', cells: { percent: 100, doneOn: dayOf(2022, 1, 1) } },
    { name: 'a done row without percentage', cells: { doneOn: dayOf(2022, 3, 1) } },
    { name: '0 % not done', cells: { percent: 0 } },
    { name: 'an activity that does not apply', cells: { notApplicable: true } },
    {
      name: 'and one with nothing but zeros',
      cells: { notApplicable: true, percent: 0, quantity: 0, money: 0 },
    },
  ])('finds nothing in $name', ({ cells }) => {
    expect(check(cells)).toEqual([]);
  });

  const done = dayOf(2022, 3, 1);
  it.each([
    {
      name: '100 % but not done',
      cells: { percent: 100 },
      code: 'percent.full-not-done',
      column: 'Tiến độ (%)',
    },
    {
      name: '0 % with a done date',
      cells: { percent: 0, doneOn: done },
      code: 'percent.zero-done',
      column: 'Tiến độ (%)',
    },
    {
      name: 'a done date before the activity begins',
      cells: { percent: 100, doneOn: dayOf(2021, 12, 31) },
      code: 'done.before-start',
      column: 'Ngày hoàn thành',
    },
    {
      name: 'a done date before its own start',
      cells: { percent: 100, startedOn: dayOf(2022, 3, 2), doneOn: done },
      code: 'done.before-started',
      column: 'Ngày hoàn thành',
    },
    {
      name: 'a done date tomorrow',
      cells: { percent: 100, doneOn: TODAY + 1 },
      code: 'done.in-future',
      column: 'Ngày hoàn thành',
    },
    {
      name: 'a start tomorrow',
      cells: { startedOn: TODAY + 1 },
      code: 'started.in-future',
      column: 'Ngày bắt đầu',
    },
    {
      name: '“không áp dụng” with figures',
      cells: { notApplicable: true, percent: 60 },
      code: 'not-applicable.with-figures',
      column: 'Không áp dụng',
    },
    {
      name: '“không áp dụng” with a done date',
      cells: { notApplicable: true, doneOn: done },
      code: 'not-applicable.with-figures',
      column: 'Không áp dụng',
    },
    {
      name: 'an unknown activity',
      cells: { activityCode: 'HĐ99' },
      code: 'progress.unknown-activity',
      column: 'Mã hoạt động',
    },
    {
      name: 'an unknown unit',
      cells: { unitCode: 'DU99' },
      code: 'progress.unknown-unit',
      column: 'Mã đơn vị',
    },
  ])('reports $name', ({ cells, code, column }) => {
    const [finding, ...others] = check(cells);
    expect(finding).toMatchObject({ tab: 'Tiến độ', row: 2, column, code, severity: 'error' });
    expect(finding?.message).toMatch(new RegExp(`^${column.replace(/[()%]/g, '\\$&')} .+\\.$`));
    expect(codes(others).filter((other) => other !== 'progress.missing-rows')).toEqual([]);
  });

  it('reports a part done with a done date as a warning', () => {
    expect(check({ percent: 60, doneOn: done })).toMatchObject([
      { code: 'percent.partly-done', severity: 'warning' },
    ]);
  });

  it('does not ask for a done date that was typed but could not be read', () => {
    const unread: Finding = {
      tab: 'Tiến độ',
      row: 2,
      column: 'Ngày hoàn thành',
      code: 'date.no-such-day',
      severity: 'error',
      message: '',
    };
    expect(check({ percent: 100 }, { reading: [unread] })).toEqual([]);
    expect(codes(check({ percent: 100 }, { reading: [{ ...unread, row: 3 }] }))).toEqual([
      'percent.full-not-done',
    ]);
  });

  it('says a done date in the future as a clerk would', () => {
    expect(check({ percent: 100, doneOn: dayOf(2032, 3, 18) })[0]?.message).toBe(
      'Ngày hoàn thành 18/03/2032 ở sau hôm nay (18/03/2022); chỉ ghi khi đã làm xong, kiểm tra lại năm.',
    );
  });
});

describe('checkProgress against last week', () => {
  const key = progressKey('HĐ01', 'DU01');
  const since = (percent: number | null, doneOn: number | null, cells: Partial<Progress>) =>
    check(cells, { previous: new Map([[key, { percent, doneOn }]]) });

  it('warns when the percentage fell, and only then', () => {
    expect(since(80, null, { percent: 70 })).toMatchObject([{ code: 'percent.fell', severity: 'warning' }]);
    expect(since(80, null, { percent: 70 })[0]?.message).toContain('70%, thấp hơn tuần trước (80%)');
    expect(since(80, null, { percent: 80 })).toEqual([]);
    expect(since(null, null, { percent: 0 })).toEqual([]);
  });

  it('warns when a done date was changed or taken away', () => {
    const before = dayOf(2022, 3, 10);
    const moved = since(100, before, { percent: 100, doneOn: dayOf(2022, 3, 11) });
    expect(moved).toMatchObject([{ code: 'done.changed', severity: 'warning' }]);
    expect(moved[0]?.message).toContain('tuần trước là 10/03/2022, nay là 11/03/2022');
    expect(codes(since(null, before, {}))).toEqual(['done.changed']);
    expect(since(null, before, { doneOn: before })).toEqual([]);
  });
});

describe('checkProgress of counted results', () => {
  const houses = { activities: byCode(activity('HĐ01', HOUSES)) };

  it.each([
    { name: 'all the houses by one unit', cells: { quantity: 150 }, code: [] },
    { name: 'more houses than the plan has', cells: { quantity: 151 }, code: ['quantity.above-target'] },
    { name: 'twice the money of its houses', cells: { quantity: 2, money: 200_000_000 }, code: [] },
    {
      name: 'more than twice the money',
      cells: { quantity: 2, money: 200_000_001 },
      code: ['money.above-target'],
    },
    { name: 'money before any house is done', cells: { money: 500_000_000 }, code: [] },
    {
      name: 'money above the whole plan',
      cells: { quantity: 0, money: 15_000_000_001 },
      code: ['money.above-target'],
    },
  ])('answers $name with $code', ({ cells, code }) => {
    const findings = check(cells, houses);
    expect(codes(findings)).toEqual(code);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('leaves figures alone where the plan has no target', () => {
    expect(check({ quantity: 1_000_000, money: 9_000_000_000 })).toEqual([]);
  });
});

describe('checkProgress of pairs', () => {
  it('names the other rows of a pair that stands three times, and checks the topmost only', () => {
    const rows = [
      row({ sheetRow: 9, percent: 100 }),
      row({ sheetRow: 4 }),
      row({ sheetRow: 7, percent: 100 }),
    ];
    const findings = checkProgress(rows, context());
    expect(findings.map(({ row: at, code }) => [at, code])).toEqual([
      [4, 'progress.doubled'],
      [7, 'progress.doubled'],
      [9, 'progress.doubled'],
    ]);
    expect(findings[1]?.message).toContain('còn có ở dòng 4, 9; số liệu chỉ lấy từ dòng 4');
  });

  it('warns of rows of a unit that is no longer followed, and asks for none of it', () => {
    const findings = check({}, { units: byCode(unit('DU01', false)) });
    expect(findings).toMatchObject([{ code: 'progress.inactive-unit', severity: 'warning' }]);
  });

  it('counts the missing rows in one finding and names the first five', () => {
    const findings = checkProgress(
      [row()],
      context({
        activities: byCode(activity('HĐ01'), activity('HĐ02'), activity('HĐ03')),
        units: byCode(unit('DU01'), unit('DU02'), unit('DU03'), unit('DU04', false)),
      }),
    );
    expect(findings).toMatchObject([
      { row: null, column: null, code: 'progress.missing-rows', severity: 'warning' },
    ]);
    expect(findings[0]?.message).toContain(
      'thiếu 8 dòng của đơn vị đang theo dõi: DU01 – HĐ02; DU01 – HĐ03; DU02 – HĐ01; DU02 – HĐ02; DU02 – HĐ03 và 3 dòng khác.',
    );
  });

  it('lists findings in sheet order, whatever the order of the rows', () => {
    const rows = [row({ sheetRow: 8, percent: 100 }), row({ sheetRow: 3, unitCode: 'DU02', percent: 100 })];
    const findings = checkProgress(rows, context({ units: byCode(unit('DU01'), unit('DU02')) }));
    expect(findings.map((finding) => finding.row)).toEqual([3, 8]);
    expect(findings[0]).toMatchObject({ activityCode: 'HĐ01', unitCode: 'DU02' });
  });
});
