/** A protected range as Google answers it to one caller. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { Caller, Workbook } from '../../workbook/model.ts';

type ProtectedRange = sheets_v4.Schema$ProtectedRange;

/** Whether the caller may edit what is protected: its owner and its editors may. */
export function isEditorOf(workbook: Workbook, guard: ProtectedRange, caller: Caller): boolean {
  if (caller.role === 'reader') return false;
  if (caller.email === workbook.owner || guard.warningOnly) return true;
  const email = caller.email.toLowerCase();
  return guard.editors?.users?.some((user) => user.toLowerCase() === email) ?? false;
}

/** Only those with edit access see who else has it. */
export function viewProtectedRange(
  workbook: Workbook,
  guard: ProtectedRange,
  caller: Caller,
): ProtectedRange {
  const { editors, ...visible } = guard;
  if (!isEditorOf(workbook, guard, caller)) return visible;
  return { ...visible, ...(editors && { editors }), requestingUserCanEdit: true };
}
