import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

beforeAll(async () => {
  emulator = await startTestEmulator({ now: () => new Date('2022-03-18T02:00:00Z') });
  spreadsheetId = await newSpreadsheet(emulator.client, ['Sheet1', 'Tiến độ', 'A1'], {
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  await put(emulator.client, spreadsheetId, "'Tiến độ'!B2", [['a', '', 'c'], [], [1, true, '', '']]);
  await values().update({
    spreadsheetId,
    range: 'Sheet1!A1',
    valueInputOption: 'USER_ENTERED',
    requestBody: { values: [['25/3/2022', '12,5%', '1.234,5', '=A1+1', '=1/0', 'TRUE']] },
  });
});
afterAll(() => emulator.close());

describe('values.get', () => {
  it('leaves out trailing empties and keeps empty rows within', async () => {
    const { data } = await values().get({ spreadsheetId, range: "'Tiến độ'!A1:F10" });
    expect(data).toEqual({
      range: "'Tiến độ'!A1:F10",
      majorDimension: 'ROWS',
      values: [[], ['', 'a', '', 'c'], [], ['', '1', 'TRUE']],
    });
  });

  it('answers columns when they are the major dimension', async () => {
    const { data } = await values().get({
      spreadsheetId,
      range: "'Tiến độ'!B2:E4",
      majorDimension: 'COLUMNS',
    });
    expect(data.values).toEqual([['a', '', '1'], ['', '', 'TRUE'], ['c']]);
  });

  it('has no values when the range is empty', async () => {
    const { data } = await values().get({ spreadsheetId, range: 'Sheet1!G5:H9' });
    expect(data).toEqual({ range: 'Sheet1!G5:H9', majorDimension: 'ROWS' });
  });

  it.each([
    { asked: 'Sheet1!A:C', range: 'Sheet1!A1:C1000' },
    { asked: 'Sheet1!2:3', range: 'Sheet1!A2:Z3' },
    { asked: 'Sheet1!C3:A1', range: 'Sheet1!A1:C3' },
    { asked: 'Sheet1!B5:C', range: 'Sheet1!B5:C1000' },
    { asked: 'Sheet1!A990:AZ2000', range: 'Sheet1!A990:Z1000' },
    { asked: 'sheet1', range: 'Sheet1!A1:Z1000' },
    { asked: "'Tiến độ'", range: "'Tiến độ'!A1:Z1000" },
    { asked: 'A1', range: 'Sheet1!A1' },
    { asked: "'A1'", range: "'A1'!A1:Z1000" },
    { asked: 'Sheet1!R1C1:R2C2', range: 'Sheet1!A1:B2' },
  ])('reads $asked as $range', async ({ asked, range }) => {
    expect((await values().get({ spreadsheetId, range: asked })).data.range).toBe(range);
  });

  it.each([
    {
      option: 'FORMATTED_VALUE',
      expected: ['25/03/2022', '12,50%', '1.234,50', '26/03/2022', '#DIV/0!', 'TRUE'],
    },
    {
      option: 'UNFORMATTED_VALUE',
      expected: [44645, 0.125, 1234.5, 44646, expect.stringMatching(/^#DIV\/0! \(/), true],
    },
    { option: 'FORMULA', expected: [44645, 0.125, 1234.5, '=A1+1', '=1/0', true] },
  ])('renders $option', async ({ option, expected }) => {
    const { data } = await values().get({ spreadsheetId, range: 'Sheet1!A1:F1', valueRenderOption: option });
    expect(data.values).toEqual([expected]);
  });

  it('renders dates as text when asked to', async () => {
    const { data } = await values().get({
      spreadsheetId,
      range: 'Sheet1!A1:C1',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'FORMATTED_STRING',
    });
    expect(data.values).toEqual([['25/03/2022', 0.125, 1234.5]]);
  });

  it.each([
    { range: 'Foo!A1', message: 'Unable to parse range: Foo!A1' },
    { range: 'Sheet1!A1:B2:C3', message: 'Unable to parse range: Sheet1!A1:B2:C3' },
    {
      range: 'Sheet1!A1001',
      message: 'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    },
    {
      range: "'Tiến độ'!AA1:AB2",
      message: "Range ('Tiến độ'!AA1:AB2) exceeds grid limits. Max rows: 1000, max columns: 26",
    },
  ])('refuses $range', async ({ range, message }) => {
    expect(await refusal(values().get({ spreadsheetId, range }))).toBe(`400 INVALID_ARGUMENT: ${message}`);
  });

  it('refuses an unknown option in the words of Google', async () => {
    expect(await refusal(values().get({ spreadsheetId, range: 'A1', valueRenderOption: 'NICE' }))).toBe(
      `400 INVALID_ARGUMENT: Invalid value at 'value_render_option' (type.googleapis.com/google.apps.sheets.v4.ValueRenderOption), "NICE"`,
    );
  });

  it('finds a named range before a sheet of the same name', async () => {
    const id = await newSpreadsheet(emulator.client, ['One', 'Both']);
    await emulator.client.spreadsheets.batchUpdate({
      spreadsheetId: id,
      requestBody: {
        requests: [
          {
            addNamedRange: {
              namedRange: {
                name: 'Both',
                range: {
                  sheetId: 0,
                  startRowIndex: 1,
                  endRowIndex: 3,
                  startColumnIndex: 0,
                  endColumnIndex: 2,
                },
              },
            },
          },
        ],
      },
    });
    const ranges = ['Both', "'Both'"];
    const { data } = await values().batchGet({ spreadsheetId: id, ranges });
    expect(data.valueRanges?.map(({ range }) => range)).toEqual(['One!A2:B3', 'Both!A1:Z1000']);
  });
});

describe('values.batchGet', () => {
  it('answers the ranges in their order', async () => {
    const { data } = await values().batchGet({ spreadsheetId, ranges: ["'Tiến độ'!D2", 'Sheet1!F1'] });
    expect(data).toEqual({
      spreadsheetId,
      valueRanges: [
        { range: "'Tiến độ'!D2", majorDimension: 'ROWS', values: [['c']] },
        { range: 'Sheet1!F1', majorDimension: 'ROWS', values: [['TRUE']] },
      ],
    });
  });
});

describe('formulas', () => {
  it('follow the cells they refer to', async () => {
    const id = await newSpreadsheet(emulator.client);
    await values().update({
      spreadsheetId: id,
      range: 'A1',
      valueInputOption: 'USER_ENTERED',
      requestBody: { values: [[2, '=A1*10', '=SUM(A1:B1)']] },
    });
    expect(await valuesOf(emulator.client, id, 'A1:C1')).toEqual([[2, 20, 22]]);
    await put(emulator.client, id, 'A1', [[3]]);
    expect(await valuesOf(emulator.client, id, 'A1:C1')).toEqual([[3, 30, 33]]);
  });

  it('fill free cells with an array, and say so when they cannot', async () => {
    const id = await newSpreadsheet(emulator.client);
    await put(emulator.client, id, 'A1', [['b'], ['a'], ['b']]);
    const enter = (range: string) =>
      values().update({
        spreadsheetId: id,
        range,
        valueInputOption: 'USER_ENTERED',
        requestBody: { values: [['=UNIQUE(A1:A3)']] },
      });
    await enter('C1');
    expect(await valuesOf(emulator.client, id, 'C1:C3')).toEqual([['b'], ['a']]);
    await put(emulator.client, id, 'E2', [['taken']]);
    await enter('E1');
    expect(await valuesOf(emulator.client, id, 'E1:E2')).toEqual([
      ['#REF! (Array result was not expanded because it would overwrite data in E2.)'],
      ['taken'],
    ]);
  });
});
