import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatValue } from '../../../../sheets/emulator/cells/format-value.ts';
import { parseEntered } from '../../../../sheets/emulator/cells/parse-entered.ts';
import { dateOfSerial, serialOf } from '../../../../sheets/emulator/cells/serial-date.ts';

const TODAY = serialOf(2022, 3, 18);
const vi = (typed: string | number | boolean) => parseEntered(typed, 'vi_VN', undefined, TODAY);
const en = (typed: string | number | boolean) => parseEntered(typed, 'en_US', undefined, TODAY);
const date = (year: number, month: number, day: number) => serialOf(year, month, day);

describe('in vi_VN', () => {
  test.each([
    ['0,8', 0.8, undefined],
    ['-5', -5, undefined],
    ['+5', 5, undefined],
    [' 12 ', 12, undefined],
    [',5', 0.5, undefined],
    ['(100)', -100, undefined],
    ['+84912345678', 84912345678, undefined],
    ['001234', 1234, undefined],
    ['1.234', 1234, { type: 'NUMBER', pattern: '#,##0' }],
    ['1.234,5', 1234.5, { type: 'NUMBER', pattern: '#,##0.00' }],
    ['80%', 0.8, { type: 'PERCENT', pattern: '0%' }],
    ['80 %', 0.8, { type: 'PERCENT', pattern: '0%' }],
    ['80,5%', 0.805, { type: 'PERCENT', pattern: '0.00%' }],
    ['50.000.000 ₫', 50_000_000, { type: 'CURRENCY', pattern: '#,##0 "₫"' }],
    ['50.000.000đ', 50_000_000, { type: 'CURRENCY', pattern: '#,##0 "₫"' }],
    ['-$5', -5, { type: 'CURRENCY', pattern: '"$"#,##0' }],
    ['1e3', 1000, { type: 'SCIENTIFIC', pattern: '0.00E+00' }],
  ])('reads the number %j', (typed, numberValue, format) => {
    expect(vi(typed)).toEqual(format ? { value: { numberValue }, format } : { value: { numberValue } });
  });

  test.each([
    ['15/3/2022', date(2022, 3, 15), 'dd/mm/yyyy'],
    ['15/03/2022', date(2022, 3, 15), 'dd/mm/yyyy'],
    ['03/04/2022', date(2022, 4, 3), 'dd/mm/yyyy'],
    ['15-3-2022', date(2022, 3, 15), 'dd-mm-yyyy'],
    ['15/3/22', date(2022, 3, 15), 'dd/mm/yy'],
    ['15/3/45', date(1945, 3, 15), 'dd/mm/yy'],
    ['2022-03-15', date(2022, 3, 15), 'yyyy-mm-dd'],
    ['8/10', date(2022, 10, 8), 'd/mm'],
    ['3/2022', date(2022, 3, 1), 'dd/mm/yyyy'],
    ['15 tháng 3, 2022', date(2022, 3, 15), 'd mmmm, yyyy'],
    ['29/2/2024', date(2024, 2, 29), 'dd/mm/yyyy'],
  ])('reads the day %j', (typed, numberValue, pattern) => {
    expect(vi(typed)).toEqual({ value: { numberValue }, format: { type: 'DATE', pattern } });
  });

  test.each([
    ['12:30', 0.5 + 1 / 48, { type: 'TIME', pattern: 'h:mm' }],
    ['08:30:15', (8 * 3600 + 30 * 60 + 15) / 86_400, { type: 'TIME', pattern: 'hh:mm:ss' }],
    ['3:00 CH', 15 / 24, { type: 'TIME', pattern: 'h:mm am/pm' }],
    ['12:00 SA', 0, { type: 'TIME', pattern: 'h:mm am/pm' }],
    ['30:00:00', 1.25, { type: 'TIME', pattern: '[h]:mm:ss' }],
    ['15/3/2022 12:00', date(2022, 3, 15) + 0.5, { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm:ss' }],
  ])('reads the time %j', (typed, numberValue, format) => {
    expect(vi(typed)).toEqual({ value: { numberValue }, format });
  });

  test.each([
    '31/4/2022',
    '29/2/2023',
    '13/25/2022',
    '8/25',
    '1.5',
    '0.8',
    '12.34.56',
    '50,000,000',
    '1,2,3',
    '15.3.2022',
    '50 triệu',
    '50.000.000 đồng',
    'tháng 3/2022',
    'T3/2022',
    '12:75',
    '13:00 CH',
    '3/15/2022 12:30',
    '-',
    '+',
    '%',
    '₫',
    '- Đã tổ chức 02 hội nghị',
    '--5',
    '@admin',
    '=',
    ' =1+1',
    '   ',
  ])('keeps %j as text', (typed) => {
    expect(vi(typed)).toEqual({ value: { stringValue: typed } });
  });
});

describe('in en_US', () => {
  test.each([
    ['1,234.5', 1234.5, { type: 'NUMBER', pattern: '#,##0.00' }],
    ['$1,234.50', 1234.5, { type: 'CURRENCY', pattern: '"$"#,##0.00' }],
    ['50%', 0.5, { type: 'PERCENT', pattern: '0%' }],
    ['3/15/2022', date(2022, 3, 15), { type: 'DATE', pattern: 'm/d/yyyy' }],
    ['03/15/2022', date(2022, 3, 15), { type: 'DATE', pattern: 'mm/dd/yyyy' }],
    ['8/10', date(2022, 8, 10), { type: 'DATE', pattern: 'm/dd' }],
    ['Mar 15, 2022', date(2022, 3, 15), { type: 'DATE', pattern: 'mmm d, yyyy' }],
    ['15-Mar-2022', date(2022, 3, 15), { type: 'DATE', pattern: 'd-mmm-yyyy' }],
    ['March 2022', date(2022, 3, 1), { type: 'DATE', pattern: 'mmmm yyyy' }],
    ['3:30 PM', 15.5 / 24, { type: 'TIME', pattern: 'h:mm am/pm' }],
  ])('reads %j', (typed, numberValue, format) => {
    expect(en(typed)).toEqual({ value: { numberValue }, format });
  });

  test.each(['15/3/2022', '1.234,5', '3 tháng 4, 2022', 'Foo 2022', '50.000.000'])(
    'keeps %j as text',
    (typed) => {
      expect(en(typed)).toEqual({ value: { stringValue: typed } });
    },
  );
});

test('keeps JSON numbers and booleans as they are', () => {
  expect(vi(44635)).toEqual({ value: { numberValue: 44635 } });
  expect(vi(false)).toEqual({ value: { boolValue: false } });
});

test.each([
  ['TRUE', true],
  ['false', false],
])('reads the truth value %s', (typed, boolValue) => {
  expect(vi(typed)).toEqual({ value: { boolValue } });
});

test('empties the cell on an empty text', () => {
  expect(vi('')).toEqual({});
});

test('takes what follows an apostrophe literally', () => {
  expect(vi("'123")).toEqual({ value: { stringValue: '123' } });
  expect(vi("'=A1")).toEqual({ value: { stringValue: '=A1' } });
});

test('keeps a formula as it was typed', () => {
  expect(vi('=SUM(A1;B1)')).toEqual({ value: { formulaValue: '=SUM(A1;B1)' } });
});

test('takes a leading plus for a formula when no number follows', () => {
  expect(vi('+A1+2')).toEqual({ value: { formulaValue: '=+A1+2' } });
  expect(vi('+84 912 345 678')).toEqual({ value: { formulaValue: '=+84 912 345 678' } });
});

test('does not understand a day without its year when today is not known', () => {
  expect(parseEntered('8/10', 'vi_VN')).toEqual({ value: { stringValue: '8/10' } });
});

describe('in a cell with a format of its own', () => {
  test.each([
    ['80', 0.8],
    ['80%', 0.8],
    ['0,8', 0.008],
  ])('takes %s in a percent cell for %d', (typed, numberValue) => {
    expect(parseEntered(typed, 'vi_VN', { type: 'PERCENT', pattern: '0%' })).toEqual({
      value: { numberValue },
    });
  });

  test('keeps a JSON number in a percent cell', () => {
    expect(parseEntered(80, 'vi_VN', { type: 'PERCENT' })).toEqual({ value: { numberValue: 80 } });
  });

  test.each(['80', '15/3/2022', '=A1', 'TRUE', '+1'])('keeps %s as text in a text cell', (typed) => {
    expect(parseEntered(typed, 'vi_VN', { type: 'TEXT', pattern: '@' })).toEqual({
      value: { stringValue: typed },
    });
  });

  test('leaves the format alone', () => {
    const entered = parseEntered('15/3/2022', 'vi_VN', { type: 'NUMBER', pattern: '0' });
    expect(entered).toEqual({ value: { numberValue: 44635 } });
  });
});

test('reads every day of the calendar back from the way it shows it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 73_050 }),
      fc.constantFrom('vi_VN' as const, 'en_US' as const),
      (serial, locale) => {
        const shown = formatValue({ numberValue: serial }, { type: 'DATE' }, locale);
        expect(parseEntered(shown, locale).value).toEqual({ numberValue: serial });
      },
    ),
  );
});

test('reads every amount back from the way it shows it', () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom('vi_VN' as const, 'en_US' as const), (cents, locale) => {
      const shown = formatValue({ numberValue: cents / 100 }, { type: 'NUMBER' }, locale);
      expect(parseEntered(shown, locale).value?.numberValue).toBe(cents / 100);
    }),
  );
});

test('counts days as spreadsheets do', () => {
  expect(serialOf(1899, 12, 30)).toBe(0);
  expect(dateOfSerial(44635.9)).toEqual({ year: 2022, month: 3, day: 15 });
});
