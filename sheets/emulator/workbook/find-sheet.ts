/** Finding a sheet of a workbook, with Google's words when there is none. */
import { invalidArgument } from '../api-error.ts';
import type { Sheet, Workbook } from './model.ts';

/** The sheet with this id, or undefined. */
export function sheetById(workbook: Workbook, sheetId: number): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.properties.sheetId === sheetId);
}

/** The sheet with this title: exactly, else without regard to case as Google resolves references. */
export function sheetByTitle(workbook: Workbook, title: string): Sheet | undefined {
  const exact = workbook.sheets.find((sheet) => sheet.properties.title === title);
  if (exact) return exact;
  const folded = title.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.properties.title.toLowerCase() === folded);
}

/** @throws ApiError INVALID_ARGUMENT `No grid with id: 5`. An absent id means 0, as in Google's messages. */
export function requireSheet(workbook: Workbook, sheetId: number | null | undefined): Sheet {
  const sheet = sheetById(workbook, sheetId ?? 0);
  if (!sheet) throw invalidArgument(`No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

/** The sheet that a range without a title means: the first one. */
export function firstSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheets[0];
  if (!sheet) throw invalidArgument('The spreadsheet has no sheets.');
  return sheet;
}
