import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../functions/calendar/plain-date.ts';
import { readActivities } from '../../../functions/sheet-rows/read-activities.ts';
import { PLAN_TAB } from '../../../sheets/template/tabs/plan.ts';
import { briefly, headerOf, rowsOf } from './sheet-text.ts';

type Cells = Parameters<typeof rowsOf<typeof PLAN_TAB>>[1];

const RANGE = { code: 'HĐ01', name: 'Tuyên truyền', windowKind: 'Khoảng thời gian', start: '1/1/2022' };

function read(...rows: Cells[]) {
  const { records, findings } = readActivities(rowsOf(PLAN_TAB, ...rows));
  return { records, findings, briefly: briefly(findings) };
}

const span = (cells: Cells) => {
  const { records, briefly: findings } = read({ code: 'HĐ01', name: 'Việc', ...cells });
  const window = records[0]?.window;
  const iso = (date: number | null | undefined) => (date ? formatIsoDate(date) : '–');
  return { window: `${window?.kind} ${iso(window?.start)} ${iso(window?.end)}`, findings };
};

describe('readActivities', () => {
  it('reads an activity with its target', () => {
    const { records, findings } = read({
      code: ' hđ11 ',
      name: 'Xây dựng 150 căn nhà\ntình nghĩa',
      windowKind: 'khoảng  thời gian',
      start: 44_562,
      end: '12/2023',
      lead: 'Ban Tuyên giáo',
      coordinating: 'Văn phòng',
      targetQuantity: 150,
      targetUnit: 'căn nhà',
      moneyPerUnit: '50 triệu',
    });
    expect(findings).toEqual([]);
    expect(records).toEqual([
      {
        code: 'HĐ11',
        name: 'Xây dựng 150 căn nhà\ntình nghĩa',
        window: { kind: 'range', start: 44_562, end: 45_291 },
        event: null,
        lead: 'Ban Tuyên giáo',
        coordinating: 'Văn phòng',
        target: { quantity: 150, unit: 'căn nhà', moneyPerUnit: 50_000_000 },
        sheetRow: 2,
      },
    ]);
  });

  it.each([
    { kind: 'Khoảng thời gian', start: '1/1/2022', end: '', window: 'range 2022-01-01 –', finding: [] },
    { kind: 'Khoảng thời gian', start: '', end: '4/2022', window: 'range – 2022-04-30', finding: [] },
    {
      kind: 'Khoảng thời gian',
      start: '',
      end: '',
      window: 'range – –',
      finding: ['2 Bắt đầu window.no-dates'],
    },
    {
      kind: 'Khoảng thời gian',
      start: '15/3/2022',
      end: '14/3/2022',
      window: 'range – –',
      finding: ['2 Kết thúc window.end-before-start'],
    },
    {
      kind: 'Khoảng thời gian',
      start: '31/4/2022',
      end: '5/2022',
      window: 'range – 2022-05-31',
      finding: ['2 Bắt đầu date.no-such-day'],
    },
    {
      kind: 'Khoảng thời gian',
      start: '15/3',
      end: '5/2022',
      window: 'range – 2022-05-31',
      finding: ['2 Bắt đầu date.no-year'],
    },
    { kind: 'Tháng', start: '4/2022', end: '4/2022', window: 'month 2022-04-01 2022-04-30', finding: [] },
    {
      kind: 'Tháng',
      start: '1/4/2022',
      end: '15/4/2022',
      window: 'month 2022-04-01 2022-04-15',
      finding: ['2 Loại thời hạn window.not-whole'],
    },
    {
      kind: 'Tháng',
      start: '4/2022',
      end: '',
      window: 'month 2022-04-01 –',
      finding: ['2 Kết thúc window.no-end'],
    },
    {
      kind: 'Quý',
      start: 'quý II/2022',
      end: 'quý II/2022',
      window: 'quarter 2022-04-01 2022-06-30',
      finding: [],
    },
    {
      kind: 'Quý',
      start: '2/2022',
      end: '4/2022',
      window: 'quarter 2022-02-01 2022-04-30',
      finding: ['2 Loại thời hạn window.not-whole'],
    },
    { kind: 'Năm', start: 'năm 2022', end: 'năm 2022', window: 'year 2022-01-01 2022-12-31', finding: [] },
    {
      kind: 'Năm',
      start: '',
      end: 'năm 2022',
      window: 'year – 2022-12-31',
      finding: ['2 Bắt đầu window.no-start'],
    },
    { kind: 'Hạn chót', start: '', end: '14/4/2022', window: 'deadline – 2022-04-14', finding: [] },
    { kind: 'Hạn chót', start: '', end: '', window: 'deadline – –', finding: ['2 Kết thúc window.no-end'] },
    {
      kind: 'Hạn chót',
      start: '',
      end: '31/4/2022',
      window: 'deadline – –',
      finding: ['2 Kết thúc date.no-such-day'],
    },
    { kind: 'Theo sự kiện', start: '', end: '', window: 'event – –', finding: [] },
    { kind: 'Theo sự kiện', start: '11/4/2022', end: '', window: 'event 2022-04-11 2022-04-11', finding: [] },
    { kind: 'Theo sự kiện', start: '', end: '11/4/2022', window: 'event 2022-04-11 2022-04-11', finding: [] },
    {
      kind: 'Theo sự kiện',
      start: '11/4/2022',
      end: '12/4/2022',
      window: 'event 2022-04-11 2022-04-12',
      finding: [],
    },
    { kind: 'Thường xuyên', start: '', end: '', window: 'continuous – –', finding: [] },
    {
      kind: 'Thường xuyên',
      start: '1/1/2022',
      end: '',
      window: 'continuous – –',
      finding: ['2 Loại thời hạn window.dates-ignored'],
    },
    { kind: 'Chưa xác định', start: '', end: '', window: 'unstated – –', finding: [] },
    {
      kind: 'Khoảng',
      start: '1/1/2022',
      end: '4/2022',
      window: 'unstated – –',
      finding: ['2 Loại thời hạn choice.unknown'],
    },
    {
      kind: '',
      start: '1/1/2022',
      end: '4/2022',
      window: 'unstated – –',
      finding: ['2 Loại thời hạn cell.required'],
    },
  ])('reads “$kind” from “$start” to “$end” as $window', ({ kind, start, end, window, finding }) => {
    expect(span({ windowKind: kind, start, end })).toEqual({ window, findings: finding });
  });

  it('skips blank rows and keeps the sheet rows of the others', () => {
    const { header, rows } = rowsOf(
      PLAN_TAB,
      RANGE,
      {},
      { findings: 'ô của hệ thống' },
      { ...RANGE, code: 'HĐ02' },
    );
    const { records } = readActivities({ header, rows: [...rows, [], ['  ']], firstRow: 10 });
    expect(records.map(({ code, sheetRow }) => [code, sheetRow])).toEqual([
      ['HĐ01', 10],
      ['HĐ02', 13],
    ]);
  });

  it('keeps the topmost of two rows with one code and tells the other', () => {
    const { records, findings } = read(RANGE, { ...RANGE, code: 'hđ01', name: 'Khác' });
    expect(records.map(({ name }) => name)).toEqual(['Tuyên truyền']);
    expect(findings).toMatchObject([
      { row: 3, column: 'Mã hoạt động', code: 'row.doubled', severity: 'error' },
    ]);
    expect(findings[0]?.message).toContain('đã có ở dòng 2');
  });

  it('reports required cells that are empty or hold a placeholder; without a code there is no activity', () => {
    const { records, briefly: found } = read({ ...RANGE, name: '' }, { ...RANGE, code: 'TBD' });
    expect(found).toEqual(['2 Nội dung hoạt động cell.required', '3 Mã hoạt động cell.required']);
    expect(records).toMatchObject([{ code: 'HĐ01', name: '' }]);
  });

  it.each([
    { cells: { targetUnit: 'căn nhà' }, finding: ['2 Chỉ tiêu target.no-quantity'], target: null },
    { cells: { targetQuantity: 0 }, finding: ['2 Chỉ tiêu target.no-quantity'], target: null },
    {
      cells: { targetQuantity: 'vài chục', targetUnit: 'căn nhà' },
      finding: ['2 Chỉ tiêu quantity.not-a-number'],
      target: null,
    },
    {
      cells: { targetQuantity: 150 },
      finding: ['2 Đơn vị tính target.no-unit'],
      target: { quantity: 150, unit: '', moneyPerUnit: null },
    },
  ])('answers a half target with $finding', ({ cells, finding, target }) => {
    const { records, briefly: found } = read({ ...RANGE, ...cells });
    expect(found).toEqual(finding);
    expect(records[0]?.target).toEqual(target);
  });

  it('does not mind the order of columns or short rows', () => {
    const header = headerOf(PLAN_TAB).reverse();
    const row = header.map(
      (name) => ({ 'Mã hoạt động': 'HĐ01', 'Loại thời hạn': 'Thường xuyên' })[name] ?? 'x',
    );
    const { records } = readActivities({ header, rows: [row, ['']], firstRow: 2 });
    expect(records).toMatchObject([{ code: 'HĐ01', name: 'x', window: { kind: 'continuous' } }]);
  });
});
