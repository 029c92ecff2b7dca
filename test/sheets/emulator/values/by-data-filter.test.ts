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
const byKey = (metadataKey: string) => ({ developerMetadataLookup: { metadataKey } });
const column = (startIndex: number) => ({
  dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 },
});
const row = (startIndex: number) => ({
  dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 },
});
const metadata = (metadataKey: string, location: object) => ({
  createDeveloperMetadata: { developerMetadata: { metadataKey, visibility: 'DOCUMENT', location } },
});
const request = (...requests: object[]) =>
  emulator.client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  spreadsheetId = await newSpreadsheet(emulator.client, [
    { properties: { sheetId: 0, title: 'T', gridProperties: { rowCount: 4, columnCount: 3 } } },
  ]);
  await put(emulator.client, spreadsheetId, 'T!A1', [
    ['a', 'b', 'c'],
    [1, 2, 3],
    [4, 5, 6],
  ]);
  await request(metadata('status', column(1)), metadata('head', row(0)));
});
afterAll(() => emulator.close());

describe('values.batchGetByDataFilter', () => {
  it('reads whole columns and rows that carry metadata, grid ranges and A1 ranges', async () => {
    const { data } = await values().batchGetByDataFilter({
      spreadsheetId,
      requestBody: {
        valueRenderOption: 'UNFORMATTED_VALUE',
        dataFilters: [
          byKey('status'),
          byKey('head'),
          byKey('missing'),
          { gridRange: { sheetId: 0, startRowIndex: 1, endRowIndex: 2 } },
          { a1Range: 'T!A2:C2' },
        ],
      },
    });
    expect(data.valueRanges).toEqual([
      {
        valueRange: { range: 'T!B1:B4', majorDimension: 'ROWS', values: [['b'], [2], [5]] },
        dataFilters: [byKey('status')],
      },
      {
        valueRange: { range: 'T!A1:C1', majorDimension: 'ROWS', values: [['a', 'b', 'c']] },
        dataFilters: [byKey('head')],
      },
      {
        valueRange: { range: 'T!A2:C2', majorDimension: 'ROWS', values: [[1, 2, 3]] },
        dataFilters: [
          { gridRange: { sheetId: 0, startRowIndex: 1, endRowIndex: 2 } },
          { a1Range: 'T!A2:C2' },
        ],
      },
    ]);
  });

  it.each([
    { filters: [], message: 'Must specify at least one dataFilter.' },
    { filters: [{}], message: 'dataFilter.filter must be specified.' },
    { filters: [{ gridRange: { sheetId: 5 } }], message: 'No grid with id: 5' },
    {
      filters: [{ gridRange: { sheetId: 0, startRowIndex: -1 } }],
      message: 'GridRange indexes must be >= 0',
    },
  ])('refuses $filters', async ({ filters, message }) => {
    const call = values().batchGetByDataFilter({ spreadsheetId, requestBody: { dataFilters: filters } });
    expect(await refusal(call)).toBe(`400 INVALID_ARGUMENT: ${message}`);
  });
});

describe('values.batchUpdateByDataFilter', () => {
  const write = (filter: object, table: unknown[][], majorDimension = 'ROWS') =>
    values().batchUpdateByDataFilter({
      spreadsheetId,
      requestBody: {
        valueInputOption: 'RAW',
        data: [{ dataFilter: filter, majorDimension, values: table }],
      },
    });

  it('writes beside the right rows after a column was moved in', async () => {
    await request({
      insertDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } },
    });
    const { data } = await write(byKey('status'), [[null, 'x', 'y']], 'COLUMNS');
    expect(data).toMatchObject({
      totalUpdatedCells: 2,
      totalUpdatedRows: 2,
      responses: [{ updatedRange: 'T!C1:C3', updatedCells: 2, dataFilter: byKey('status') }],
    });
    expect(await valuesOf(emulator.client, spreadsheetId, 'T!A1:D3')).toEqual([
      ['', 'a', 'b', 'c'],
      ['', 1, 'x', 3],
      ['', 4, 'y', 6],
    ]);
  });

  it('refuses values that exceed the range', async () => {
    expect(await refusal(write(byKey('status'), [['x', 'y']]))).toBe(
      "400 INVALID_ARGUMENT: Invalid data[0]: Requested writing within range ['T'!B1:B4], but tried writing to column [C]",
    );
  });

  it('writes nothing for a filter that selects nothing', async () => {
    expect((await write(byKey('missing'), [['x']])).data).toEqual({ spreadsheetId });
  });
});

describe('values.batchClearByDataFilter', () => {
  it('clears what the filters select', async () => {
    const { data } = await values().batchClearByDataFilter({
      spreadsheetId,
      requestBody: { dataFilters: [byKey('status')] },
    });
    expect(data.clearedRanges).toEqual(['T!B1:B4']);
    expect(await valuesOf(emulator.client, spreadsheetId, 'T!A1:C2')).toEqual([
      ['a', '', 'c'],
      [1, '', 3],
    ]);
  });
});
