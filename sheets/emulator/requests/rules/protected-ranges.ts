/** addProtectedRange, updateProtectedRange and deleteProtectedRange. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument, permissionDenied, unimplemented } from '../../api-error.ts';
import { requireSheet } from '../../workbook/find-sheet.ts';
import type { Caller, Sheet, Workbook } from '../../workbook/model.ts';
import { applyFieldMask, parseFieldMask } from '../field-mask.ts';
import { wantedId } from '../fresh-id.ts';
import { isWholeSheet, rangeContains } from '../grid-span.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { targetArea } from '../target-area.ts';
import { isEditorOf, viewProtectedRange } from './view-protected-range.ts';

type ProtectedRange = sheets_v4.Schema$ProtectedRange;

/** Who protects a range may edit it, named or not; a mere warning has no editors. */
function withEditors(guard: ProtectedRange, workbook: Workbook, caller: Caller): ProtectedRange {
  const { editors, warningOnly, ...rest } = guard;
  if (warningOnly) return { ...rest, warningOnly };
  const users = editors?.users ?? [];
  const known = new Set(users.map((user) => user.toLowerCase()));
  const added = [caller.email, workbook.owner].filter(
    (email, n, all) => !known.has(email.toLowerCase()) && all.indexOf(email) === n,
  );
  return { ...rest, editors: { ...editors, users: [...users, ...added] } };
}

/** A protection may be given by a named range instead of a range of its own. */
function withNamedRange(workbook: Workbook, guard: ProtectedRange): ProtectedRange {
  if (guard.tableId) throw unimplemented('Tables are not supported.');
  if (!guard.namedRangeId) return guard;
  const named = workbook.namedRanges.find((other) => other.namedRangeId === guard.namedRangeId);
  if (!named?.range) throw invalidArgument(`No named range with id: ${guard.namedRangeId}`);
  return { ...guard, range: named.range };
}

function checked(workbook: Workbook, guard: ProtectedRange): ProtectedRange {
  const { range, unprotectedRanges: free = [] } = guard;
  const { sheet } = targetArea(workbook, range);
  const ownRange = { ...range, sheetId: sheet.properties.sheetId };
  if (free.length > 0 && !isWholeSheet(ownRange)) {
    throw invalidArgument('Unprotected ranges are only supported on protected sheets.');
  }
  const freeRanges = free.map((part) => ({ ...part, sheetId: part.sheetId ?? sheet.properties.sheetId }));
  if (freeRanges.some((part) => !rangeContains(ownRange, part))) {
    throw invalidArgument('Unprotected ranges must be on the protected sheet.');
  }
  return { ...guard, range: ownRange, ...(free.length > 0 && { unprotectedRanges: freeRanges }) };
}

/** A sheet as a whole is protected at most once. */
function assertNotProtectedYet(sheet: Sheet, guard: ProtectedRange): void {
  if (!isWholeSheet(guard.range ?? {})) return;
  if (sheet.protectedRanges.some(({ range }) => isWholeSheet(range ?? {}))) {
    throw invalidArgument(`Sheet "${sheet.properties.title}" already has sheet protection.`);
  }
}

/** Protects a range or a whole sheet. */
export const addProtectedRange: Handler<'addProtectedRange'> = (body, { workbook, caller }) => {
  const { requestingUserCanEdit: _readOnly, ...asked } = body.protectedRange ?? {};
  const guard = {
    ...withEditors(checked(workbook, withNamedRange(workbook, asked)), workbook, caller),
    protectedRangeId: wantedId(workbook, 'protected range', asked.protectedRangeId, (id) =>
      workbook.sheets.some(({ protectedRanges }) =>
        protectedRanges.some((one) => one.protectedRangeId === id),
      ),
    ),
  };
  const sheet = requireSheet(workbook, guard.range?.sheetId);
  assertNotProtectedYet(sheet, guard);
  sheet.protectedRanges = [...sheet.protectedRanges, guard];
  return { addProtectedRange: { protectedRange: viewProtectedRange(workbook, guard, caller) } };
};

/** Only editors of a protection may change or lift it; a warning binds nobody. */
function ownProtection(
  { workbook, caller }: RequestContext,
  id: number | null | undefined,
): { sheet: Sheet; guard: ProtectedRange } {
  for (const sheet of workbook.sheets) {
    const guard = sheet.protectedRanges.find((other) => other.protectedRangeId === id);
    if (!guard) continue;
    if (!isEditorOf(workbook, guard, caller)) {
      throw permissionDenied('You do not have permission to edit this protected range.');
    }
    return { sheet, guard };
  }
  throw invalidArgument(`No protected range with id: ${id ?? 0}`);
}

/** Changes what is protected, from whom or how strictly. */
export const updateProtectedRange: Handler<'updateProtectedRange'> = (body, context) => {
  const parsed = parseFieldMask(body.fields, 'ProtectedRange');
  const { protectedRangeId: _id, requestingUserCanEdit: _readOnly, ...mask } = parsed;
  const { workbook, caller } = context;
  const { sheet, guard } = ownProtection(context, body.protectedRange?.protectedRangeId);
  const masked = applyFieldMask(guard, body.protectedRange ?? {}, mask);
  const after = withEditors(
    checked(workbook, mask.namedRangeId ? withNamedRange(workbook, masked) : masked),
    workbook,
    caller,
  );
  sheet.protectedRanges = sheet.protectedRanges.filter((other) => other !== guard);
  const home = requireSheet(workbook, after.range?.sheetId);
  home.protectedRanges = [...home.protectedRanges, after];
  return {};
};

/** Lifts a protection. */
export const deleteProtectedRange: Handler<'deleteProtectedRange'> = (body, context) => {
  const { sheet, guard } = ownProtection(context, body.protectedRangeId);
  sheet.protectedRanges = sheet.protectedRanges.filter((other) => other !== guard);
  return {};
};
