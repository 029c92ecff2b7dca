import { describe, expect, it } from 'vitest';
import { readPlace, rowOf } from '../../../../../sheets/emulator/grid/app/deep-link.ts';

describe('readPlace', () => {
  it('reads the links of mails', () => {
    expect(readPlace('#gid=1003&range=A15')).toEqual({
      sheetId: 1003,
      area: { startRow: 14, endRow: 15, startColumn: 0, endColumn: 1 },
    });
  });

  it.each(['', '#', '#gid=', '#gid=x', '#range=A1'])('finds no tab in “%s”', (hash) => {
    expect(readPlace(hash)).toBeNull();
  });

  it('opens the tab alone where the range is none', () => {
    expect(readPlace('#gid=0&range=đây')).toEqual({ sheetId: 0, area: null });
  });
});

it('takes the whole row for its first cell, and no other cell for more than itself', () => {
  const first = { startRow: 14, endRow: 15, startColumn: 0, endColumn: 1 };
  expect(rowOf(first, 22).endColumn).toBe(22);
  const other = { ...first, startColumn: 8, endColumn: 9 };
  expect(rowOf(other, 22)).toBe(other);
});
