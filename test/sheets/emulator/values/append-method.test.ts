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
const append = (range: string, table: unknown[][], more: object = {}) =>
  emulator.client.spreadsheets.values.append({
    spreadsheetId,
    range,
    valueInputOption: 'RAW',
    requestBody: { values: table },
    ...more,
  });

beforeAll(async () => {
  emulator = await startTestEmulator();
});
/** The two tables of Google's guide: A1:C2 and B4:D6. */
beforeEach(async () => {
  spreadsheetId = await newSpreadsheet(emulator.client);
  await put(emulator.client, spreadsheetId, 'A1', [
    ['x', 'y', 'z'],
    ['x', 'y', 'z'],
    [],
    [null, 'x', 'y'],
    [null, null, 'y', 'z'],
    [null, 'x', 'y', 'z'],
  ]);
});
afterAll(() => emulator.close());

describe('values.append', () => {
  it.each([
    { range: 'Sheet1', begins: 'B7', table: 'Sheet1!B4:D6' },
    { range: 'B4', begins: 'B7', table: 'Sheet1!B4:D6' },
    { range: 'C5:D5', begins: 'B7', table: 'Sheet1!B4:D6' },
    { range: 'B2:D4', begins: 'B7', table: 'Sheet1!B4:D6' },
    { range: 'A3:G10', begins: 'B7', table: 'Sheet1!B4:D6' },
    { range: 'B5', begins: 'B7', table: 'Sheet1!B4:D6' },
    { range: 'A1', begins: 'A3', table: 'Sheet1!A1:C2' },
    { range: 'E4', begins: 'E4', table: undefined },
    { range: 'A4', begins: 'A4', table: undefined },
    { range: 'F20:H30', begins: 'F20', table: undefined },
  ])('begins at $begins for $range', async ({ range, begins, table }) => {
    const { data } = await append(range, [['new']]);
    expect(data.updates?.updatedRange).toBe(`Sheet1!${begins}`);
    expect(data.tableRange).toBe(table);
  });

  it('overwrites what stands below the table by default', async () => {
    await append('A1', [['1'], ['2'], ['3']]);
    expect(await valuesOf(emulator.client, spreadsheetId, 'A1:D6')).toEqual([
      ['x', 'y', 'z'],
      ['x', 'y', 'z'],
      ['1'],
      ['2', 'x', 'y'],
      ['3', '', 'y', 'z'],
      ['', 'x', 'y', 'z'],
    ]);
  });

  it('moves what stands below down when it inserts rows', async () => {
    const { data } = await append('A1', [['1'], ['2']], { insertDataOption: 'INSERT_ROWS' });
    expect(data.updates?.updatedRange).toBe('Sheet1!A3:A4');
    expect(await valuesOf(emulator.client, spreadsheetId, 'A3:C6')).toEqual([
      ['1'],
      ['2'],
      [],
      ['', 'x', 'y'],
    ]);
    const { data: after } = await emulator.client.spreadsheets.get({ spreadsheetId });
    expect(after.sheets?.[0]?.properties?.gridProperties?.rowCount).toBe(1002);
  });

  it.each(['OVERWRITE', 'INSERT_ROWS'])('grows a full grid (%s)', async (insertDataOption) => {
    await put(emulator.client, spreadsheetId, 'A999', [['a'], ['b']]);
    const { data } = await append('A999:A1000', [['c', 'd'], ['e']], { insertDataOption });
    expect(data.updates?.updatedRange).toBe('Sheet1!A1001:B1002');
    expect(await valuesOf(emulator.client, spreadsheetId, 'A1000:B1002')).toEqual([['b'], ['c', 'd'], ['e']]);
  });

  it('grows the grid to the right too', async () => {
    const { data } = await append('Z20', [['a', 'b']]);
    expect(data.updates?.updatedRange).toBe('Sheet1!Z20:AA20');
    expect(await valuesOf(emulator.client, spreadsheetId, 'Z20:AA20')).toEqual([['a', 'b']]);
  });

  it('writes columns, and answers the values when asked', async () => {
    const { data } = await append('A1', [], {
      requestBody: { majorDimension: 'COLUMNS', values: [[1, 2], [3]] },
      includeValuesInResponse: true,
      responseValueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(data.updates?.updatedData).toEqual({
      range: 'Sheet1!A3:B4',
      majorDimension: 'COLUMNS',
      values: [
        [1, 2],
        [3, 'x'],
      ],
    });
  });

  it('starts in an empty sheet at its first cell', async () => {
    spreadsheetId = await newSpreadsheet(emulator.client);
    const { data } = await append('Sheet1', [['first']]);
    expect(data.tableRange).toBeUndefined();
    expect(data.updates?.updatedRange).toBe('Sheet1!A1');
  });

  it('refuses to pass ten million cells', async () => {
    const big = await newSpreadsheet(emulator.client, [
      { properties: { title: 'Big', gridProperties: { rowCount: 1_000_000, columnCount: 10 } } },
    ]);
    const call = emulator.client.spreadsheets.values.append({
      spreadsheetId: big,
      range: 'Big!A1000000',
      valueInputOption: 'RAW',
      requestBody: { values: [['a'], ['b']] },
    });
    expect(await refusal(call)).toBe(
      '400 INVALID_ARGUMENT: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});
