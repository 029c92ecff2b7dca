/**
 * Calculates what a formula depends on from the bottom up. Asking for the last of thousands of running totals
 * would otherwise recurse through all of them and overflow the stack.
 */
import type { CellAddress, FormulaBook } from './formula-book.ts';
import { precedentsOf } from './precedents.ts';

export interface SettlingBook extends FormulaBook {
  /** The formula of a cell whose result is not known yet; undefined for every other cell. */
  pendingFormula(cell: CellAddress): string | undefined;
  /** Calculates one such cell; everything it depends on is settled, circles aside. */
  settle(cell: CellAddress): void;
}

interface Pending {
  cell: CellAddress;
  formula: string;
}

/** Settles every pending cell that `formula` depends on, directly or through others. */
export function settlePrecedents(formula: string, at: CellAddress, book: SettlingBook): void {
  const root = { cell: at, formula };
  const seen = new Set([keyOf(at)]);
  const path = [{ ...root, ahead: pendingPrecedents(root, book) }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const { value: next } = top.ahead.next();
    if (!next) {
      path.pop();
      if (path.length > 0) book.settle(top.cell);
    } else if (!seen.has(keyOf(next.cell))) {
      seen.add(keyOf(next.cell));
      path.push({ ...next, ahead: pendingPrecedents(next, book) });
    }
  }
}

const keyOf = ({ sheetTitle, row, column }: CellAddress): string => `${row}:${column}:${sheetTitle}`;

function* pendingPrecedents({ cell, formula }: Pending, book: SettlingBook): Generator<Pending, undefined> {
  for (const { sheetTitle, row, column, rows, columns } of precedentsOf(formula, cell, book)) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        const address = { sheetTitle, row: r, column: c };
        const pending = book.pendingFormula(address);
        if (pending !== undefined) yield { cell: address, formula: pending };
      }
    }
  }
  return undefined;
}
