import { describe, expect, it } from 'vitest';
import type { Request } from '../../../../../sheets/emulator/requests/request-context.ts';
import { apply, bookOf, entered, sheetAt } from '../book-fixture.ts';

const number = (numberValue: number) => ({ userEnteredValue: { numberValue } });

describe('appendCells', () => {
  const append = (...lines: number[][]): Request => ({
    appendCells: {
      sheetId: 0,
      rows: lines.map((line) => ({ values: line.map(number) })),
      fields: 'userEnteredValue',
    },
  });

  it('writes after the last row with a value, formats not counting', () => {
    const book = bookOf({ A: [[1], [2]] });
    sheetAt(book).rows[5] = [{ format: { wrapStrategy: 'WRAP' } }];
    apply(book, append([3, 4], [5]));
    expect(entered(book).slice(0, 4)).toEqual([[1], [2], [3, 4], [5]]);
  });

  it('adds rows to the sheet when they do not fit', () => {
    const book = bookOf({ A: Array.from({ length: 9 }, (_, n) => [n]) });
    apply(book, append([9], [10], [11]));
    expect(sheetAt(book).properties.gridProperties.rowCount).toBe(12);
    expect(entered(book)[11]).toEqual([11]);
  });
});
