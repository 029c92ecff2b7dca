/** Every line of what people type: what is understood, or which finding the row gets. */
import { describe, expect, it } from 'vitest';
import { dayOf, formatIsoDate } from '../../../functions/calendar/plain-date.ts';
import type { Activity, Progress, TimeWindow } from '../../../functions/plan/plan.ts';
import { progressReader } from '../../../functions/sheet-rows/progress-reader.ts';
import { readActivities } from '../../../functions/sheet-rows/read-activities.ts';
import { PLAN_TAB } from '../../../sheets/template/tabs/plan.ts';
import { PROGRESS_TAB } from '../../../sheets/template/tabs/progress.ts';
import { headerOf, rowOf, rowsOf } from './sheet-text.ts';

const JANUARY_TO_MAY: TimeWindow = { kind: 'range', start: dayOf(2022, 1, 1), end: dayOf(2022, 5, 31) };
const TWO_YEARS: TimeWindow = { kind: 'range', start: dayOf(2022, 1, 1), end: dayOf(2023, 12, 31) };
const NO_WINDOW: TimeWindow = { kind: 'event', start: null, end: null };

function activity(window: TimeWindow, target: Activity['target'] = null): Activity {
  return { code: 'HĐ01', name: '', window, event: null, lead: '', coordinating: '', target, sheetRow: 2 };
}

type Cells = Partial<Record<(typeof PROGRESS_TAB)['columns'][number]['key'], unknown>>;

function read(cells: Cells, of: Activity = activity(JANUARY_TO_MAY), shownPercent?: string) {
  const reader = progressReader(headerOf(PROGRESS_TAB), new Map([[of.code, of]]));
  const row = reader.read(
    rowOf(PROGRESS_TAB, { unitCode: 'DU01', activityCode: 'HĐ01', ...cells }),
    7,
    shownPercent,
  );
  const [finding] = row?.findings ?? [];
  return { progress: row?.progress as Progress, finding, count: row?.findings.length };
}

const isoOf = (date: number | null): string | null => (date === null ? null : formatIsoDate(date));

describe('a day in a progress row', () => {
  it.each([
    { typed: 44_635, means: '2022-03-15', name: 'a Sheets serial' },
    { typed: 36_526, means: '2000-01-01', name: 'the first serial' },
    { typed: 73_050, means: '2099-12-31', name: 'the last serial' },
    { typed: 44_635.75, means: '2022-03-15', name: 'a date-time, cut to its day' },
    { typed: '15/3/2022', means: '2022-03-15', name: 'slashes' },
    { typed: '15-3-2022', means: '2022-03-15', name: 'dashes' },
    { typed: '15.3.2022', means: '2022-03-15', name: 'points' },
    { typed: '15/03/22', means: '2022-03-15', name: 'a year of two digits' },
    { typed: '03/04/2022', means: '2022-04-03', name: 'day before month, never 4 March' },
    { typed: 'ngày 05 tháng 4 năm 2022', means: '2022-04-05', name: 'the form of documents' },
    { typed: 'Ngày 05 tháng 4 năm 2022'.normalize('NFD'), means: '2022-04-05', name: 'decomposed letters' },
    { typed: '\u00a015 / 3 /\u00a02022 ', means: '2022-03-15', name: 'stray spaces' },
    { typed: '\u202a15/3/2022\u202c', means: '2022-03-15', name: 'invisible direction marks' },
    { typed: '15/3/2022 08:30', means: '2022-03-15', name: 'a date-time as text' },
    { typed: '2022-03-15', means: '2022-03-15', name: 'ISO' },
    { typed: '2022-03-15T08:30:00', means: '2022-03-15', name: 'an ISO date-time' },
    { typed: '2022-03-15T20:00:00Z', means: '2022-03-16', name: 'an instant: the day it is in Vietnam' },
    { typed: '29/2/2024', means: '2024-02-29', name: 'a leap day' },
    { typed: '15/3', means: '2022-03-15', name: 'the year that falls in the window' },
    { typed: '15 tháng 3', means: '2022-03-15', name: 'day and month in words' },
  ])('reads $typed as $means ($name)', ({ typed, means }) => {
    const { progress, count } = read({ doneOn: typed });
    expect(isoOf(progress.doneOn)).toBe(means);
    expect(count).toBe(0);
  });

  it.each([
    { typed: '31/4/2022', code: 'date.no-such-day', says: 'tháng 4 không có ngày 31' },
    { typed: '29/2/2023', code: 'date.no-such-day', says: 'tháng 2/2023 không có ngày 29' },
    { typed: '13/25/2022', code: 'date.no-such-day', says: 'không có tháng 25' },
    { typed: '3/15/2022', code: 'date.no-such-day', says: 'ví dụ 15/3/2022' },
    { typed: '32/1', code: 'date.no-such-day', says: 'tháng 1 không có ngày 32' },
    { typed: '00/3/2022', code: 'date.no-such-day', says: 'tháng 3 không có ngày 0' },
    { typed: '2022-02-30', code: 'date.no-such-day', says: 'tháng 2/2022 không có ngày 30' },
    { typed: '15/3/1922', code: 'date.year-out-of-range', says: 'năm 1922' },
    { typed: '3/2022', code: 'date.needs-day', says: 'ghi đủ ngày/tháng/năm' },
    { typed: 'tháng 3/2022', code: 'date.needs-day', says: 'ví dụ 15/3/2022' },
    { typed: 'T3/2022', code: 'date.needs-day', says: 'ví dụ 15/3/2022' },
    { typed: 'quý I/2022', code: 'date.needs-day', says: 'ví dụ 15/1/2022' },
    { typed: 'năm 2022', code: 'date.needs-day', says: 'ví dụ 15/1/2022' },
    {
      typed: '15/12',
      code: 'date.no-year',
      says: 'không có ngày này trong thời hạn 01/01/2022 – 31/05/2022',
    },
    { typed: 36_525, code: 'date.not-a-date', says: '“36525”' },
    { typed: 73_051, code: 'date.not-a-date', says: '“73051”' },
    { typed: 2022, code: 'date.not-a-date', says: '“2022”' },
    { typed: '2022', code: 'date.not-a-date', says: '“2022”' },
    { typed: -5, code: 'date.not-a-date', says: '“-5”' },
    { typed: 'quý V/2022', code: 'date.not-a-date', says: 'không phải là ngày' },
    { typed: 'tuần sau', code: 'date.not-a-date', says: 'không phải là ngày' },
    { typed: 'March 15, 2022', code: 'date.not-a-date', says: 'không phải là ngày' },
    { typed: '15/3-2022', code: 'date.not-a-date', says: 'không phải là ngày' },
    { typed: 'xong', code: 'done.without-date', says: 'ghi ngày làm xong' },
    { typed: 'Đã hoàn thành', code: 'done.without-date', says: 'ghi ngày làm xong' },
    { typed: 'x', code: 'done.without-date', says: 'ghi ngày làm xong' },
    { typed: true, code: 'done.without-date', says: 'ghi ngày làm xong' },
    { typed: '#REF!', code: 'cell.formula-error', says: 'công thức' },
  ])('refuses $typed in "done on": $code', ({ typed, code, says }) => {
    const { progress, finding, count } = read({ doneOn: typed });
    expect(progress.doneOn).toBeNull();
    expect(count).toBe(1);
    expect(finding).toMatchObject({
      tab: 'Tiến độ',
      row: 7,
      column: 'Ngày hoàn thành',
      code,
      severity: 'error',
      activityCode: 'HĐ01',
      unitCode: 'DU01',
    });
    expect(finding?.message).toContain(says);
  });

  it('refuses a day without year that two years of the window have', () => {
    const { progress, finding } = read({ startedOn: '15/3' }, activity(TWO_YEARS));
    expect(progress.startedOn).toBeNull();
    expect(finding?.message).toBe(
      'Ngày bắt đầu “15/3”: có thể là 15/03/2022 hoặc 15/03/2023; ghi đủ ngày/tháng/năm, ví dụ 15/3/2022.',
    );
  });

  it('refuses a day without year where the window has no dates', () => {
    expect(read({ startedOn: '15/3' }, activity(NO_WINDOW)).finding?.code).toBe('date.no-year');
  });

  it('says the whole sentence as a clerk would', () => {
    expect(read({ doneOn: '31/4/2022' }).finding?.message).toBe(
      'Ngày hoàn thành “31/4/2022”: tháng 4 không có ngày 31; ghi lại đủ ngày/tháng/năm, ví dụ 30/4/2022.',
    );
  });
});

describe('a period in the start and end of an activity', () => {
  it.each([
    { typed: '3/2022', start: '2022-03-01', end: '2022-03-31' },
    { typed: 'tháng 3/2022', start: '2022-03-01', end: '2022-03-31' },
    { typed: 'Tháng 3 năm 2022', start: '2022-03-01', end: '2022-03-31' },
    { typed: 'T3/2022', start: '2022-03-01', end: '2022-03-31' },
    { typed: 'quý I/2022', start: '2022-01-01', end: '2022-03-31' },
    { typed: 'Quý 4 năm 2022', start: '2022-10-01', end: '2022-12-31' },
    { typed: 'năm 2022', start: '2022-01-01', end: '2022-12-31' },
    { typed: '6 tháng đầu năm 2022', start: '2022-01-01', end: '2022-06-30' },
    { typed: '6 tháng cuối năm 2022', start: '2022-07-01', end: '2022-12-31' },
    { typed: '2/2024', start: '2024-02-01', end: '2024-02-29' },
  ])('reads $typed as $start to $end', ({ typed, start, end }) => {
    const cells = { code: 'HĐ01', name: 'Việc', windowKind: 'Khoảng thời gian', start: typed, end: typed };
    const { records, findings } = readActivities(rowsOf(PLAN_TAB, cells));
    expect(findings).toEqual([]);
    expect(isoOf(records[0]?.window.start ?? null)).toBe(start);
    expect(isoOf(records[0]?.window.end ?? null)).toBe(end);
  });

  it('refuses month 13', () => {
    const cells = { code: 'HĐ01', name: 'Việc', windowKind: 'Hạn chót', end: '13/2022' };
    expect(readActivities(rowsOf(PLAN_TAB, cells)).findings[0]?.code).toBe('date.no-such-day');
  });
});

describe('money', () => {
  it.each([
    { typed: '50.000.000', means: 50_000_000 },
    { typed: '50.000.000 đồng', means: 50_000_000 },
    { typed: '50.000.000đ', means: 50_000_000 },
    { typed: '50.000.000 VNĐ', means: 50_000_000 },
    { typed: '50,000,000', means: 50_000_000 },
    { typed: '50 000 000', means: 50_000_000 },
    { typed: '50 triệu', means: 50_000_000 },
    { typed: '50 triệu đồng', means: 50_000_000 },
    { typed: '50tr', means: 50_000_000 },
    { typed: '1.500 triệu', means: 1_500_000_000 },
    { typed: '0,05 tỷ', means: 50_000_000 },
    { typed: '0,125 tỷ', means: 125_000_000 },
    { typed: '1,2 tỉ', means: 1_200_000_000 },
    { typed: '1 tỷ 200 triệu', means: 1_200_000_000 },
    { typed: '1 tỷ 200 triệu 500 nghìn', means: 1_200_500_000 },
    { typed: '500k', means: 500_000 },
    { typed: '50.000', means: 50_000 },
    { typed: 7_500_000_000, means: 7_500_000_000 },
    { typed: 0, means: 0 },
  ])('reads $typed as $means đồng', ({ typed, means }) => {
    const { progress, count } = read({ money: typed });
    expect(progress.money).toBe(means);
    expect(count).toBe(0);
  });

  it.each([
    { typed: 'khoảng 10 triệu', code: 'money.not-an-amount' },
    { typed: '12.50.000', code: 'money.not-an-amount' },
    { typed: '50 triệu 1 tỷ', code: 'money.not-an-amount' },
    { typed: '1 tỷ 2', code: 'money.not-an-amount' },
    { typed: '1,5 tỷ 200 triệu', code: 'money.not-an-amount' },
    { typed: '1 tỷ 1200 triệu', code: 'money.not-an-amount' },
    { typed: '50 USD', code: 'money.not-an-amount' },
    { typed: true, code: 'money.not-an-amount' },
    { typed: 'đồng', code: 'money.not-an-amount' },
    { typed: '1,500 triệu', code: 'money.ambiguous' },
    { typed: '1.125 tỷ', code: 'money.ambiguous' },
    { typed: '-50.000.000', code: 'money.negative' },
    { typed: -1, code: 'money.negative' },
    { typed: '12,5', code: 'money.fraction' },
    { typed: 0.5, code: 'money.fraction' },
  ])('refuses $typed: $code', ({ typed, code }) => {
    const { progress, finding } = read({ money: typed });
    expect(progress.money).toBeNull();
    expect(finding).toMatchObject({ column: 'Kinh phí (đồng)', code, severity: 'error' });
  });

  it('takes 50 for 50 đồng and asks whether millions are meant', () => {
    const { progress, finding } = read({ money: 50 });
    expect(progress.money).toBe(50);
    expect(finding).toMatchObject({ code: 'money.very-small', severity: 'warning' });
  });
});

describe('percent', () => {
  it.each([
    { typed: '80%', means: 80 },
    { typed: '80 %', means: 80 },
    { typed: '80', means: 80 },
    { typed: 80, means: 80 },
    { typed: '0,8', means: 80 },
    { typed: '0.8', means: 80 },
    { typed: 0.8, means: 80 },
    { typed: 0.29, means: 29 },
    { typed: '1%', means: 1 },
    { typed: '0,5%', means: 0.5 },
    { typed: '100%', means: 100 },
    { typed: 100, means: 100 },
    { typed: 1.5, means: 1.5 },
    { typed: 0, means: 0 },
  ])('reads $typed as $means', ({ typed, means }) => {
    const { progress, count } = read({ percent: typed });
    expect(progress.percent).toBe(means);
    expect(count).toBe(0);
  });

  it.each([
    { raw: 0.8, shown: '80%', means: 80 },
    { raw: 1, shown: '100%', means: 100 },
    { raw: 0.01, shown: '1%', means: 1 },
    { raw: 0.8, shown: '0,8', means: 80 },
    { raw: '80', shown: '80', means: 80 },
  ])('reads $raw shown as $shown as $means', ({ raw, shown, means }) => {
    const { progress, count } = read({ percent: raw }, activity(JANUARY_TO_MAY), shown);
    expect(progress.percent).toBe(means);
    expect(count).toBe(0);
  });

  it.each([
    { typed: 1, code: 'percent.ambiguous' },
    { typed: '1', code: 'percent.ambiguous' },
    { typed: '1,0', code: 'percent.ambiguous' },
    { typed: 120, code: 'percent.above-100' },
    { typed: '120%', code: 'percent.above-100' },
    { typed: 44_842, code: 'percent.above-100' },
    { typed: '-5%', code: 'percent.below-0' },
    { typed: -0.5, code: 'percent.below-0' },
    { typed: 'gần xong', code: 'percent.not-a-number' },
    { typed: '50-60%', code: 'percent.not-a-number' },
    { typed: '8/10', code: 'percent.not-a-number' },
    { typed: true, code: 'percent.not-a-number' },
  ])('refuses $typed: $code', ({ typed, code }) => {
    const { progress, finding } = read({ percent: typed });
    expect(progress.percent).toBeNull();
    expect(finding).toMatchObject({ column: 'Tiến độ (%)', code, severity: 'error' });
  });

  it('refuses 1 that is shown as 1, and 80 that is shown as 8000%', () => {
    expect(read({ percent: 1 }, activity(JANUARY_TO_MAY), '1').finding?.code).toBe('percent.ambiguous');
    const tooMuch = read({ percent: 80 }, activity(JANUARY_TO_MAY), '8000%').finding;
    expect(tooMuch).toMatchObject({ code: 'percent.above-100' });
    expect(tooMuch?.message).toContain('“8000%”');
  });
});

describe('a counted result', () => {
  const houses = { quantity: 150, unit: 'căn nhà', moneyPerUnit: 50_000_000 };

  it.each([
    { typed: 8, means: 8 },
    { typed: '8', means: 8 },
    { typed: '1.500', means: 1500 },
    { typed: '1,5', means: 1.5 },
    { typed: '1,234,567', means: 1_234_567 },
    { typed: 0, means: 0 },
  ])('reads $typed as $means', ({ typed, means }) => {
    const { progress, count } = read({ quantity: typed });
    expect(progress.quantity).toBe(means);
    expect(count).toBe(0);
  });

  it.each([
    {
      typed: '8/10',
      code: 'quantity.ratio',
      says: 'chỉ ghi số đã làm được (8); chỉ tiêu nằm ở tab Kế hoạch',
    },
    { typed: '1,500', code: 'quantity.ambiguous', says: 'ghi liền 1500' },
    { typed: '8 căn', code: 'quantity.not-a-number', says: 'chỉ ghi số' },
    { typed: -1, code: 'quantity.negative', says: 'không thể âm' },
    { typed: true, code: 'quantity.not-a-number', says: 'không phải là số' },
  ])('refuses $typed: $code', ({ typed, code, says }) => {
    const { progress, finding } = read({ quantity: typed });
    expect(progress.quantity).toBeNull();
    expect(finding?.code).toBe(code);
    expect(finding?.message).toContain(says);
  });

  it('refuses the date that Sheets makes of 8/10 where the plan has a target', () => {
    const { progress, finding } = read({ quantity: 44_842 }, activity(TWO_YEARS, houses));
    expect(progress.quantity).toBeNull();
    expect(finding).toMatchObject({ code: 'quantity.date-like', severity: 'error' });
    expect(finding?.message).toContain('08/10/2022');
  });

  it('only doubts it where there is none, since a count may be as large', () => {
    const { progress, finding } = read({ quantity: 44_842 });
    expect(progress.quantity).toBe(44_842);
    expect(finding).toMatchObject({ code: 'quantity.date-like', severity: 'warning' });
    expect(read({ quantity: 60_000 }).count).toBe(0);
    expect(read({ quantity: '44.842' }).count).toBe(0);
  });
});

describe('other cells of a progress row', () => {
  it.each(['TBD', 'tbd', 'chưa rõ', 'Chưa\u00a0rõ'.normalize('NFD'), '-', '–', '...', 'N/A', '?'])(
    'takes %s for empty, with a warning, in every kind of column',
    (typed) => {
      for (const column of [
        'doneOn',
        'percent',
        'quantity',
        'money',
        'evidence',
        'result',
        'notApplicable',
      ] as const) {
        const { progress, finding, count } = read({ [column]: typed });
        expect([null, '', false]).toContain(progress[column]);
        expect(finding).toMatchObject({ code: 'cell.placeholder', severity: 'warning' });
        expect(count).toBe(1);
      }
    },
  );

  it.each([
    { typed: true, means: true },
    { typed: false, means: false },
    { typed: 'TRUE', means: true },
    { typed: 'x', means: true },
    { typed: 'Có', means: true },
    { typed: 'Không áp dụng', means: true },
    { typed: 'không', means: false },
    { typed: '', means: false },
  ])('reads the tick $typed as $means', ({ typed, means }) => {
    const { progress, count } = read({ notApplicable: typed });
    expect(progress.notApplicable).toBe(means);
    expect(count).toBe(0);
  });

  it.each([1, 'một phần'])('refuses %s as a tick', (typed) => {
    const { progress, finding } = read({ notApplicable: typed });
    expect(progress.notApplicable).toBe(false);
    expect(finding?.code).toBe('flag.unclear');
  });

  it.each([
    { typed: 'https://vanban.example.vn/a?b=1', ok: true },
    { typed: 'HTTP://example.vn', ok: true },
    { typed: 'javascript:alert(1)', ok: false },
    { typed: 'example.vn/a', ok: false },
    { typed: 'Công văn số 25-CV/ĐU', ok: false },
    { typed: 'https://', ok: false },
    { typed: 'https://a.vn https://b.vn', ok: false },
    { typed: 44_635, ok: false },
  ])('takes $typed as evidence: $ok', ({ typed, ok }) => {
    const { progress, finding } = read({ evidence: typed });
    expect(progress.evidence).toBe(ok ? typed : '');
    expect(finding?.code.startsWith('link.') ?? false).toBe(!ok);
  });

  it.each([
    { typed: 'Tạm hoãn', means: 'suspended' },
    { typed: ' rút ', means: 'withdrawn' },
    { typed: 'TẠM HOÃN'.normalize('NFD'), means: 'suspended' },
    { typed: 'tạm hõan', means: 'suspended' },
  ])('reads the choice $typed', ({ typed, means }) => {
    expect(read({ adjustment: typed }).progress.adjustment).toBe(means);
  });

  it('refuses a choice that is not in the list and names the list', () => {
    const { progress, finding } = read({ adjustment: 'Hủy' });
    expect(progress.adjustment).toBeNull();
    expect(finding?.message).toBe(
      'Điều chỉnh “Hủy”: không có trong danh sách; chọn một trong: Tạm hoãn, Rút.',
    );
  });

  it.each([
    { typed: '=SUM(A1)', means: '=SUM(A1)' },
    { typed: '+84 912', means: '+84 912' },
    { typed: '-5 cuộc', means: '-5 cuộc' },
    { typed: '@all', means: '@all' },
    { typed: 'dòng 1\r\ndòng 2\u0007', means: 'dòng 1\ndòng 2' },
    { typed: 'ba\u0300i\u200b \u202eviết', means: 'bài viết' },
    { typed: 12, means: '12' },
    { typed: 1.5, means: '1,5' },
    { typed: true, means: 'TRUE' },
  ])('keeps the text $typed as data', ({ typed, means }) => {
    const { progress, count } = read({ result: typed });
    expect(progress.result).toBe(means);
    expect(count).toBe(0);
  });

  it('knows a code whatever its case, tone placement and spaces around it', () => {
    const { progress } = read({ activityCode: ' hđ01 ', unitCode: 'du01' });
    expect(progress).toMatchObject({ activityCode: 'HĐ01', unitCode: 'DU01' });
    expect(read({ activityCode: 'hđ 01' }).progress.activityCode).toBe('HĐ 01');
    expect(read({ unitCode: 'Uỷ' }).progress.unitCode).toBe(read({ unitCode: 'ủY' }).progress.unitCode);
  });
});
