/** Ranges that requests work on: resolved, inside the grid, and open to the caller. */
import { invalidArgument } from '../api-error.ts';
import { assertStartsInGrid, resolveGridRange, type SheetArea, toGridRange } from '../workbook/grid-range.ts';
import type { GridRange, Workbook } from '../workbook/model.ts';
import { assertMayEdit } from '../workbook/protection.ts';
import type { RequestContext } from './request-context.ts';

/** @throws ApiError when the range is absent or starts beyond the grid; an end beyond the grid is clipped. */
export function targetArea(workbook: Workbook, range: GridRange | undefined, field = 'range'): SheetArea {
  if (!range) throw invalidArgument(`Must specify a ${field}.`);
  const target = resolveGridRange(workbook, range);
  assertStartsInGrid(target.sheet, range);
  return target;
}

/** @throws ApiError PERMISSION_DENIED when a protection keeps the caller from any cell of the area. */
export function assertAreaEditable(context: RequestContext, { sheet, area }: SheetArea): void {
  assertMayEdit(context.workbook, sheet, toGridRange(sheet, area), context.caller);
}

/** The area of a range whose cells the caller may change. */
export function editableArea(
  context: RequestContext,
  range: GridRange | undefined,
  field = 'range',
): SheetArea {
  const target = targetArea(context.workbook, range, field);
  assertAreaEditable(context, target);
  return target;
}

/** Calls `visit` for every position of the area, row by row. */
export function forEachPosition({ area }: SheetArea, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) visit(row, column);
  }
}
