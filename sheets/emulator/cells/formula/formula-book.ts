/** What a formula may ask of the workbook around it. */
import type { ExtendedValue, GridRange, Locale, NumberFormat } from '../../workbook/model.ts';

/** Zero-based position of a cell. */
export interface CellAddress {
  sheetTitle: string;
  row: number;
  column: number;
}

/** The workbook as formulas see it; a `null` title means the sheet of the formula's own cell is not known. */
export interface FormulaBook {
  locale: Locale;
  /** Serial date-time (days since 1899-12-30) in the book's time zone. */
  now: number;
  /** Effective value of a cell: the book evaluates formulas in it, with its own cache and circularity guard. */
  valueAt(sheetTitle: string | null, row: number, column: number): ExtendedValue | undefined;
  /** Size of the grid, undefined when there is no such sheet. */
  size(sheetTitle: string | null): { rows: number; columns: number } | undefined;
  /** The cells behind a named range. */
  namedRange?(name: string): { sheetTitle: string; range: GridRange } | undefined;
  /** Number format of a cell, from which a formula's result inherits its own. */
  formatAt?(sheetTitle: string, row: number, column: number): NumberFormat | undefined;
}
