import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal, startTestEmulator, type TestEmulator, valuesOf } from '../sheets-client.ts';

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.close());

describe('spreadsheets.create', () => {
  it('makes one sheet of 1000 × 26 by default and chooses the id itself', async () => {
    const { data } = await emulator.client.spreadsheets.create({ requestBody: { spreadsheetId: 'mine' } });
    expect(data.spreadsheetId).toMatch(/^1[\w-]{43}$/);
    expect(data.spreadsheetUrl).toContain(data.spreadsheetId);
    expect(data.properties).toMatchObject({
      title: 'Untitled spreadsheet',
      locale: 'en_US',
      timeZone: 'Etc/GMT',
      autoRecalc: 'ON_CHANGE',
    });
    expect(data.sheets).toEqual([
      {
        properties: {
          sheetId: 0,
          title: 'Sheet1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ]);
  });

  it('fills the sheets that are given', async () => {
    const { data } = await emulator.client.spreadsheets.create({
      requestBody: {
        properties: { title: 'Kế hoạch', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
        sheets: [
          {
            properties: {
              sheetId: 7,
              title: 'Tiến độ',
              gridProperties: { rowCount: 5, columnCount: 4, frozenRowCount: 1 },
            },
            data: [
              {
                startRow: 1,
                startColumn: 1,
                rowData: [
                  {
                    values: [
                      {
                        userEnteredValue: { numberValue: 0.5 },
                        userEnteredFormat: { numberFormat: { type: 'PERCENT' } },
                      },
                      { userEnteredValue: { formulaValue: '=B2*2' }, note: 'gấp đôi' },
                    ],
                  },
                ],
                rowMetadata: [{ pixelSize: 40 }],
                columnMetadata: [{ hiddenByUser: true }],
              },
            ],
            merges: [{ startRowIndex: 3, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 }],
            protectedRanges: [{ range: { startColumnIndex: 3, endColumnIndex: 4 }, description: 'hệ thống' }],
            conditionalFormats: [
              {
                ranges: [{ startRowIndex: 1, endRowIndex: 5 }],
                booleanRule: { condition: { type: 'BLANK' }, format: { textFormat: { bold: true } } },
              },
            ],
            developerMetadata: [{ metadataKey: 'tab', metadataValue: 'progress', visibility: 'DOCUMENT' }],
          },
        ],
        namedRanges: [{ name: 'Tổng', range: { sheetId: 7, startRowIndex: 1, endRowIndex: 2 } }],
        developerMetadata: [{ metadataKey: 'plan', metadataValue: '48', visibility: 'PROJECT' }],
      },
    });
    expect(await valuesOf(emulator.client, data.spreadsheetId ?? '', "'Tiến độ'!A1:D5")).toEqual([
      [],
      ['', 0.5, 1],
    ]);
    const sheet = data.sheets?.[0];
    expect(sheet?.merges?.[0]).toMatchObject({ sheetId: 7, endRowIndex: 4 });
    expect(sheet?.protectedRanges?.[0]).toMatchObject({ range: { sheetId: 7, startColumnIndex: 3 } });
    expect(sheet?.conditionalFormats?.[0]?.ranges?.[0]).toMatchObject({ sheetId: 7, startRowIndex: 1 });
    expect(sheet?.developerMetadata?.[0]).toMatchObject({ metadataKey: 'tab', location: { sheetId: 7 } });
    expect(data.namedRanges?.[0]).toMatchObject({ name: 'Tổng' });
    expect(data.developerMetadata?.[0]).toMatchObject({
      metadataKey: 'plan',
      location: { spreadsheet: true },
    });
    const { data: read } = await emulator.client.spreadsheets.get({
      spreadsheetId: data.spreadsheetId ?? '',
      includeGridData: true,
    });
    expect(read.sheets?.[0]?.data?.[0]?.rowMetadata?.[1]).toEqual({ pixelSize: 40 });
    expect(read.sheets?.[0]?.data?.[0]?.columnMetadata?.[1]).toEqual({ pixelSize: 100, hiddenByUser: true });
  });

  it('grows the grid for data that needs more than the default', async () => {
    const rowData = Array.from({ length: 1200 }, (_, row) => ({
      values: [{ userEnteredValue: { numberValue: row } }],
    }));
    const { data } = await emulator.client.spreadsheets.create({
      requestBody: { sheets: [{ properties: { title: 'Long' }, data: [{ rowData }] }] },
    });
    expect(await valuesOf(emulator.client, data.spreadsheetId ?? '', 'Long!A1200')).toEqual([[1199]]);
  });

  it('gives every spreadsheet its own id', async () => {
    const ids = await Promise.all(
      Array.from(
        { length: 5 },
        async () => (await emulator.client.spreadsheets.create({})).data.spreadsheetId,
      ),
    );
    expect(new Set(ids).size).toBe(5);
  });

  it.each([
    { body: { properties: { locale: 'fr_FR' } }, answer: /^501 UNIMPLEMENTED: .*fr_FR/ },
    { body: { properties: { timeZone: 'Mars/Base' } }, answer: /^400 INVALID_ARGUMENT: .*timeZone/ },
    {
      body: { sheets: [{ properties: { title: 'A' } }, { properties: { title: 'a' } }] },
      answer: /^400 INVALID_ARGUMENT: .*already exists/,
    },
    {
      body: { propertys: {} },
      answer:
        /^400 INVALID_ARGUMENT: Invalid JSON payload received. Unknown name "propertys" at 'spreadsheet': Cannot find field\.$/,
    },
  ])('refuses $body', async ({ body, answer }) => {
    expect(await refusal(emulator.client.spreadsheets.create({ requestBody: body as never }))).toMatch(
      answer,
    );
  });
});
