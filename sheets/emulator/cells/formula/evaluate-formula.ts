import type { ExtendedValue } from '../../workbook/model.ts';
import type { CellAddress, FormulaBook } from './formula-book.ts';

export function evaluateFormula(_formula: string, _at: CellAddress, _book: FormulaBook): ExtendedValue {
  throw new Error('not yet');
}

/** The whole result as rows of cells: more than one cell when the formula spills. */
export function evaluateFormulaArray(_formula: string, _at: CellAddress, _book: FormulaBook): ExtendedValue[][] {
  throw new Error('not yet');
}
/** What the book's `valueAt` answers for a cell that is being evaluated already. */
export const circularReference = (): ExtendedValue => ({ errorValue: { type: 'REF', message: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.' } });
