import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newSpreadsheet, put, refusal, startTestEmulator, type TestEmulator } from '../sheets-client.ts';

let emulator: TestEmulator;
let spreadsheetId: string;
const values = () => emulator.client.spreadsheets.values;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.close());

beforeEach(async () => {
  const gridProperties = { rowCount: 6, columnCount: 4 };
  const titles = ['Plan', 'Tiến độ', "It's", 'a/b?&#%+', '2022', 'R1C1'];
  spreadsheetId = await newSpreadsheet(
    emulator.client,
    titles.map((title, sheetId) => ({ properties: { sheetId, title, gridProperties } })),
  );
  const range = { sheetId: 1, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 };
  await emulator.client.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: { requests: [{ addNamedRange: { namedRange: { name: 'so_lieu', range } } }] },
  });
});

/** What a client may write, the range that is answered, and whether it bounds what can be written there. */
const FORMS = [
  { form: 'B2', range: 'Plan!B2' },
  { form: 'Plan!B2', range: 'Plan!B2' },
  { form: 'plan!b2:c3', range: 'Plan!B2:C3' },
  { form: 'Plan!$B$2:$C$3', range: 'Plan!B2:C3' },
  { form: 'Plan!C3:B2', range: 'Plan!B2:C3' },
  { form: 'Plan!B3:C2', range: 'Plan!B2:C3' },
  { form: 'Plan!B:C', range: 'Plan!B1:C6' },
  { form: 'Plan!C:B', range: 'Plan!B1:C6' },
  { form: 'Plan!2:3', range: 'Plan!A2:D3' },
  { form: 'Plan!3:2', range: 'Plan!A2:D3' },
  { form: 'Plan!B2:C', range: 'Plan!B2:C6' },
  { form: 'Plan!B2:3', range: 'Plan!B2:D3' },
  { form: 'Plan', range: 'Plan!A1:D6' },
  { form: "'Plan'", range: 'Plan!A1:D6' },
  { form: "'Plan'!A1:B2", range: 'Plan!A1:B2' },
  { form: 'Tiến độ!A1:B2', range: "'Tiến độ'!A1:B2" },
  { form: "'Tiến độ'!A1:B2", range: "'Tiến độ'!A1:B2" },
  { form: "'tiến ĐỘ'!A1", range: "'Tiến độ'!A1" },
  { form: "'It''s'!A1", range: "'It''s'!A1" },
  { form: "It's!A1", range: "'It''s'!A1" },
  { form: "'a/b?&#%+'!A1:A2", range: "'a/b?&#%+'!A1:A2" },
  { form: "'2022'!A1", range: "'2022'!A1" },
  { form: "'R1C1'", range: "'R1C1'!A1:D6" },
  { form: 'R2C2:R3C3', range: 'Plan!B2:C3' },
  { form: 'Plan!R2C2', range: 'Plan!B2' },
  { form: 'Plan!R[2]C[2]', range: 'Plan!B2' },
  { form: 'so_lieu', range: "'Tiến độ'!B2:C3" },
  { form: "'Tiến độ'!so_lieu", range: "'Tiến độ'!B2:C3" },
  { form: 'SO_LIEU', range: "'Tiến độ'!B2:C3" },
];

describe('every form of a range', () => {
  it.each(FORMS)('$form is read', async ({ form, range }) => {
    const { data } = await values().get({ spreadsheetId, range: form });
    expect(data).toEqual({ range, majorDimension: 'ROWS' });
    const batch = await values().batchGet({ spreadsheetId, ranges: [form, 'Plan!A1'] });
    expect(batch.data.valueRanges?.map((one) => one.range)).toEqual([range, 'Plan!A1']);
    const { data: filtered } = await values().batchGetByDataFilter({
      spreadsheetId,
      requestBody: { dataFilters: [{ a1Range: form }] },
    });
    expect(filtered.valueRanges?.[0]?.valueRange?.range).toBe(range);
  });

  it.each(FORMS)('$form is written, appended to and cleared', async ({ form, range }) => {
    const [first] = range.split(':');
    const body = { values: [['x']] };
    const written = await values().update({
      spreadsheetId,
      range: form,
      valueInputOption: 'RAW',
      requestBody: { ...body, range: form },
    });
    expect(written.data).toEqual({
      spreadsheetId,
      updatedRange: first,
      updatedRows: 1,
      updatedColumns: 1,
      updatedCells: 1,
    });
    const appended = await values().append({
      spreadsheetId,
      range: form,
      valueInputOption: 'RAW',
      requestBody: body,
    });
    expect(appended.data.tableRange).toBe(first);
    expect(appended.data.updates?.updatedCells).toBe(1);
    const cleared = await values().clear({ spreadsheetId, range: form });
    expect(cleared.data).toEqual({ spreadsheetId, clearedRange: range });
    expect((await values().get({ spreadsheetId, range: form })).data.values).toBeUndefined();
  });

  it.each(FORMS)('$form selects the cells of spreadsheets.get', async ({ form, range }) => {
    const { data } = await emulator.client.spreadsheets.get({
      spreadsheetId,
      ranges: [form],
      fields: 'sheets(properties.title,data(startRow,startColumn,rowMetadata.pixelSize))',
    });
    expect(data.sheets).toHaveLength(1);
    const title = data.sheets?.[0]?.properties?.title;
    expect(
      range
        .replace(/^'(.*)'!/, '$1!')
        .replaceAll("''", "'")
        .startsWith(`${title}!`),
    ).toBe(true);
  });

  it.each([
    'Plan!',
    'Plan!A',
    'Plan!1',
    'Plan!A0',
    'Plan!A1:',
    'Plan!A1:B2:C3',
    'Plan!1A',
    'Khác!A1',
    "'Plan",
    'Plan!AAAA1',
    'Plan!A1,B2',
    'khong_co',
    "'so_lieu'",
    'Plan!so_lieu',
  ])('%s is refused in the words of Google', async (range) => {
    const message = `400 INVALID_ARGUMENT: Unable to parse range: ${range}`;
    expect(await refusal(values().get({ spreadsheetId, range }))).toBe(message);
    expect(await refusal(values().clear({ spreadsheetId, range }))).toBe(message);
    expect(await refusal(emulator.client.spreadsheets.get({ spreadsheetId, ranges: [range] }))).toBe(message);
    const requestBody = { values: [['x']] };
    const write = { spreadsheetId, range, valueInputOption: 'RAW', requestBody };
    expect(await refusal(values().update(write))).toBe(message);
    expect(await refusal(values().append(write))).toBe(message);
  });

  it('is clipped when it is read or cleared, refused when written beyond the grid', async () => {
    await put(emulator.client, spreadsheetId, 'Plan!D6', [['x']]);
    const range = 'Plan!C5:F9';
    expect((await values().get({ spreadsheetId, range })).data).toEqual({
      range: 'Plan!C5:D6',
      majorDimension: 'ROWS',
      values: [[], ['', 'x']],
    });
    expect((await values().clear({ spreadsheetId, range })).data.clearedRange).toBe('Plan!C5:D6');
    const limits =
      '400 INVALID_ARGUMENT: Range (Plan!C5:F9) exceeds grid limits. Max rows: 6, max columns: 4';
    const requestBody = { values: [['x']] };
    expect(
      await refusal(values().update({ spreadsheetId, range, valueInputOption: 'RAW', requestBody })),
    ).toBe(limits);
  });
});
