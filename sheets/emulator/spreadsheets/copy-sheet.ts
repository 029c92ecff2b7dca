/** spreadsheets.sheets.copyTo. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument, permissionDenied } from '../api-error.ts';
import { freshId } from '../requests/fresh-id.ts';
import { copySheet } from '../requests/sheets/duplicate-sheet.ts';
import { insertSheet } from '../requests/sheets/sheet-order.ts';
import { copyTitle } from '../requests/sheets/sheet-title.ts';
import { type Library, param, type WriteEntry } from '../server/call.ts';
import { assertCellBudget } from '../workbook/cell-budget.ts';
import { draftOf } from '../workbook/draft.ts';
import { sheetById } from '../workbook/find-sheet.ts';

/** Copies a sheet to the end of a spreadsheet, without its protections; its formulas look at the sheets there. */
export function copySheetTo(library: Library, entry: WriteEntry): sheets_v4.Schema$SheetProperties {
  const { params, caller, at } = entry;
  const { destinationSpreadsheetId } = entry.body as sheets_v4.Schema$CopySheetToAnotherSpreadsheetRequest;
  const source = library.find(param(params, 'spreadsheetId') ?? '');
  const sheetId = Number(param(params, 'sheetId'));
  const sheet = sheetById(source, sheetId);
  if (!sheet) throw invalidArgument(`The sheet (${sheetId}) does not exist.`);
  const destination = draftOf(library.find(destinationSpreadsheetId ?? ''));
  if (caller.role === 'reader') throw permissionDenied('The caller does not have permission');
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  assertCellBudget(destination, rowCount * columnCount);
  const title = copyTitle(destination, sheet.properties.title);
  const copy = copySheet(destination, { ...sheet, protectedRanges: [] }, freshId(destination), title);
  insertSheet(destination, copy, undefined);
  library.keep(destination, at);
  return structuredClone(copy.properties);
}
