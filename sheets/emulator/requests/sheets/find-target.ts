import { invalidArgument } from '../../api-error.ts';
import { sheetById } from '../../workbook/find-sheet.ts';
import type { Sheet, Workbook } from '../../workbook/model.ts';

/** @throws ApiError `No sheet with id: 5`, as requests about whole sheets word it. */
export function targetSheet(workbook: Workbook, sheetId: number | null | undefined): Sheet {
  const sheet = sheetById(workbook, sheetId ?? 0);
  if (!sheet) throw invalidArgument(`No sheet with id: ${sheetId ?? 0}`);
  return sheet;
}
