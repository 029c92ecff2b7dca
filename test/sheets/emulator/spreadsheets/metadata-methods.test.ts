import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSpreadsheet, refusal, startTestEmulator, type TestEmulator } from '../sheets-client.ts';

let emulator: TestEmulator;
let spreadsheetId: string;

const span = (sheetId: number, dimension: string, startIndex: number) => ({
  dimensionRange: { sheetId, dimension, startIndex, endIndex: startIndex + 1 },
});
const LOCATIONS: Record<string, object> = {
  book: { spreadsheet: true },
  one: { sheetId: 0 },
  two: { sheetId: 1 },
  row: span(0, 'ROWS', 2),
  column: span(0, 'COLUMNS', 1),
  otherRow: span(1, 'ROWS', 2),
};

async function found(
  lookup: sheets_v4.Schema$DeveloperMetadataLookup,
): Promise<Array<string | null | undefined>> {
  const { data } = await emulator.client.spreadsheets.developerMetadata.search({
    spreadsheetId,
    requestBody: { dataFilters: [{ developerMetadataLookup: lookup }] },
  });
  return (data.matchedDeveloperMetadata ?? []).map(({ developerMetadata }) => developerMetadata?.metadataKey);
}

beforeAll(async () => {
  emulator = await startTestEmulator();
  spreadsheetId = await newSpreadsheet(emulator.client, ['One', 'Two']);
  await emulator.client.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: {
      requests: Object.entries(LOCATIONS).map(([metadataKey, location], index) => ({
        createDeveloperMetadata: {
          developerMetadata: {
            metadataId: index + 1,
            metadataKey,
            metadataValue: `value of ${metadataKey}`,
            visibility: index % 2 ? 'PROJECT' : 'DOCUMENT',
            location,
          },
        },
      })),
    },
  });
});
afterAll(() => emulator.close());

describe('developerMetadata.search', () => {
  it.each<{ name: string; lookup: sheets_v4.Schema$DeveloperMetadataLookup; keys: string[] }>([
    { name: 'everything', lookup: {}, keys: Object.keys(LOCATIONS) },
    { name: 'an id', lookup: { metadataId: 4 }, keys: ['row'] },
    { name: 'a key', lookup: { metadataKey: 'two' }, keys: ['two'] },
    { name: 'a value', lookup: { metadataValue: 'value of row' }, keys: ['row'] },
    { name: 'a visibility', lookup: { visibility: 'PROJECT' }, keys: ['one', 'row', 'otherRow'] },
    { name: 'a location type', lookup: { locationType: 'ROW' }, keys: ['row', 'otherRow'] },
    { name: 'several fields at once', lookup: { locationType: 'ROW', metadataId: 6 }, keys: ['otherRow'] },
    { name: 'fields that contradict', lookup: { metadataKey: 'row', metadataId: 1 }, keys: [] },
    {
      name: 'what meets a row: the sheet, the row and crossing columns',
      lookup: { metadataLocation: LOCATIONS.row ?? {} },
      keys: ['one', 'row', 'column'],
    },
    {
      name: 'a row exactly',
      lookup: { metadataLocation: LOCATIONS.row ?? {}, locationMatchingStrategy: 'EXACT_LOCATION' },
      keys: ['row'],
    },
    {
      name: 'what meets a sheet, by type',
      lookup: { metadataLocation: { sheetId: 0 }, locationType: 'COLUMN' },
      keys: ['column'],
    },
    {
      name: 'a sheet exactly',
      lookup: { metadataLocation: { sheetId: 0 }, locationMatchingStrategy: 'EXACT_LOCATION' },
      keys: ['one'],
    },
    {
      name: 'the spreadsheet, which meets nothing else',
      lookup: { metadataLocation: { spreadsheet: true } },
      keys: ['book'],
    },
  ])('finds $name', async ({ lookup, keys }) => {
    expect(await found(lookup)).toEqual(keys);
  });

  it('finds what meets a range', async () => {
    const { data } = await emulator.client.spreadsheets.developerMetadata.search({
      spreadsheetId,
      requestBody: {
        dataFilters: [{ a1Range: 'One!B1:B2' }, { gridRange: { sheetId: 1, startRowIndex: 2 } }],
      },
    });
    expect(
      data.matchedDeveloperMetadata?.map(({ developerMetadata }) => developerMetadata?.metadataKey),
    ).toEqual(['one', 'column', 'two', 'otherRow']);
  });

  it.each([
    { locationMatchingStrategy: 'EXACT_LOCATION' },
    { metadataLocation: { sheetId: 0 }, locationMatchingStrategy: 'EXACT_LOCATION', locationType: 'SHEET' },
    { metadataLocation: { sheetId: 0 }, locationType: 'SPREADSHEET' },
  ])('refuses the forbidden combination %j', async (lookup) => {
    expect(await refusal(found(lookup))).toMatch(/^400 INVALID_ARGUMENT: /);
  });
});

describe('developerMetadata.get', () => {
  it('answers by id', async () => {
    const { data } = await emulator.client.spreadsheets.developerMetadata.get({
      spreadsheetId,
      metadataId: 5,
    });
    expect(data).toMatchObject({
      metadataKey: 'column',
      metadataValue: 'value of column',
      visibility: 'DOCUMENT',
      location: { locationType: 'COLUMN', ...LOCATIONS.column },
    });
  });

  it('answers 404 for an unknown id', async () => {
    const call = emulator.client.spreadsheets.developerMetadata.get({ spreadsheetId, metadataId: 99 });
    expect(await refusal(call)).toBe('404 NOT_FOUND: Requested entity was not found.');
  });
});
