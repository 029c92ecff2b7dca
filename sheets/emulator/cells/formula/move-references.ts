import type { Dimension } from '../../workbook/model.ts';

export type ReferenceChange =
  | { kind: 'insert'; sheetTitle: string; dimension: Dimension; start: number; end: number }
  | { kind: 'delete'; sheetTitle: string; dimension: Dimension; start: number; end: number }
  /** `destination` counts before the move, as in MoveDimensionRequest. */
  | { kind: 'move'; sheetTitle: string; dimension: Dimension; start: number; end: number; destination: number }
  | { kind: 'renameSheet'; from: string; to: string }
  | { kind: 'deleteSheet'; sheetTitle: string };

export function adjustFormula(formula: string, _ownSheetTitle: string, _change: ReferenceChange): string {
  return formula;
}
export function offsetFormula(formula: string, _rows: number, _columns: number): string {
  return formula;
}
