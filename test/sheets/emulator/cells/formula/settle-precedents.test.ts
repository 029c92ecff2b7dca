import { describe, expect, test } from 'vitest';
import {
  circularReference,
  evaluateFormula,
} from '../../../../../sheets/emulator/cells/formula/evaluate-formula.ts';
import type { CellAddress } from '../../../../../sheets/emulator/cells/formula/formula-book.ts';
import type { SettlingBook } from '../../../../../sheets/emulator/cells/formula/settle-precedents.ts';
import { settlePrecedents } from '../../../../../sheets/emulator/cells/formula/settle-precedents.ts';
import type { ExtendedValue } from '../../../../../sheets/emulator/workbook/model.ts';
import { plain } from './fake-book.ts';

/** Column A of a sheet of formulas, every result kept; it settles before it calculates. */
function columnOf(formulas: readonly string[]) {
  const results = new Map<number, ExtendedValue>();
  const running = new Set<number>();
  const order: number[] = [];
  const calculate = (at: CellAddress): ExtendedValue => {
    const known = results.get(at.row);
    if (known) return known;
    if (running.has(at.row)) return circularReference();
    running.add(at.row);
    const formula = formulas[at.row] ?? '=NA()';
    settlePrecedents(formula, at, book);
    const value = evaluateFormula(formula, at, book);
    running.delete(at.row);
    results.set(at.row, value);
    order.push(at.row);
    return value;
  };
  const book: SettlingBook = {
    locale: 'vi_VN',
    now: 0,
    size: () => ({ rows: formulas.length, columns: 1 }),
    valueAt: (_, row) => calculate({ sheetTitle: 'S', row, column: 0 }),
    pendingFormula: ({ row }) => (results.has(row) ? undefined : formulas[row]),
    settle: calculate,
  };
  return { order, value: (row: number) => plain(calculate({ sheetTitle: 'S', row, column: 0 })) };
}

describe('a long chain', () => {
  const chain = ['=1', ...Array.from({ length: 5_000 }, (_, row) => `=A${row + 1}+1`)];

  test('is calculated from its far end without overflowing the stack', () => {
    expect(columnOf(chain).value(5_000)).toBe(5_001);
  });

  test('is calculated once per cell, the first link first', () => {
    const column = columnOf(chain);
    column.value(5_000);
    expect(column.order).toEqual(chain.map((_, row) => row));
  });
});

test('a circle ends in #REF!', () => {
  const column = columnOf(['=A2', '=A3', '=A2+1', '=A1']);
  expect([0, 1, 2, 3].map(column.value)).toEqual(['#REF', '#REF', '#REF', '#REF']);
});

test('settles whole ranges', () => {
  const column = columnOf(['=SUM(A2:A4)', '=A3*2', '=A4*2', '=1']);
  expect(column.value(0)).toBe(7);
  expect(column.order).toEqual([3, 2, 1, 0]);
});
