/** Google's limit for the cells of one spreadsheet, empty ones counted. */
import { invalidArgument } from '../api-error.ts';
import type { Workbook } from './model.ts';

export const MAX_CELLS = 10_000_000;

/** @throws ApiError when `added` more cells would pass the limit. */
export function assertCellBudget(workbook: Workbook, added: number): void {
  const present = workbook.sheets.reduce((sum, { properties: { gridProperties: grid } }) => {
    return sum + grid.rowCount * grid.columnCount;
  }, 0);
  if (added <= 0 || present + added <= MAX_CELLS) return;
  throw invalidArgument(
    `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
  );
}
