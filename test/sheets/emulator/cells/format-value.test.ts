import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatValue } from '../../../../sheets/emulator/cells/format-value.ts';

const show = (value: number, pattern: string, type = 'NUMBER', locale: 'vi_VN' | 'en_US' = 'vi_VN') =>
  formatValue({ numberValue: value }, { type, pattern }, locale);

describe('number patterns', () => {
  test.each([
    [1234.5, '#,##0.00', '1.234,50'],
    [1234567.891, '#,##0', '1.234.568'],
    [0.8, '0%', '80%'],
    [0.805, '0.00%', '80,50%'],
    [50_000_000, '#,##0 "₫"', '50.000.000 ₫'],
    [50_000_000, '#,##0\\ [$₫-42A]', '50.000.000 ₫'],
    [1.005, '0.00', '1,01'],
    [-3, '0', '-3'],
    [0, '#', ''],
    [0.5, '#.##', ',5'],
    [12, '0.0#', '12,0'],
    [5, '0,000', '0.005'],
    [7, '000', '007'],
    [912345678, '000 000 0000', '091 234 5678'],
    [1234567, '#,##0,', '1.235'],
    [1234567, '0.0,,"tr"', '1,2tr'],
    [12345.678, '0.00E+00', '1,23E+04'],
    [0.000123, '0.00E+00', '1,23E-04'],
    [999999, '0.0E+0', '1,0E+6'],
    [12345.678, '##0.0E+0', '12,3E+3'],
    [1e22, '#,##0', '10.000.000.000.000.000.000.000'],
    [1.25, '# ?/?', '1 1/4'],
    [0.3333, '?/?', '1/3'],
    [2.999, '# ?/8', '3'],
    [5.25, '0 "điểm"', '5 điểm'],
    [-1234.5, '_(* #,##0.00_);_(* (#,##0.00)', '  (1.234,50)'],
  ])('shows %d by %s as %j', (value, pattern, shown) => {
    expect(show(value, pattern)).toBe(shown);
  });
});

describe('sections', () => {
  const days = '"còn "0" ngày";"quá "0" ngày";"hôm nay"';
  test.each([
    [5, days, 'còn 5 ngày'],
    [-5, days, 'quá 5 ngày'],
    [0, days, 'hôm nay'],
    [-1234, '#,##0;(#,##0)', '(1.234)'],
    [0, '#,##0;(#,##0)', '0'],
    [50, '[<100]"ít";"nhiều"', 'ít'],
    [500, '[<100]"ít";"nhiều"', 'nhiều'],
    [-2, '[Red][<0]0" âm";0', '2 âm'],
    [-2, '[<100]0;0', '-2'],
    [0, '0;;', ''],
  ])('shows %d by %s as %j', (value, pattern, shown) => {
    expect(show(value, pattern)).toBe(shown);
  });

  test('shows text by the fourth section, or by one with @', () => {
    expect(
      formatValue({ stringValue: 'Hội nghị' }, { type: 'NUMBER', pattern: '0;-0;0;"mục "@' }, 'vi_VN'),
    ).toBe('mục Hội nghị');
    expect(formatValue({ stringValue: 'Hội nghị' }, { type: 'TEXT', pattern: '@"."' }, 'vi_VN')).toBe(
      'Hội nghị.',
    );
    expect(formatValue({ stringValue: 'Hội nghị' }, { type: 'NUMBER', pattern: '0.00' }, 'vi_VN')).toBe(
      'Hội nghị',
    );
  });
});

describe('date patterns', () => {
  const afternoon = 44635 + 15.5 / 24;
  test.each([
    [44635, 'dd/mm/yyyy', '15/03/2022'],
    [44635, 'DD/MM/YYYY', '15/03/2022'],
    [44635, 'd/m/yy', '15/3/22'],
    [44635, '"ngày" dd "tháng" mm "năm" yyyy', 'ngày 15 tháng 03 năm 2022'],
    [44635, 'dddd, d mmmm yyyy', 'Thứ Ba, 15 tháng 3 2022'],
    [44635, '[$-42A]dd/mm/yyyy', '15/03/2022'],
    [afternoon, 'hh:mm', '15:30'],
    [afternoon, 'h:mm am/pm', '3:30 CH'],
    [afternoon, 'h a/p', '3 p'],
    [afternoon, 'mm:ss', '30:00'],
    [44635 + 1.25 / 86_400, 'ss.000', '01.250'],
    [44635.999999999, 'dd/mm/yyyy hh:mm:ss', '16/03/2022 00:00:00'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [1.5, '[mm]', '2160'],
    [0.5, '[s]', '43200'],
  ])('shows %d by %s as %j', (value, pattern, shown) => {
    expect(show(value, pattern, 'DATE')).toBe(shown);
  });

  test('are known by their letters when the type is missing', () => {
    expect(formatValue({ numberValue: 44635 }, { pattern: 'dd/mm' }, 'vi_VN')).toBe('15/03');
  });

  test('name months and days in English under en_US', () => {
    expect(show(44635, 'ddd, mmm d', 'DATE', 'en_US')).toBe('Tue, Mar 15');
    expect(show(44635, 'mmmmm', 'DATE', 'en_US')).toBe('M');
  });
});

describe('a format that names only its type', () => {
  test.each([
    ['NUMBER', 1000.123, '1.000,12', '1,000.12'],
    ['PERCENT', 0.1012, '10,12%', '10.12%'],
    ['CURRENCY', 1000.12, '1.000 ₫', '$1,000.12'],
    ['DATE', 44635, '15/03/2022', '3/15/2022'],
    ['TIME', 15 / 24, '15:00:00', '3:00:00 PM'],
    ['DATE_TIME', 44635.5, '15/03/2022 12:00:00', '3/15/2022 12:00:00'],
    ['SCIENTIFIC', 1010, '1,01E+03', '1.01E+03'],
    ['TEXT', 1000.12, '1000,12', '1000.12'],
  ])('%s takes the pattern of the locale', (type, value, vietnamese, american) => {
    expect(formatValue({ numberValue: value }, { type }, 'vi_VN')).toBe(vietnamese);
    expect(formatValue({ numberValue: value }, { type }, 'en_US')).toBe(american);
  });
});

describe('without a format', () => {
  test.each([
    [1 / 3, '0,3333333333'],
    [Math.PI, '3,141592654'],
    [0.1 + 0.2, '0,3'],
    [-0.5, '-0,5'],
    [-0, '0'],
    [123456789012345, '123456789012345'],
    [12345678901.5, '12345678902'],
    [0.0000012345, '0,0000012345'],
    [1e15, '1E+15'],
    [1.5e-10, '1,5E-10'],
  ])('shows %d as %s', (value, shown) => {
    expect(formatValue({ numberValue: value }, undefined, 'vi_VN')).toBe(shown);
  });

  test('shows truth values, errors and nothing', () => {
    expect(formatValue({ boolValue: false }, undefined, 'vi_VN')).toBe('FALSE');
    expect(formatValue({ errorValue: { type: 'N_A', message: '' } }, { type: 'DATE' }, 'vi_VN')).toBe('#N/A');
    expect(formatValue({ errorValue: { type: 'DIVIDE_BY_ZERO' } }, undefined, 'vi_VN')).toBe('#DIV/0!');
    expect(formatValue(undefined, { type: 'DATE' }, 'vi_VN')).toBe('');
    expect(formatValue({}, undefined, 'vi_VN')).toBe('');
  });
});

test('shows every number under every pattern without throwing', () => {
  const piece = fc.constantFrom(
    ...'0#?.,%;/*_\\"[]@ymdhsE+-( )a'.split(''),
    'am/pm',
    '[h]',
    '[<5]',
    '"ngày"',
    'E+0',
  );
  const pattern = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), pattern, (value, text) => {
      expect(typeof show(value, text)).toBe('string');
      expect(typeof show(value, text, 'DATE')).toBe('string');
    }),
    { numRuns: 2_000 },
  );
});
