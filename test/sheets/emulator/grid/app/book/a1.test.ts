import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellName,
  columnName,
  rangeName,
  readRange,
} from '../../../../../../sheets/emulator/grid/app/book/a1.ts';

describe('columnName', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('names column %i %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });
});

describe('readRange', () => {
  it('reads back every cell that cellName wrote', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(700), (row, column) => {
        expect(readRange(cellName(row, column))).toEqual({
          startRow: row,
          endRow: row + 1,
          startColumn: column,
          endColumn: column + 1,
        });
      }),
    );
  });

  it('takes whole rows and columns as open', () => {
    const end = Number.POSITIVE_INFINITY;
    expect(readRange('15:16')).toEqual({ startRow: 14, endRow: 16, startColumn: 0, endColumn: end });
    expect(readRange('b:c')).toEqual({ startRow: 0, endRow: end, startColumn: 1, endColumn: 3 });
  });

  it.each(['', ':', 'A0', 'B2:A1', 'không', '1.5', 'A1:B2:C3'])('refuses “%s”', (text) => {
    expect(readRange(text)).toBeNull();
  });
});

it('doubles apostrophes in the titles of tabs', () => {
  const area = { startRow: 0, endRow: 2, startColumn: 0, endColumn: 3 };
  expect(rangeName("Đảng ủy 'A'", area)).toBe("'Đảng ủy ''A'''!A1:C2");
});
