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
let spreadsheetId: string;
const values = () => emulator.client.spreadsheets.values;
const read = (range: string) => valuesOf(emulator.client, spreadsheetId, range);
const update = (range: string, table: unknown[][], more: object = {}) =>
  values().update({
    spreadsheetId,
    range,
    valueInputOption: 'RAW',
    ...more,
    requestBody: { values: table, ...(more as { requestBody?: object }).requestBody },
  });

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  spreadsheetId = await newSpreadsheet(emulator.client, ['Sheet1', 'Other']);
});
afterAll(() => emulator.close());

describe('values.update', () => {
  it('starts at a single cell and answers what it covered', async () => {
    const { data } = await update('Sheet1!B2', [['a', 'b'], ['c']]);
    expect(data).toEqual({
      spreadsheetId,
      updatedRange: 'Sheet1!B2:C3',
      updatedRows: 2,
      updatedColumns: 2,
      updatedCells: 3,
    });
    expect(await read('Sheet1!B2:C3')).toEqual([['a', 'b'], ['c']]);
  });

  it('skips nulls, clears with an empty text, and counts only what it enters', async () => {
    await update('A1', [['a', 'b', 'c']]);
    const { data } = await update('A1', [[null, '', 'z']]);
    expect(data).toMatchObject({ updatedRange: 'Sheet1!A1:C1', updatedCells: 2, updatedColumns: 2 });
    expect(await read('A1:C1')).toEqual([['a', '', 'z']]);
  });

  it('writes columns when they are the major dimension', async () => {
    await update('A1', [['a', 'b'], ['c']], { requestBody: { majorDimension: 'COLUMNS' } });
    expect(await read('A1:B2')).toEqual([['a', 'c'], ['b']]);
  });

  it('keeps RAW text as text', async () => {
    await update('A1', [['=1+1', '25/3/2022', '007', 'TRUE', "'x", 5, false]]);
    expect(await read('A1:G1')).toEqual([['=1+1', '25/3/2022', '007', 'TRUE', "'x", 5, false]]);
  });

  it('answers the whole range asked for, in the rendering asked for', async () => {
    await update('C3', [['kept']]);
    const { data } = await update('A1:D5', [[1.5]], {
      includeValuesInResponse: true,
      responseValueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(data.updatedRange).toBe('Sheet1!A1');
    expect(data.updatedData).toEqual({
      range: 'Sheet1!A1:D5',
      majorDimension: 'ROWS',
      values: [[1.5], [], ['', '', 'kept']],
    });
  });

  it.each([
    {
      range: 'A1:B2',
      table: [[1], [2], [3]],
      message: "Requested writing within range ['Sheet1'!A1:B2], but tried writing to row [3]",
    },
    {
      range: 'A1:B2',
      table: [[1, 2, 3]],
      message: "Requested writing within range ['Sheet1'!A1:B2], but tried writing to column [C]",
    },
    {
      range: 'A999',
      table: [[1], [2], [3]],
      message: "Requested writing within range ['Sheet1'!A999], but tried writing to row [1001]",
    },
    {
      range: 'Y:Z',
      table: [[1, 2, 3]],
      message: "Requested writing within range ['Sheet1'!Y:Z], but tried writing to column [AA]",
    },
    {
      range: 'Sheet1!A1001',
      table: [[1]],
      message: 'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    },
    {
      range: 'Sheet1!A1:B1001',
      table: [[1]],
      message: 'Range (Sheet1!A1:B1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    },
    {
      range: 'A1',
      table: [[1], [['x', 2]]],
      message:
        'Invalid values[1][0]: list_value {\n  values {\n    string_value: "x"\n  }\n  values {\n    number_value: 2\n  }\n}\n',
    },
    {
      range: 'A1',
      table: [['x'.repeat(50_001)]],
      message: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    },
  ])('refuses what does not fit: $message', async ({ range, table, message }) => {
    expect(await refusal(update(range, table))).toBe(`400 INVALID_ARGUMENT: ${message}`);
    expect(await read('Sheet1')).toBeNull();
  });

  it('asks for the input option', async () => {
    const call = values().update({ spreadsheetId, range: 'A1', requestBody: { values: [[1]] } });
    expect(await refusal(call)).toBe(
      "400 INVALID_ARGUMENT: 'valueInputOption' is required but not specified",
    );
  });

  it('refuses a table that is not a list of lists', async () => {
    const call = update('A1', ['a'] as never);
    expect(await refusal(call)).toBe(
      `400 INVALID_ARGUMENT: Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), "a"`,
    );
  });

  it('keeps the format of a cell and gives an entered date its own', async () => {
    await update('A1', [['18/03/2022']], { valueInputOption: 'USER_ENTERED' });
    await update('B1', [['3/18/2022']], { valueInputOption: 'USER_ENTERED' });
    await update('B1', [[44639]]);
    const { data } = await values().get({ spreadsheetId, range: 'A1:B1' });
    expect(data.values).toEqual([['18/03/2022', '3/19/2022']]);
    expect(await read('A1:B1')).toEqual([['18/03/2022', 44639]]);
  });
});

describe('values.batchUpdate', () => {
  it('counts rows and columns once per sheet', async () => {
    const { data } = await values().batchUpdate({
      spreadsheetId,
      requestBody: {
        valueInputOption: 'RAW',
        includeValuesInResponse: true,
        data: [
          { range: 'Sheet1!A1:B1', values: [[1, 2]] },
          { range: 'Sheet1!B1:C2', values: [[3], [4]] },
          { range: 'Other!A1', values: [[5]] },
        ],
      },
    });
    expect(data).toMatchObject({
      totalUpdatedRows: 3,
      totalUpdatedColumns: 3,
      totalUpdatedCells: 5,
      totalUpdatedSheets: 2,
    });
    expect(data.responses?.map(({ updatedData }) => updatedData?.values)).toEqual([
      [['1', '3']],
      [['3'], ['4']],
      [['5']],
    ]);
  });

  it('writes nothing when one range is wrong, and names it', async () => {
    const call = values().batchUpdate({
      spreadsheetId,
      requestBody: {
        valueInputOption: 'RAW',
        data: [
          { range: 'Sheet1!A1', values: [['lost']] },
          { range: 'Nowhere!A1', values: [[1]] },
        ],
      },
    });
    expect(await refusal(call)).toBe(
      '400 INVALID_ARGUMENT: Invalid data[1]: Unable to parse range: Nowhere!A1',
    );
    expect(await read('Sheet1')).toBeNull();
  });
});

describe('values.clear', () => {
  it('removes values and leaves formats and validation', async () => {
    await update('A1', [['25%', 'x']], { valueInputOption: 'USER_ENTERED' });
    const { data } = await values().clear({ spreadsheetId, range: 'A:A' });
    expect(data).toEqual({ spreadsheetId, clearedRange: 'Sheet1!A1:A1000' });
    await put(emulator.client, spreadsheetId, 'A1', [[0.5]]);
    expect((await values().get({ spreadsheetId, range: 'A1:B1' })).data.values).toEqual([['50%', 'x']]);
  });

  it('clears several ranges and names a wrong one', async () => {
    await update('A1', [[1, 2, 3]]);
    const { data } = await values().batchClear({
      spreadsheetId,
      requestBody: { ranges: ['A1', 'Sheet1!C1:C'] },
    });
    expect(data.clearedRanges).toEqual(['Sheet1!A1', 'Sheet1!C1:C1000']);
    expect(await read('A1:C1')).toEqual([['', 2]]);
    const wrong = values().batchClear({ spreadsheetId, requestBody: { ranges: ['B1', 'A1001:ZZ'] } });
    expect(await refusal(wrong)).toBe(
      '400 INVALID_ARGUMENT: Invalid range[1]: Range (Sheet1!A1001:ZZ) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
    expect(await read('A1:C1')).toEqual([['', 2]]);
  });
});
