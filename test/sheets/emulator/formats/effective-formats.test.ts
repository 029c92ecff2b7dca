import { describe, expect, it } from 'vitest';
import { EffectiveFormats } from '../../../../sheets/emulator/formats/effective-formats.ts';
import { EvaluatedBook } from '../../../../sheets/emulator/workbook/evaluated-book.ts';
import type { Workbook } from '../../../../sheets/emulator/workbook/model.ts';
import { apply, bookOf, type Entry, NOW, range, sheetAt } from '../requests/book-fixture.ts';

const RED = { red: 1 };
const BLUE = { blue: 1 };
const WHITE = { red: 1, green: 1, blue: 1 };

const formatsOf = (book: Workbook) => new EffectiveFormats(new EvaluatedBook(book, NOW));
const formatAt = (book: Workbook, row: number, column: number) =>
  formatsOf(book).at(sheetAt(book), row, column);

/** Which rows of the first column a rule colours red. */
function colored(entries: Entry[], type: string, ...values: object[]): number[] {
  const book = bookOf({ A: entries.map((entry) => [entry]) });
  apply(book, {
    addConditionalFormatRule: {
      rule: {
        ranges: [range(0, entries.length, 0, 1)],
        booleanRule: { condition: { type, values }, format: { backgroundColor: RED } },
      },
    },
  });
  const formats = formatsOf(book);
  return entries.flatMap((_, row) => {
    const { backgroundColorStyle } = formats.at(sheetAt(book), row, 0);
    return backgroundColorStyle?.rgbColor?.green === undefined ? [row] : [];
  });
}

const typed = (userEnteredValue: string) => ({ userEnteredValue });

describe('conditional formats in effect', () => {
  it.each([
    { type: 'NUMBER_GREATER', values: [typed('2')], rows: [2] },
    { type: 'NUMBER_GREATER_THAN_EQ', values: [typed('2')], rows: [1, 2] },
    { type: 'NUMBER_LESS', values: [typed('2')], rows: [0] },
    { type: 'NUMBER_LESS_THAN_EQ', values: [typed('2')], rows: [0, 1] },
    { type: 'NUMBER_EQ', values: [typed('2')], rows: [1] },
    { type: 'NUMBER_NOT_EQ', values: [typed('2')], rows: [0, 2] },
    { type: 'NUMBER_BETWEEN', values: [typed('1'), typed('2')], rows: [0, 1] },
    { type: 'NUMBER_NOT_BETWEEN', values: [typed('1'), typed('2')], rows: [2] },
    { type: 'NUMBER_EQ', values: [typed('=A1+1')], rows: [] },
    { type: 'NUMBER_EQ', values: [typed('=MAX(A$1:A$3)')], rows: [2] },
    { type: 'CUSTOM_FORMULA', values: [typed('=AND(ISNUMBER(A1),A1<>2)')], rows: [0, 2] },
    { type: 'CUSTOM_FORMULA', values: [typed('=ROW()=2')], rows: [1] },
    { type: 'CUSTOM_FORMULA', values: [typed('=A$1=1')], rows: [0, 1, 2, 3, 4] },
    { type: 'TEXT_CONTAINS', values: [typed('ễ')], rows: [3] },
    { type: 'TEXT_NOT_CONTAINS', values: [typed('trễ')], rows: [0, 1, 2, 4] },
    { type: 'TEXT_STARTS_WITH', values: [typed('tr')], rows: [3] },
    { type: 'TEXT_ENDS_WITH', values: [typed('hạn')], rows: [3] },
    { type: 'TEXT_EQ', values: [typed('TRỄ HẠN')], rows: [3] },
    { type: 'BLANK', values: [], rows: [4] },
    { type: 'NOT_BLANK', values: [], rows: [0, 1, 2, 3] },
  ])('$type $values', ({ type, values, rows }) => {
    expect(colored([1, 2, 3, 'Trễ hạn', null], type, ...values)).toEqual(rows);
  });

  // 44638 is 2022-03-18, the day of the fixture.
  it.each([
    { type: 'DATE_EQ', values: [{ relativeDate: 'TODAY' }], rows: [1] },
    { type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }], rows: [0] },
    { type: 'DATE_AFTER', values: [{ relativeDate: 'YESTERDAY' }], rows: [1, 2] },
    { type: 'DATE_BEFORE', values: [{ relativeDate: 'TOMORROW' }], rows: [0, 1] },
    { type: 'DATE_AFTER', values: [{ relativeDate: 'PAST_WEEK' }], rows: [1, 2] },
    { type: 'DATE_AFTER', values: [{ relativeDate: 'PAST_MONTH' }], rows: [0, 1, 2] },
    { type: 'DATE_EQ', values: [typed('3/18/2022')], rows: [1] },
    { type: 'DATE_ON_OR_BEFORE', values: [typed('3/18/2022')], rows: [0, 1] },
    { type: 'DATE_ON_OR_AFTER', values: [typed('=TODAY()')], rows: [1, 2] },
    { type: 'DATE_BETWEEN', values: [typed('3/1/2022'), typed('3/18/2022')], rows: [0, 1] },
    { type: 'DATE_NOT_BETWEEN', values: [typed('3/1/2022'), typed('3/18/2022')], rows: [2] },
  ])('$type $values', ({ type, values, rows }) => {
    expect(colored([44630, 44638.75, 44650, 'x'], type, ...values)).toEqual(rows);
  });

  it('let the earlier rule win where two say something of the same', () => {
    const book = bookOf({ A: [[1]] });
    const rule = (format: object) => ({
      ranges: [range(0, 1, 0, 1)],
      booleanRule: { condition: { type: 'NOT_BLANK' }, format },
    });
    apply(
      book,
      { addConditionalFormatRule: { index: 0, rule: rule({ backgroundColor: RED }) } },
      {
        addConditionalFormatRule: {
          index: 1,
          rule: rule({ backgroundColor: BLUE, textFormat: { bold: true } }),
        },
      },
    );
    const format = formatAt(book, 0, 0);
    expect(format.backgroundColor).toEqual(RED);
    expect(format.backgroundColorStyle).toEqual({ rgbColor: RED });
    expect(format.textFormat).toMatchObject({ bold: true, fontSize: 10 });
  });

  it('are not made of a malformed formula', () => {
    expect(() => colored([1], 'CUSTOM_FORMULA', typed('=IF(A1;'))).toThrow(
      'Invalid requests[0].addConditionalFormatRule: Invalid ConditionValue.userEnteredValue: =IF(A1;',
    );
  });

  it.each(['ONE_OF_LIST', 'TEXT_IS_EMAIL', 'BOOLEAN'])('are not made of the condition %s', (type) => {
    const values = type === 'ONE_OF_LIST' ? [typed('a')] : [];
    expect(() => colored([1], type, ...values)).toThrow(
      `Invalid requests[0].addConditionalFormatRule: ConditionType '${type}' is not supported in conditional formats.`,
    );
  });
});

describe('gradients in effect', () => {
  const shades = (gradientRule: object, numbers: number[]) => {
    const book = bookOf({ A: numbers.map((number) => [number]) });
    const ranges = [range(0, numbers.length, 0, 1)];
    apply(book, { addConditionalFormatRule: { rule: { ranges, gradientRule } } });
    return numbers.map((_, row) => formatAt(book, row, 0).backgroundColor);
  };
  const [black, white] = [{}, WHITE];
  const grey = (share: number) => ({ red: share, green: share, blue: share });

  it('mix the colours between the points and keep them beyond', () => {
    const minpoint = { type: 'NUMBER', value: '0', color: black };
    const maxpoint = { type: 'NUMBER', value: '=5+5', color: white };
    expect(shades({ minpoint, maxpoint }, [-5, 0, 5, 10, 20])).toEqual([
      black,
      grey(0),
      grey(0.5),
      white,
      white,
    ]);
  });

  it('know the least, the most, percents and percentiles of their numbers', () => {
    const ends = { minpoint: { type: 'MIN', color: black }, maxpoint: { type: 'MAX', color: white } };
    expect(shades(ends, [10, 20, 30])).toEqual([grey(0), grey(0.5), white]);
    const byPercent = { ...ends, midpoint: { type: 'PERCENT', value: '75', color: RED } };
    expect(shades(byPercent, [0, 75, 100])[1]).toEqual({ red: 1, green: 0, blue: 0 });
    const byPercentile = { ...ends, midpoint: { type: 'PERCENTILE', value: '50', color: RED } };
    expect(shades(byPercentile, [0, 1, 100])[1]).toEqual({ red: 1, green: 0, blue: 0 });
  });

  it('are answered with each colour in both of its fields', () => {
    const book = bookOf({ A: [] });
    const gradientRule = {
      minpoint: { type: 'MIN', colorStyle: { rgbColor: RED } },
      maxpoint: { type: 'MAX', color: BLUE },
    };
    apply(book, { addConditionalFormatRule: { rule: { ranges: [range(0, 2, 0, 1)], gradientRule } } });
    expect(sheetAt(book).conditionalFormats[0]?.gradientRule).toEqual({
      minpoint: { type: 'MIN', color: RED, colorStyle: { rgbColor: RED } },
      maxpoint: { type: 'MAX', color: BLUE, colorStyle: { rgbColor: BLUE } },
    });
  });
});

describe('alternating colours in effect', () => {
  const shade = (n: number) => ({ red: n / 10 });
  const bands = (from: number) => ({
    headerColor: shade(from),
    firstBandColor: shade(from + 1),
    secondBandColor: shade(from + 2),
    footerColor: shade(from + 3),
  });

  const redsOf = (book: Workbook, cells: Array<[number, number]>) =>
    cells.map(([row, column]) => Math.round((formatAt(book, row, column).backgroundColor?.red ?? 0) * 10));

  it('begin with the header and end with the footer', () => {
    const book = bookOf({ A: [] });
    apply(book, { addBanding: { bandedRange: { range: range(1, 6, 0, 2), rowProperties: bands(1) } } });
    const column: Array<[number, number]> = [0, 1, 2, 3, 4, 5, 6].map((row) => [row, 1]);
    expect(redsOf(book, column)).toEqual([10, 1, 2, 3, 2, 4, 10]);
  });

  it('let rows win over columns of the same rank', () => {
    const book = bookOf({ A: [] });
    const bandedRange = { range: range(0, 5, 0, 5), rowProperties: bands(0), columnProperties: bands(5) };
    apply(book, { addBanding: { bandedRange } });
    // The corner, the column header, a first row, a second row in a first column, a second row in a second one.
    const cells: Array<[number, number]> = [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 2],
    ];
    expect(redsOf(book, cells)).toEqual([0, 5, 1, 6, 2]);
  });

  it("lie under the cell's own colour, which lies under conditional formats", () => {
    const book = bookOf({ A: [[1], [2], [3]] });
    apply(
      book,
      { addBanding: { bandedRange: { range: range(0, 3, 0, 1), rowProperties: bands(1) } } },
      {
        repeatCell: {
          range: range(1, 3, 0, 1),
          cell: { userEnteredFormat: { backgroundColor: BLUE } },
          fields: 'userEnteredFormat.backgroundColor',
        },
      },
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [range(0, 3, 0, 1)],
            booleanRule: {
              condition: { type: 'NUMBER_EQ', values: [typed('3')] },
              format: { backgroundColor: WHITE },
            },
          },
        },
      },
    );
    expect([0, 1, 2].map((row) => formatAt(book, row, 0).backgroundColor)).toEqual([shade(1), BLUE, WHITE]);
  });
});

describe('colours of the theme', () => {
  it('are answered as what they look like, too', () => {
    const book = bookOf({ A: [[1]] });
    apply(book, {
      repeatCell: {
        range: range(0, 1, 0, 1),
        cell: { userEnteredFormat: { backgroundColorStyle: { themeColor: 'ACCENT5' } } },
        fields: 'userEnteredFormat.backgroundColorStyle',
      },
    });
    expect(formatAt(book, 0, 0)).toMatchObject({
      backgroundColor: { red: 1, green: 0.42745098, blue: 0.003921569 },
      backgroundColorStyle: { themeColor: 'ACCENT5' },
    });
  });
});
