import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENUMERATED_FIELDS, enumerationOf } from '../../../../sheets/emulator/server/enumerations.ts';
import { fieldsOf } from '../../../../sheets/emulator/server/schema.ts';
import { newSpreadsheet, refusal, startTestEmulator, type TestEmulator } from '../sheets-client.ts';

let emulator: TestEmulator;
let spreadsheetId: string;
beforeAll(async () => {
  emulator = await startTestEmulator();
  spreadsheetId = await newSpreadsheet(emulator.client);
});
afterAll(() => emulator.close());

const batch = (request: object) =>
  emulator.client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [request] } });

const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
const format = (userEnteredFormat: object) => ({
  repeatCell: { range, cell: { userEnteredFormat }, fields: 'userEnteredFormat' },
});

describe('enumerations in bodies', () => {
  it.each([
    {
      request: { mergeCells: { range, mergeType: 'ALL' } },
      path: 'merge_cells.merge_type',
      type: 'MergeType',
      value: 'ALL',
    },
    {
      request: { appendDimension: { sheetId: 0, dimension: 'ROW', length: 1 } },
      path: 'append_dimension.dimension',
      type: 'Dimension',
      value: 'ROW',
    },
    {
      request: format({ horizontalAlignment: 'MIDDLE' }),
      path: 'repeat_cell.cell.user_entered_format.horizontal_alignment',
      type: 'HorizontalAlign',
      value: 'MIDDLE',
    },
    {
      request: format({ numberFormat: { type: 'MONEY' } }),
      path: 'repeat_cell.cell.user_entered_format.number_format.type',
      type: 'NumberFormatType',
      value: 'MONEY',
    },
    {
      request: format({ borders: { top: { style: 'THIN' } } }),
      path: 'repeat_cell.cell.user_entered_format.borders.top.style',
      type: 'Style',
      value: 'THIN',
    },
    {
      request: { sortRange: { range, sortSpecs: [{ sortOrder: 'UP' }] } },
      path: 'sort_range.sort_specs[0].sort_order',
      type: 'SortOrder',
      value: 'UP',
    },
    {
      request: { setDataValidation: { range, rule: { condition: { type: 'LIST' } } } },
      path: 'set_data_validation.rule.condition.type',
      type: 'ConditionType',
      value: 'LIST',
    },
    {
      request: { copyPaste: { source: range, destination: range, pasteType: 'VALUES' } },
      path: 'copy_paste.paste_type',
      type: 'PasteType',
      value: 'VALUES',
    },
  ])('names the field and the type of $value', async ({ request, path, type, value }) => {
    expect(await refusal(batch(request))).toBe(
      `400 INVALID_ARGUMENT: Invalid value at 'requests[0].${path}' (type.googleapis.com/google.apps.sheets.v4.${type}), "${value}"`,
    );
  });

  it('are read without regard to case', async () => {
    await batch(format({ horizontalAlignment: 'center' }));
    const { data } = await emulator.client.spreadsheets.get({
      spreadsheetId,
      ranges: ['A1'],
      includeGridData: true,
    });
    expect(data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredFormat).toEqual({
      horizontalAlignment: 'CENTER',
    });
  });

  it.each(ENUMERATED_FIELDS)('%s is a text of the API with at least two values', (field) => {
    const [message = '', name = ''] = field.split('.');
    expect(fieldsOf(message)?.get(name)).toEqual({ kind: 'string', type: null, repeated: false });
    expect(enumerationOf(message, name)?.values.size).toBeGreaterThan(1);
  });
});
