/** spreadsheets.batchUpdate: the requests are applied in order, all or none. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../api-error.ts';
import { applyRequests } from '../requests/apply-requests.ts';
import { type Call, param } from '../server/call.ts';
import { areasOf } from './get-methods.ts';
import { parseResponseMask, partOf } from './response-mask.ts';
import { spreadsheetView } from './spreadsheet-view.ts';

export function batchUpdate(call: Call): sheets_v4.Schema$BatchUpdateSpreadsheetResponse {
  const { workbook, evaluate, caller, now } = call;
  const body = call.body as sheets_v4.Schema$BatchUpdateSpreadsheetRequest;
  if (!body.requests || body.requests.length === 0)
    throw invalidArgument('Must specify at least one request.');
  const replies = applyRequests(workbook, body.requests, { caller, now, evaluate });
  const reply = { spreadsheetId: workbook.spreadsheetId, replies };
  if (!body.includeSpreadsheetInResponse) return reply;
  const mask = parseResponseMask(param(call.params, 'fields'), 'BatchUpdateSpreadsheetResponse');
  const ranges = body.responseRanges ?? [];
  const updatedSpreadsheet = spreadsheetView(workbook, evaluate, {
    areas: ranges.length > 0 ? areasOf(workbook, ranges) : null,
    includeGridData: body.responseIncludeGridData ?? false,
    mask: partOf(mask, 'updatedSpreadsheet') ?? {},
    caller,
  });
  return { ...reply, updatedSpreadsheet };
}
