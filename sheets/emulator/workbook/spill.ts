/** Where the result of an array formula goes: the cells right of and below its own, if they are free. */

import { printRect } from './a1.ts';
import type { ExtendedValue, Sheet } from './model.ts';

const ARRAY_SYNTAX =
  /[{]|\b(?:ARRAYFORMULA|UNIQUE|SORT|FILTER|TRANSPOSE|SEQUENCE|SPLIT|FLATTEN|INDEX|XLOOKUP)\s*\(/i;

/** Whether the formula may yield more than one cell: cheap, by its words. */
export function canSpill(formula: string): boolean {
  return ARRAY_SYNTAX.test(formula);
}

/**
 * Hands out the cells of `result` beside `at` and returns the value of `at` itself, which is `#REF!` when the
 * result would cover data or leave the grid.
 */
export function spillInto(
  sheet: Sheet,
  at: { row: number; column: number },
  result: ExtendedValue[][],
  fill: (row: number, column: number, value: ExtendedValue) => void,
): ExtendedValue {
  const cells = result.flatMap((line, r) =>
    line.map((value, c) => ({ row: at.row + r, column: at.column + c, value })),
  );
  const [own, ...others] = cells;
  const blocker = others.find(({ row, column }) => sheet.rows[row]?.[column]?.value !== undefined);
  if (blocker) return notExpanded(blocker.row, blocker.column);
  for (const { row, column, value } of others) fill(row, column, value);
  return own?.value ?? { stringValue: '' };
}

function notExpanded(row: number, column: number): ExtendedValue {
  const cell = printRect({
    startRowIndex: row,
    endRowIndex: row + 1,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  return {
    errorValue: {
      type: 'REF',
      message: `Array result was not expanded because it would overwrite data in ${cell}.`,
    },
  };
}
