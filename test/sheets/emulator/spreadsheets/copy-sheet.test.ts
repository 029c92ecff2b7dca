import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  newSpreadsheet,
  put,
  refusal,
  startTestEmulator,
  type TestEmulator,
  valuesOf,
} from '../sheets-client.ts';

let emulator: TestEmulator;
let source: string;
let destination: string;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.close());
beforeEach(async () => {
  source = await newSpreadsheet(emulator.client, ['Plan', 'Khác']);
  destination = await newSpreadsheet(emulator.client, ['Sheet1'], { locale: 'vi_VN' });
  await put(emulator.client, source, 'Plan!A1', [['a', 1]]);
});

const copy = (sheetId = 0, to = destination, person = 'owner') =>
  emulator.as(person).spreadsheets.sheets.copyTo({
    spreadsheetId: source,
    sheetId,
    requestBody: { destinationSpreadsheetId: to },
  });

describe('sheets.copyTo', () => {
  it('puts a copy at the end of the other spreadsheet and answers its properties', async () => {
    const { data } = await copy();
    expect(data).toEqual({
      sheetId: expect.any(Number),
      title: 'Bản sao của Plan',
      index: 1,
      sheetType: 'GRID',
      gridProperties: { rowCount: 1000, columnCount: 26 },
    });
    expect(await valuesOf(emulator.client, destination, "'Bản sao của Plan'!A1:B1")).toEqual([['a', 1]]);
    expect((await copy()).data.title).toBe('Bản sao của Plan 2');
  });

  it('copies within a spreadsheet too, and leaves the source alone afterwards', async () => {
    await copy(0, source);
    await put(emulator.client, source, "'Copy of Plan'!A1", [['b']]);
    expect(await valuesOf(emulator.client, source, 'Plan!A1')).toEqual([['a']]);
  });

  it('brings rules along, under ids of their own, but no protection', async () => {
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    const rule = {
      ranges: [range],
      booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
    };
    await emulator.client.spreadsheets.batchUpdate({
      spreadsheetId: source,
      requestBody: {
        requests: [
          { addConditionalFormatRule: { rule } },
          { addProtectedRange: { protectedRange: { range } } },
          { mergeCells: { range, mergeType: 'MERGE_ROWS' } },
        ],
      },
    });
    const sheetId = (await copy()).data.sheetId;
    const { data } = await emulator.client.spreadsheets.get({ spreadsheetId: destination });
    const copied = data.sheets?.[1];
    expect(copied?.conditionalFormats?.[0]?.ranges).toEqual([{ ...range, sheetId }]);
    expect(copied?.merges).toHaveLength(2);
    expect(copied?.protectedRanges).toBeUndefined();
  });

  it('refuses what is not there, and readers', async () => {
    expect(await refusal(copy(77))).toBe('400 INVALID_ARGUMENT: The sheet (77) does not exist.');
    expect(await refusal(copy(0, 'nope'))).toBe('404 NOT_FOUND: Requested entity was not found.');
    expect(await refusal(copy(0, destination, 'reader'))).toBe(
      '403 PERMISSION_DENIED: The caller does not have permission',
    );
  });
});
