import { describe, expect, it } from 'vitest';
import {
  apply,
  applyAs,
  bookOf,
  cellIn,
  columns,
  effective,
  entered,
  range,
  rows,
  sheetAt,
  UNIT,
} from '../book-fixture.ts';

describe('insertDimension', () => {
  it('shifts cells and lets formulas of every sheet follow', () => {
    const book = bookOf({ A: [[1], [2], ['=SUM(A1:A2)']], B: [['=A!A2']] });
    apply(book, { insertDimension: { range: rows(1, 3) } });
    expect(entered(book)).toEqual([[1], [], [], [2], ['=SUM(A1:A4)']]);
    expect(entered(book, 1)).toEqual([['=A!A4']]);
    expect(effective(book, 4, 0)).toBe(3);
    expect(sheetAt(book).properties.gridProperties.rowCount).toBe(12);
  });

  it('inserts columns', () => {
    const book = bookOf({ A: [[1, 2, '=A1+B1']] });
    apply(book, { insertDimension: { range: columns(1, 2) } });
    expect(entered(book)).toEqual([[1, null, 2, '=A1+C1']]);
    expect(sheetAt(book).properties.gridProperties.columnCount).toBe(7);
  });

  it.each([
    { inheritFromBefore: true, expected: 'LEFT' },
    { inheritFromBefore: false, expected: 'RIGHT' },
  ])(
    'inherits format, dropdown and height with inheritFromBefore $inheritFromBefore',
    ({ inheritFromBefore, expected }) => {
      const book = bookOf({ A: [['a'], ['b']] });
      const rule = { condition: { type: 'BOOLEAN' } };
      sheetAt(book).rows[0] = [
        { value: { stringValue: 'a' }, format: { horizontalAlignment: 'LEFT' }, validation: rule },
      ];
      sheetAt(book).rows[1] = [
        { value: { stringValue: 'b' }, format: { horizontalAlignment: 'RIGHT' }, validation: rule },
      ];
      sheetAt(book).rowProperties = [{ pixelSize: 30 }, { pixelSize: 30, hiddenByUser: true }];
      apply(book, { insertDimension: { range: rows(1, 2), inheritFromBefore } });
      expect(cellIn(book, 1, 0)).toEqual({ format: { horizontalAlignment: expected }, validation: rule });
      expect(sheetAt(book).rowProperties[1]).toEqual({ pixelSize: 30 });
    },
  );

  it.each([
    {
      name: 'before the first row with inheritFromBefore',
      body: { range: rows(0, 1), inheritFromBefore: true },
      message: /greater than 0/,
    },
    {
      name: 'after the last row without inheritFromBefore',
      body: { range: rows(10, 11) },
      message: 'range.startIndex must be less than the grid size (10) if inheritFromBefore is false.',
    },
    {
      name: 'an open range',
      body: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1 } },
      message: /bounded/,
    },
    { name: 'a reversed range', body: { range: rows(3, 2) }, message: /must be greater than/ },
    {
      name: 'no dimension',
      body: { range: { sheetId: 0, startIndex: 1, endIndex: 2 } },
      message: /dimension/,
    },
    { name: 'an unknown sheet', body: { range: rows(1, 2, 7) }, message: 'No grid with id: 7' },
    {
      name: 'more cells than Google allows',
      body: { range: rows(1, 2_000_000) },
      message: /limit of 10000000 cells/,
    },
  ])('refuses $name', ({ body, message }) => {
    expect(() => apply(bookOf({ A: [] }), { insertDimension: body })).toThrow(message);
  });

  it('appends after the last row with inheritFromBefore', () => {
    const book = bookOf({ A: [[1]] });
    apply(book, { insertDimension: { range: rows(10, 12), inheritFromBefore: true } });
    expect(sheetAt(book).properties.gridProperties.rowCount).toBe(12);
  });

  it('keeps a stranger from widening a protection, not from pushing it down', () => {
    const book = bookOf({ A: [[1], [2], [3]] });
    apply(book, { addProtectedRange: { protectedRange: { range: range(1, 3, 0, 1) } } });
    expect(() => applyAs(UNIT, book, { insertDimension: { range: rows(2, 3) } })).toThrow(/protected/);
    applyAs(UNIT, book, { insertDimension: { range: rows(1, 2) } });
    expect(sheetAt(book).protectedRanges[0]?.range).toMatchObject({ startRowIndex: 2, endRowIndex: 4 });
  });

  it('grows the frozen rows when inserted among them', () => {
    const book = bookOf({ A: [] });
    sheetAt(book).properties.gridProperties.frozenRowCount = 2;
    apply(book, { insertDimension: { range: rows(1, 2) } });
    expect(sheetAt(book).properties.gridProperties.frozenRowCount).toBe(3);
  });
});

describe('appendDimension', () => {
  it('adds rows or columns at the end', () => {
    const book = bookOf({ A: [[1]] });
    apply(
      book,
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 5 } },
      { appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 2 } },
    );
    expect(sheetAt(book).properties.gridProperties).toMatchObject({ rowCount: 15, columnCount: 8 });
  });

  it.each([0, -1])('refuses a length of %d', (length) => {
    expect(() =>
      apply(bookOf({ A: [] }), { appendDimension: { sheetId: 0, dimension: 'ROWS', length } }),
    ).toThrow(/length/);
  });

  it('refuses columns beyond ZZZ', () => {
    const request = { appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 18_273 } };
    expect(() => apply(bookOf({ A: [] }), request)).toThrow(/limit of 18278 columns/);
  });
});
