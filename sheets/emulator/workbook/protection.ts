/**
 * Who may edit which cells. Google's rule: the owner of the spreadsheet passes every protection; anybody else
 * must be an editor of each protected range that the edit touches (warning-only protections never refuse).
 */
import { permissionDenied } from '../api-error.ts';
import type { Caller, GridRange, Sheet, Workbook } from './model.ts';

const overlaps = (a: GridRange, b: GridRange): boolean =>
  (a.startRowIndex ?? 0) < (b.endRowIndex ?? Number.POSITIVE_INFINITY) &&
  (b.startRowIndex ?? 0) < (a.endRowIndex ?? Number.POSITIVE_INFINITY) &&
  (a.startColumnIndex ?? 0) < (b.endColumnIndex ?? Number.POSITIVE_INFINITY) &&
  (b.startColumnIndex ?? 0) < (a.endColumnIndex ?? Number.POSITIVE_INFINITY);

const contains = (outer: GridRange, inner: GridRange): boolean =>
  (outer.startRowIndex ?? 0) <= (inner.startRowIndex ?? 0) &&
  (outer.endRowIndex ?? Number.POSITIVE_INFINITY) >= (inner.endRowIndex ?? Number.POSITIVE_INFINITY) &&
  (outer.startColumnIndex ?? 0) <= (inner.startColumnIndex ?? 0) &&
  (outer.endColumnIndex ?? Number.POSITIVE_INFINITY) >= (inner.endColumnIndex ?? Number.POSITIVE_INFINITY);

/** Whether `caller` may change the cells of `range` (zero-based, half-open; absent ends are open) on `sheet`. */
export function mayEdit(workbook: Workbook, sheet: Sheet, range: GridRange, caller: Caller): boolean {
  if (caller.role === 'reader') return false;
  if (caller.email === workbook.owner) return true;
  return sheet.protectedRanges.every((guard) => {
    if (guard.warningOnly || !guard.range || !overlaps(guard.range, range)) return true;
    if (guard.unprotectedRanges?.some((free) => contains(free, range))) return true;
    return guard.editors?.users?.some((user) => user.toLowerCase() === caller.email.toLowerCase()) ?? false;
  });
}

/** @throws ApiError PERMISSION_DENIED, worded as Google words it. */
export function assertMayEdit(workbook: Workbook, sheet: Sheet, range: GridRange, caller: Caller): void {
  if (caller.role === 'reader') throw permissionDenied('The caller does not have permission');
  if (!mayEdit(workbook, sheet, range, caller)) {
    throw permissionDenied(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}
