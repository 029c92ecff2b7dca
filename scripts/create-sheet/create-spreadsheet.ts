import type { SheetsClient } from '../../functions/adapters/google-sheets/sheets-client.ts';
import { creationRequests, sheetProperties } from '../../sheets/template/creation/creation-requests.ts';
import {
  rowCounts,
  type SheetContent,
  splitMails,
  titleOf,
  unitBlocks,
  valueRanges,
} from './sheet-content.ts';

/**
 * Creates a plan's spreadsheet and fills it, in three calls.
 * @param service mail address of the account the functions run as.
 * @returns the spreadsheet's id.
 */
export async function createSpreadsheet(
  client: SheetsClient,
  content: SheetContent,
  service: string,
): Promise<string> {
  const rows = rowCounts(content);
  const { data } = await client.spreadsheets.create({
    requestBody: {
      properties: { title: titleOf(content), locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
      sheets: sheetProperties({ rows }),
    },
    fields: 'spreadsheetId',
  });
  const spreadsheetId = data.spreadsheetId ?? '';
  const people = { service, admins: splitMails(content.settings.admins) };
  await client.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: { requests: creationRequests({ rows, people, blocks: unitBlocks(content) }) },
    fields: 'spreadsheetId',
  });
  await client.spreadsheets.values.batchUpdate({
    spreadsheetId,
    requestBody: { valueInputOption: 'USER_ENTERED', data: valueRanges(content) },
    fields: 'totalUpdatedCells',
  });
  return spreadsheetId;
}
