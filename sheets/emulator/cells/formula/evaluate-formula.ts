/** What a formula amounts to in its place. Errors are values, never exceptions. */
import type { ExtendedValue, Locale } from '../../workbook/model.ts';
import { memoize } from '../memoize.ts';
import type { Scope } from './evaluate-node.ts';
import { resultRows } from './evaluate-node.ts';
import type { CellAddress, FormulaBook } from './formula-book.ts';
import { parseFormula } from './parse-formula.ts';
import type { Node } from './syntax-tree.ts';
import { FormulaSyntaxError } from './tokenize.ts';
import { toExtended } from './values.ts';

type Parsed = Node | 'malformed';

function tryParse(formula: string, locale: Locale): Parsed {
  try {
    return parseFormula(formula, locale);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return 'malformed';
    throw error;
  }
}

const PARSED: Readonly<Record<Locale, (formula: string) => Parsed>> = {
  vi_VN: memoize((formula) => tryParse(formula, 'vi_VN')),
  en_US: memoize((formula) => tryParse(formula, 'en_US')),
};

/** The tree of `formula`, undefined when it is malformed (Google shows `#ERROR!`). */
export function parsedFormula(formula: string, locale: Locale): Node | undefined {
  const parsed = PARSED[locale](formula);
  return parsed === 'malformed' ? undefined : parsed;
}

/**
 * The effective value of the cell that holds `formula` (with its `=`); `{}` when it is empty. Of a result that
 * spills it is the first cell.
 */
export function evaluateFormula(formula: string, at: CellAddress, book: FormulaBook): ExtendedValue {
  return evaluateFormulaArray(formula, at, book)[0]?.[0] ?? {};
}

/** The whole result as rows of cells: more than one cell when the formula spills to the right and below. */
export function evaluateFormulaArray(formula: string, at: CellAddress, book: FormulaBook): ExtendedValue[][] {
  const tree = parsedFormula(formula, book.locale);
  if (!tree) return [[{ errorValue: { type: 'ERROR', message: 'Formula parse error.' } }]];
  const scope: Scope = { book, at, array: false };
  return resultRows(tree, scope).map((row) => row.map(toExtended));
}

/** What the book's `valueAt` answers for a cell that is being evaluated already. */
export const circularReference = (): ExtendedValue => ({
  errorValue: {
    type: 'REF',
    message: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  },
});
