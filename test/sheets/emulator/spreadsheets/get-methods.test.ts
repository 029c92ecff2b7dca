import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSpreadsheet, put, refusal, startTestEmulator, type TestEmulator } from '../sheets-client.ts';

let emulator: TestEmulator;
let spreadsheetId: string;
const get = async (params: object) =>
  (await emulator.client.spreadsheets.get({ spreadsheetId, ...params })).data;

beforeAll(async () => {
  emulator = await startTestEmulator();
  spreadsheetId = await newSpreadsheet(emulator.client, ['One', 'Two'], { title: 'Book' });
  await put(emulator.client, spreadsheetId, 'One!B3', [['a', 2], [], ['z']]);
  await emulator.client.spreadsheets.values.update({
    spreadsheetId,
    range: 'Two!A1',
    valueInputOption: 'USER_ENTERED',
    requestBody: { values: [['=1+1', '1/2/2022', '=HYPERLINK("https://example.org/a","x")']] },
  });
});
afterAll(() => emulator.close());

describe('spreadsheets.get', () => {
  it('leaves cells out unless they are asked for', async () => {
    const data = await get({});
    expect(data.sheets?.map(({ properties }) => properties?.title)).toEqual(['One', 'Two']);
    expect(data.sheets?.[0]?.data).toBeUndefined();
  });

  it('answers only the sheets of the ranges, one block of cells for each range', async () => {
    const data = await get({ ranges: ['One!B3:C4', 'One!B5'], includeGridData: true });
    expect(data.sheets?.length).toBe(1);
    const [first, second] = data.sheets?.[0]?.data ?? [];
    expect(first).toMatchObject({ startRow: 2, startColumn: 1 });
    expect(first?.rowData?.length).toBe(1);
    expect(first?.rowData?.[0]?.values?.map((cell) => cell.formattedValue)).toEqual(['a', '2']);
    expect(first?.rowMetadata).toEqual([{ pixelSize: 21 }, { pixelSize: 21 }]);
    expect(first?.columnMetadata).toEqual([{ pixelSize: 100 }, { pixelSize: 100 }]);
    expect(second?.rowData?.[0]?.values?.[0]?.userEnteredValue).toEqual({ stringValue: 'z' });
  });

  it('keeps empty rows and cells within the cells', async () => {
    const data = await get({ ranges: ['One'], fields: 'sheets.data.rowData.values.formattedValue' });
    expect(data).toEqual({
      sheets: [
        {
          data: [
            {
              rowData: [
                {},
                {},
                { values: [{}, { formattedValue: 'a' }, { formattedValue: '2' }] },
                {},
                { values: [{}, { formattedValue: 'z' }] },
              ],
            },
          ],
        },
      ],
    });
  });

  it('tells what was entered from what it comes to', async () => {
    const data = await get({ ranges: ['Two!A1:C1'], includeGridData: true });
    const [formula, date, link] = data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values ?? [];
    expect(formula).toMatchObject({
      userEnteredValue: { formulaValue: '=1+1' },
      effectiveValue: { numberValue: 2 },
      formattedValue: '2',
      effectiveFormat: { horizontalAlignment: 'RIGHT', textFormat: { fontSize: 10 } },
    });
    expect(date).toMatchObject({
      userEnteredValue: { numberValue: 44563 },
      formattedValue: '1/2/2022',
      userEnteredFormat: { numberFormat: { type: 'DATE' } },
      effectiveFormat: { numberFormat: { type: 'DATE' } },
    });
    expect(link).toMatchObject({ hyperlink: 'https://example.org/a', formattedValue: 'x' });
  });

  it.each([
    {
      fields: 'sheets(properties(sheetId,title))',
      expected: {
        sheets: [{ properties: { sheetId: 0, title: 'One' } }, { properties: { sheetId: 1, title: 'Two' } }],
      },
    },
    {
      fields: 'properties/title,sheets.properties.index',
      expected: {
        properties: { title: 'Book' },
        sheets: [{ properties: { index: 0 } }, { properties: { index: 1 } }],
      },
    },
    {
      fields: 'sheets.properties.title,sheets/properties/index,sheets.merges',
      expected: {
        sheets: [{ properties: { title: 'One', index: 0 } }, { properties: { title: 'Two', index: 1 } }],
      },
    },
    {
      fields: 'sheets(properties.gridProperties(rowCount))',
      expected: {
        sheets: [
          { properties: { gridProperties: { rowCount: 1000 } } },
          { properties: { gridProperties: { rowCount: 1000 } } },
        ],
      },
    },
  ])('answers the fields $fields', async ({ fields, expected }) => {
    expect(await get({ fields })).toEqual(expected);
  });

  it.each(['*', 'sheets', 'sheets.data'])('includes cells for the mask %s', async (fields) => {
    const data = await get({ fields });
    expect(data.sheets?.[0]?.data?.[0]?.rowData?.length).toBe(5);
  });

  it('lets the mask decide over includeGridData', async () => {
    const data = await get({ fields: 'sheets.properties.title', includeGridData: true });
    expect(data.sheets?.[0]?.data).toBeUndefined();
  });

  it.each([
    { fields: 'sheets.foo', path: 'sheets.foo' },
    { fields: 'sheets(properties(title,nope))', path: 'sheets.properties.nope' },
    { fields: 'properties, sheets.properties', path: ' sheets' },
    { fields: 'sheets(properties', path: 'sheets(properties' },
    { fields: 'spreadsheetId.x', path: 'spreadsheetId.x' },
  ])('refuses the mask $fields and names the path in the details', async ({ fields, path }) => {
    const { status, body } = await emulator.raw(
      'GET',
      `/v4/spreadsheets/${spreadsheetId}?fields=${encodeURIComponent(fields)}`,
    );
    expect(status).toBe(400);
    expect(body.error.message).toBe('Request contains an invalid argument.');
    expect(body.error.details[0].fieldViolations[0]).toEqual({
      field: path,
      description: `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`,
    });
  });

  it('shows editors of a protection to its editors only', async () => {
    await emulator.client.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [
          {
            addProtectedRange: {
              protectedRange: { range: { sheetId: 1 }, editors: { users: ['owner@example.org'] } },
            },
          },
        ],
      },
    });
    const seen = async (person: string) =>
      (await emulator.as(person).spreadsheets.get({ spreadsheetId })).data.sheets?.[1]?.protectedRanges?.[0];
    expect(await seen('owner')).toMatchObject({
      requestingUserCanEdit: true,
      editors: { users: ['owner@example.org'] },
    });
    const stranger = await seen('unit');
    expect(stranger?.editors).toBeUndefined();
    expect(stranger?.requestingUserCanEdit).toBeFalsy();
  });

  it('refuses an unknown spreadsheet and a range that is none', async () => {
    expect(await refusal(get({ spreadsheetId: 'nope' }))).toBe(
      '404 NOT_FOUND: Requested entity was not found.',
    );
    expect(await refusal(get({ ranges: ['Nope!A1'] }))).toBe(
      '400 INVALID_ARGUMENT: Unable to parse range: Nope!A1',
    );
  });
});

describe('spreadsheets.getByDataFilter', () => {
  it('answers the cells that the filters select', async () => {
    const { data } = await emulator.client.spreadsheets.getByDataFilter({
      spreadsheetId,
      requestBody: {
        includeGridData: true,
        dataFilters: [{ gridRange: { sheetId: 0, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 1 } }],
      },
    });
    expect(data.sheets?.length).toBe(1);
    expect(data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[1]?.formattedValue).toBe('2');
  });
});

describe('spreadsheets.batchUpdate', () => {
  const rename = (title: string) => ({
    updateSpreadsheetProperties: { properties: { title }, fields: 'title' },
  });

  it('answers the changed spreadsheet with the ranges asked for', async () => {
    const { data } = await emulator.client.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [rename('Renamed')],
        includeSpreadsheetInResponse: true,
        responseRanges: ['One!B3'],
        responseIncludeGridData: true,
      },
    });
    expect(data.replies).toEqual([{}]);
    expect(data.updatedSpreadsheet?.properties?.title).toBe('Renamed');
    expect(data.updatedSpreadsheet?.sheets?.length).toBe(1);
    expect(data.updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.formattedValue).toBe(
      'a',
    );
  });

  it('applies all requests or none', async () => {
    const call = emulator.client.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: { requests: [rename('Lost'), { deleteSheet: { sheetId: 99 } }] },
    });
    expect(await refusal(call)).toMatch(/^400 INVALID_ARGUMENT: Invalid requests\[1\]\.deleteSheet: /);
    expect((await get({ fields: 'properties.title' })).properties?.title).not.toBe('Lost');
  });

  it('names a request that it does not support', async () => {
    const call = emulator.client.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: { requests: [{ addSlicer: { slicer: {} } }] },
    });
    expect(await refusal(call)).toMatch(/^501 UNIMPLEMENTED: .*addSlicer/);
  });
});
