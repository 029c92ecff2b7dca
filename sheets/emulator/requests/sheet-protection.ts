/** Protection against changes of a sheet's structure, beyond those of single cells. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { Dimension, Sheet } from '../workbook/model.ts';
import { assertMayEdit } from '../workbook/protection.ts';
import { isWholeSheet, spanOf } from './grid-span.ts';
import type { RequestContext } from './request-context.ts';

type Guard = sheets_v4.Schema$ProtectedRange;

function assertPasses(context: RequestContext, sheet: Sheet, keep: (guard: Guard) => boolean): void {
  const guards = sheet.protectedRanges.filter(keep).map(({ unprotectedRanges: _free, ...guard }) => guard);
  const { sheetId } = sheet.properties;
  assertMayEdit(context.workbook, { ...sheet, protectedRanges: guards }, { sheetId }, context.caller);
}

/** @throws ApiError PERMISSION_DENIED when the whole sheet is protected from the caller; free ranges do not help. */
export function assertMayRestructure(context: RequestContext, sheet: Sheet): void {
  assertPasses(context, sheet, (guard) => isWholeSheet(guard.range ?? {}));
}

/** @throws ApiError PERMISSION_DENIED when any protection of the sheet is closed to the caller. */
export function assertPassesEveryProtection(context: RequestContext, sheet: Sheet): void {
  assertPasses(context, sheet, () => true);
}

/** @throws ApiError PERMISSION_DENIED when something inserted before `index` would widen a closed protection. */
export function assertMayInsert(
  context: RequestContext,
  sheet: Sheet,
  dimension: Dimension,
  index: number,
): void {
  assertPasses(context, sheet, (guard) => {
    const { start, end } = spanOf(guard.range ?? {}, dimension);
    return (start === undefined || start < index) && (end === undefined || index < end);
  });
}
