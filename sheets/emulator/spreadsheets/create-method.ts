/** spreadsheets.create. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { Library, WriteEntry } from '../server/call.ts';
import { EvaluatedBook } from '../workbook/evaluated-book.ts';
import { createWorkbook } from './create.ts';
import { spreadsheetView } from './spreadsheet-view.ts';

export function createSpreadsheet(library: Library, entry: WriteEntry): sheets_v4.Schema$Spreadsheet {
  const { body, caller, at } = entry;
  const spreadsheetId = library.freshSpreadsheetId(at);
  const workbook = createWorkbook(body, { spreadsheetId, caller, now: at });
  library.keep(workbook, at);
  const options = { areas: null, includeGridData: false, mask: true as const, caller };
  return spreadsheetView(workbook, new EvaluatedBook(workbook, at), options);
}
