/** What passes between the sheet and the steps: rows as stored on the way in, cells to write on the way out. */
import type { TabKey } from '../../sheets/template/template.ts';

/** Some rows of one tab as stored: numbers unformatted, dates as serials, empty cells absent or `''`. */
export interface SheetPage {
  tab: TabKey;
  header: readonly unknown[];
  rows: readonly (readonly unknown[])[];
  /** One-based sheet row of `rows[0]`. */
  firstRow: number;
}

export type CellValue = string | number | boolean;

/** New contents for cells of one column, by one-based sheet row; `''` empties a cell. */
export interface ColumnWrite {
  tab: TabKey;
  column: string;
  cells: ReadonlyMap<number, CellValue>;
}

/** What names the rows of a tab: its key columns, and their stored values from sheet row 2 on. */
export interface RowNames {
  tab: TabKey;
  columns: readonly string[];
  rows: readonly (readonly unknown[])[];
}
