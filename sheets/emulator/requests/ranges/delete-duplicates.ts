import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../../api-error.ts';
import { setCell } from '../../workbook/edit-cell.ts';
import { type Area, areaRows, type SheetArea } from '../../workbook/grid-range.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { editableArea, forEachPosition } from '../target-area.ts';
import { permuteRows } from './sort-range.ts';

function comparedColumns(area: Area, ranges: readonly sheets_v4.Schema$DimensionRange[]): number[] {
  const columns = Array.from({ length: area.right - area.left }, (_, n) => area.left + n);
  if (ranges.length === 0) return columns;
  const within = (column: number, { startIndex, endIndex }: sheets_v4.Schema$DimensionRange): boolean =>
    column >= (startIndex ?? 0) && column < (endIndex ?? Number.POSITIVE_INFINITY);
  const chosen = columns.filter((column) => ranges.some((range) => within(column, range)));
  if (chosen.length === 0) throw invalidArgument('comparisonColumns must be within the range.');
  return chosen;
}

/** Letter case, formats and formulas do not tell rows apart, results do. */
function rowKey(
  context: RequestContext,
  { sheet }: SheetArea,
  row: number,
  columns: readonly number[],
): string {
  const values = columns.map((column) => {
    const value = context.evaluate.effective(sheet, row, column);
    return typeof value?.stringValue === 'string' ? value.stringValue.toLowerCase() : (value ?? null);
  });
  return JSON.stringify(values);
}

/**
 * Removes repeated rows within a range; the first of each stays, the others' cells close up. Rows after the last
 * one with content are no duplicates.
 */
export const deleteDuplicates: Handler<'deleteDuplicates'> = (body, context) => {
  const target = editableArea(context, body.range);
  const { sheet } = target;
  const area = {
    ...target.area,
    bottom: Math.min(target.area.bottom, Math.max(sheet.rows.length, target.area.top)),
  };
  const columns = comparedColumns(area, body.comparisonColumns ?? []);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = area.top; row < area.bottom; row += 1) {
    const key = rowKey(context, target, row, columns);
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const duplicatesRemovedCount = areaRows(area) - kept.length;
  permuteRows(sheet, area, kept);
  forEachPosition({ sheet, area: { ...area, top: area.top + kept.length } }, (row, column) =>
    setCell(sheet, row, column, undefined),
  );
  return { deleteDuplicates: duplicatesRemovedCount ? { duplicatesRemovedCount } : {} };
};
