import { describe, expect, it } from 'vitest';
import { apply, bookOf, entered, range, sheetAt } from '../book-fixture.ts';

describe('insertRange', () => {
  it('shifts a band down; formulas and ranges within the band follow', () => {
    const book = bookOf({
      A: [
        [1, 10],
        [2, 20],
        ['=SUM(A1:A2)', '=B2'],
      ],
    });
    apply(
      book,
      { addNamedRange: { namedRange: { name: 'two', range: range(1, 2, 0, 1) } } },
      { insertRange: { range: range(1, 2, 0, 1), shiftDimension: 'ROWS' } },
    );
    expect(entered(book)).toEqual([[1, 10], [null, 20], [2, '=B2'], ['=SUM(A1:A3)']]);
    expect(book.namedRanges[0]?.range).toEqual(range(2, 3, 0, 1));
  });

  it('shifts a band to the right', () => {
    const book = bookOf({
      A: [
        [1, 2],
        [3, 4],
      ],
    });
    apply(book, { insertRange: { range: range(0, 1, 0, 2), shiftDimension: 'COLUMNS' } });
    expect(entered(book)).toEqual([
      [null, null, 1, 2],
      [3, 4],
    ]);
  });

  it('grows the sheet rather than lose cells over its edge', () => {
    const book = bookOf({ A: Array.from({ length: 10 }, (_, n) => [n]) });
    apply(book, { insertRange: { range: range(0, 2, 0, 1), shiftDimension: 'ROWS' } });
    expect(entered(book).slice(-1)).toEqual([[9]]);
    expect(sheetAt(book).properties.gridProperties.rowCount).toBe(12);
  });
});

describe('deleteRange', () => {
  it('shifts a band up and breaks what looked at the deleted cells', () => {
    const book = bookOf({
      A: [
        [1, 10],
        [2, 20],
        [3, '=A2+A3'],
      ],
    });
    apply(book, { deleteRange: { range: range(1, 2, 0, 1), shiftDimension: 'ROWS' } });
    expect(entered(book)).toEqual([
      [1, 10],
      [3, 20],
      [null, '=#REF!+A2'],
    ]);
    expect(sheetAt(book).properties.gridProperties.rowCount).toBe(10);
  });

  it('refuses to tear a merge', () => {
    const book = bookOf({ A: [] });
    apply(book, { mergeCells: { range: range(4, 5, 0, 2) } });
    expect(() => apply(book, { deleteRange: { range: range(1, 2, 0, 1), shiftDimension: 'ROWS' } })).toThrow(
      /merged range/,
    );
  });
});
