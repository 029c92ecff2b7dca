import { describe, expect, it } from 'vitest';
import {
  apply,
  applyAs,
  bookOf,
  columns,
  effective,
  entered,
  range,
  rows,
  sheetAt,
  UNIT,
} from '../book-fixture.ts';

describe('deleteDimension', () => {
  it('closes the gap and lets formulas follow or break', () => {
    const book = bookOf({ A: [[1], [2], [3], ['=SUM(A1:A3)', '=A2']] });
    apply(book, { deleteDimension: { range: rows(1, 2) } });
    expect(entered(book)).toEqual([[1], [3], ['=SUM(A1:A2)', '=#REF!']]);
    expect(effective(book, 2, 1)).toBe('#REF');
    expect(sheetAt(book).properties.gridProperties.rowCount).toBe(9);
  });

  it('takes an open end for the end of the grid', () => {
    const book = bookOf({ A: [[1, 2, 3]] });
    apply(book, { deleteDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1 } } });
    expect(entered(book)).toEqual([[1]]);
    expect(sheetAt(book).properties.gridProperties.columnCount).toBe(1);
  });

  it.each([
    {
      name: 'every row',
      range: rows(0, 10),
      message: "Invalid requests[0].deleteDimension: You can't delete all the rows on the sheet.",
    },
    {
      name: 'every column',
      range: columns(0, 6),
      message: "Invalid requests[0].deleteDimension: You can't delete all the columns on the sheet.",
    },
    {
      name: 'a row beyond the grid',
      range: rows(10, 11),
      message:
        "Invalid requests[0].deleteDimension: Cannot delete a row that doesn't exist. Tried to delete row index 10 but there are only 10 rows.",
    },
    {
      name: 'columns that end beyond the grid',
      range: columns(2, 8),
      message:
        "Invalid requests[0].deleteDimension: Cannot delete a column that doesn't exist. Tried to delete column index 7 but there are only 6 columns.",
    },
  ])('refuses $name', ({ range: gone, message }) => {
    expect(() => apply(bookOf({ A: [] }), { deleteDimension: { range: gone } })).toThrow(message);
  });

  it('refuses to leave frozen rows alone', () => {
    const book = bookOf({ A: [] });
    sheetAt(book).properties.gridProperties.frozenRowCount = 2;
    expect(() => apply(book, { deleteDimension: { range: rows(2, 10) } })).toThrow(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    apply(book, { deleteDimension: { range: rows(0, 1) } });
    expect(sheetAt(book).properties.gridProperties.frozenRowCount).toBe(1);
  });

  it('keeps a stranger from deleting rows that a protection touches', () => {
    const book = bookOf({ A: [[1], [2], [3]] });
    apply(book, { addProtectedRange: { protectedRange: { range: range(1, 2, 0, 1) } } });
    expect(() => applyAs(UNIT, book, { deleteDimension: { range: rows(0, 2) } })).toThrow(
      expect.objectContaining({ code: 403 }),
    );
    applyAs(UNIT, book, { deleteDimension: { range: rows(2, 3) } });
    expect(entered(book)).toEqual([[1], [2]]);
  });
});
