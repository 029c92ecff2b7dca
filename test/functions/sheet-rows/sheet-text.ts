/** Builds headers and rows of a tab as the Sheets API would deliver them. */
import type { TabRows } from '../../../functions/sheet-rows/tab-rows.ts';
import type { Tab } from '../../../sheets/template/declaration.ts';

export const headerOf = (tab: Tab): string[] => tab.columns.map(({ header }) => header);

/** Cells in column order; what is not named is empty. */
export function rowOf<T extends Tab>(
  tab: T,
  cells: Partial<Record<T['columns'][number]['key'], unknown>>,
): unknown[] {
  const byKey: Partial<Record<string, unknown>> = cells;
  return tab.columns.map(({ key }) => byKey[key] ?? '');
}

/** A tab whose first row of cells is sheet row 2. */
export function rowsOf<T extends Tab>(
  tab: T,
  ...rows: Partial<Record<T['columns'][number]['key'], unknown>>[]
): TabRows {
  return { header: headerOf(tab), rows: rows.map((cells) => rowOf(tab, cells)), firstRow: 2 };
}

/** Where each finding stands and what it is: `3 Mã đơn vị row.doubled`. */
export const briefly = (
  findings: readonly { row: number | null; column: string | null; code: string }[],
): string[] => findings.map(({ row, column, code }) => `${row} ${column} ${code}`);
