import { invalidArgument } from '../../api-error.ts';
import { assertCellBudget } from '../../workbook/cell-budget.ts';
import type { Dimension, Sheet, Workbook } from '../../workbook/model.ts';

/** Google's limit for the columns of one sheet: up to column ZZZ. */
const MAX_COLUMNS = 18_278;

/** @throws ApiError when `added` rows or columns pass Google's limits on cells or columns. */
export function assertMayGrow(workbook: Workbook, sheet: Sheet, dimension: Dimension, added: number): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (dimension === 'COLUMNS' && columnCount + added > MAX_COLUMNS) {
    throw invalidArgument(
      `This action would increase the number of columns in the worksheet above the limit of ${MAX_COLUMNS} columns.`,
    );
  }
  assertCellBudget(workbook, added * (dimension === 'ROWS' ? columnCount : rowCount));
}
