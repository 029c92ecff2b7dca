import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellEdit, findRow } from '../../../../../../sheets/emulator/grid/app/edits/edit.ts';

const edit = (row: number, ...key: string[]): CellEdit => ({ row, column: 8, text: '80%', shown: '', key });
const keys = (...rows: string[][]) => new Map(rows.entries());

describe('findRow', () => {
  it('stays where the row still has its name', () => {
    expect(findRow(edit(1, 'DU01', 'HĐ02'), keys(['DU01', 'HĐ01'], ['DU01', 'HĐ02']))).toBe(1);
  });

  it('follows a row that others moved', () => {
    expect(findRow(edit(0, 'DU01', 'HĐ02'), keys(['mới', ''], ['DU01', 'HĐ01'], ['DU01', 'HĐ02']))).toBe(2);
  });

  it('is lost where the row is gone or its name is no longer its own', () => {
    expect(findRow(edit(0, 'DU01', 'HĐ02'), keys(['DU01', 'HĐ01']))).toBeNull();
    expect(findRow(edit(0, 'a', 'b'), keys(['x', 'y'], ['a', 'b'], ['a', 'b']))).toBeNull();
  });

  it('enters a row without a name only where there still is none', () => {
    expect(findRow(edit(1, '', ''), keys(['a', 'b']))).toBe(1);
    expect(findRow(edit(0, '', ''), keys(['a', 'b']))).toBeNull();
  });

  it('never names a row of another name', () => {
    const name = fc.tuple(fc.constantFrom('DU01', 'DU02', ''), fc.constantFrom('HĐ01', 'HĐ02', ''));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), fc.nat(5), name, (rows, row, key) => {
        const found = findRow(edit(row, ...key), keys(...rows));
        if (found !== null) expect(rows[found] ?? ['', '']).toEqual(key);
      }),
    );
  });
});
