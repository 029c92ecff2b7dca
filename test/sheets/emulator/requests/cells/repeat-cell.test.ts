import { describe, expect, it } from 'vitest';
import { apply, bookOf, entered, range, sheetAt } from '../book-fixture.ts';

describe('repeatCell', () => {
  it("counts relative references up, as in Google's example", () => {
    const book = bookOf({ A: [] });
    const cell = { userEnteredValue: { formulaValue: '=A1+$A$1' } };
    apply(book, { repeatCell: { range: range(1, 3, 1, 3), cell, fields: 'userEnteredValue' } });
    expect(entered(book)).toEqual([[], [null, '=A1+$A$1', '=B1+$A$1'], [null, '=A2+$A$1', '=B2+$A$1']]);
  });

  it('fills open ranges to the edge of the grid and no further', () => {
    const book = bookOf({ A: [] });
    apply(book, {
      repeatCell: {
        range: { sheetId: 0, startRowIndex: 8, startColumnIndex: 5 },
        cell: { note: 'n' },
        fields: 'note',
      },
    });
    expect(
      sheetAt(book)
        .rows.flat()
        .filter((cell) => cell?.note === 'n').length,
    ).toBe(2);
    expect(sheetAt(book).rows.length).toBe(10);
  });

  it('clears a masked field that the cell lacks', () => {
    const book = bookOf({ A: [[1, 2]] });
    apply(book, { repeatCell: { range: range(0, 1, 0, 1), cell: {}, fields: 'userEnteredValue' } });
    expect(entered(book)).toEqual([[null, 2]]);
  });
});
