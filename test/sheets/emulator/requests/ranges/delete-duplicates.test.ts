import { describe, expect, it } from 'vitest';
import { apply, bookOf, entered, range } from '../book-fixture.ts';

describe('deleteDuplicates', () => {
  it('keeps the first of rows that differ only in case or formula, within the range', () => {
    const book = bookOf({
      A: [
        ['x', 1, 'r1'],
        ['X', '=0+1', 'r2'],
        ['y', 1, 'r3'],
        ['x', 1, 'r4'],
      ],
    });
    expect(apply(book, { deleteDuplicates: { range: range(0, 10, 0, 2) } })).toEqual([
      { deleteDuplicates: { duplicatesRemovedCount: 2 } },
    ]);
    expect(entered(book)).toEqual([
      ['x', 1, 'r1'],
      ['y', 1, 'r2'],
      [null, null, 'r3'],
      [null, null, 'r4'],
    ]);
  });

  it('compares only the columns named', () => {
    const book = bookOf({
      A: [
        ['x', 1],
        ['x', 2],
      ],
    });
    const comparisonColumns = [{ sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 }];
    apply(book, { deleteDuplicates: { range: range(0, 2, 0, 2), comparisonColumns } });
    expect(entered(book)).toEqual([['x', 1]]);
  });
});
