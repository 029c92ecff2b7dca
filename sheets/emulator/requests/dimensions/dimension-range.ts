/** Rows or columns that a request names, resolved against their sheet. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../../api-error.ts';
import { requireSheet } from '../../workbook/find-sheet.ts';
import type { Dimension, GridRange, Sheet, Workbook } from '../../workbook/model.ts';
import { assertMayEdit } from '../../workbook/protection.ts';
import { withSpan } from '../grid-span.ts';
import type { RequestContext } from '../request-context.ts';
import { dimensionSize } from './change-dimension.ts';

export interface DimensionTarget {
  sheet: Sheet;
  dimension: Dimension;
  start: number;
  end: number;
  /** Number of rows or columns of the whole sheet. */
  size: number;
}

/** @throws ApiError when `text` is neither ROWS nor COLUMNS. */
export function requireDimension(text: string | null | undefined): Dimension {
  if (text === 'ROWS' || text === 'COLUMNS') return text;
  throw invalidArgument(
    `Must specify a dimension of ROWS or COLUMNS, not: ${text ?? 'DIMENSION_UNSPECIFIED'}`,
  );
}

/** @throws ApiError when the range is absent, names no sheet, or is negative, empty or reversed. */
export function dimensionTarget(
  workbook: Workbook,
  range: sheets_v4.Schema$DimensionRange | undefined,
): DimensionTarget {
  if (!range) throw invalidArgument('Must specify a range of dimensions.');
  const sheet = requireSheet(workbook, range.sheetId);
  const dimension = requireDimension(range.dimension);
  const size = dimensionSize(sheet, dimension);
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? Math.max(size, start);
  if (start < 0) throw invalidArgument(`range.startIndex[${start}] must be greater than or equal to 0`);
  if (typeof range.endIndex === 'number' && end <= start) {
    throw invalidArgument(`range.endIndex[${end}] must be greater than range.startIndex[${start}]`);
  }
  return { sheet, dimension, start, end, size };
}

/** @throws ApiError when a row or column in `[start, end)` lies beyond the grid, in Google's words. */
export function assertDimensionsExist(verb: string, target: DimensionTarget, index: number): void {
  if (index < target.size) return;
  const noun = target.dimension === 'ROWS' ? 'row' : 'column';
  throw invalidArgument(
    `Cannot ${verb} a ${noun} that doesn't exist. Tried to ${verb} ${noun} index ${index} but there are only ${target.size} ${noun}s.`,
  );
}

/** The cells of the rows or columns. */
export function dimensionCells({ sheet, dimension, start, end }: DimensionTarget): GridRange {
  return withSpan({ sheetId: sheet.properties.sheetId }, dimension, { start, end });
}

/** @throws ApiError PERMISSION_DENIED when a protection covers any cell of the rows or columns. */
export function assertDimensionsEditable(context: RequestContext, target: DimensionTarget): void {
  assertMayEdit(context.workbook, target.sheet, dimensionCells(target), context.caller);
}
