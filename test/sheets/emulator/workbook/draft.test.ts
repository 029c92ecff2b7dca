import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { describe, expect, it } from 'vitest';
import { applyRequests } from '../../../../sheets/emulator/requests/apply-requests.ts';
import { createWorkbook } from '../../../../sheets/emulator/spreadsheets/create.ts';
import { draftOf } from '../../../../sheets/emulator/workbook/draft.ts';
import { setCellValue } from '../../../../sheets/emulator/workbook/edit-cell.ts';
import { EvaluatedBook } from '../../../../sheets/emulator/workbook/evaluated-book.ts';
import type { Caller, Workbook } from '../../../../sheets/emulator/workbook/model.ts';

const caller: Caller = { email: 'owner@example.org', role: 'writer' };
const now = Date.UTC(2022, 2, 18);

const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 };
const rows = (startIndex: number, endIndex: number) => ({
  sheetId: 0,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const columns = { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };
const condition = { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '1' }] };

/** A book with something of everything that a request could touch. */
function fullBook(): Workbook {
  const bold = { userEnteredFormat: { textFormat: { bold: true } } };
  return createWorkbook(
    {
      sheets: [
        {
          properties: { sheetId: 0, title: 'One', gridProperties: { rowCount: 10, columnCount: 5 } },
          data: [
            {
              rowData: [3, 1, 2].map((numberValue, row) => ({
                values: [
                  { userEnteredValue: { numberValue }, note: 'n', ...bold },
                  { userEnteredValue: { formulaValue: `=A${row + 1}*2` } },
                ],
              })),
              rowMetadata: [{ pixelSize: 30 }],
              columnMetadata: [{ pixelSize: 50 }],
            },
          ],
          conditionalFormats: [{ ranges: [range], booleanRule: { condition, format: {} } }],
          protectedRanges: [{ range }],
          developerMetadata: [{ metadataKey: 'sheet', visibility: 'DOCUMENT' }],
          basicFilter: { range },
          merges: [{ startRowIndex: 5, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 2 }],
        },
        { properties: { sheetId: 1, title: 'Two' } },
      ],
      namedRanges: [{ namedRangeId: 'name', name: 'Named', range }],
    },
    { spreadsheetId: 'book', caller, now },
  );
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}

const guardId = fullBook().sheets[0]?.protectedRanges[0]?.protectedRangeId ?? -1;

const REQUESTS: sheets_v4.Schema$Request[] = [
  {
    updateCells: {
      range,
      rows: [{ values: [{ userEnteredValue: { numberValue: 9 } }] }],
      fields: 'userEnteredValue',
    },
  },
  {
    repeatCell: {
      range,
      cell: { userEnteredFormat: { textFormat: { italic: true } } },
      fields: 'userEnteredFormat.textFormat.italic',
    },
  },
  {
    appendCells: { sheetId: 0, rows: [{ values: [{ userEnteredValue: { boolValue: true } }] }], fields: '*' },
  },
  { insertDimension: { range: rows(1, 3) } },
  { insertDimension: { range: columns, inheritFromBefore: true } },
  { deleteDimension: { range: rows(0, 1) } },
  { deleteDimension: { range: columns } },
  { moveDimension: { source: rows(0, 1), destinationIndex: 3 } },
  { moveDimension: { source: columns, destinationIndex: 0 } },
  { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 5 } },
  {
    updateDimensionProperties: {
      range: rows(0, 2),
      properties: { hiddenByUser: true },
      fields: 'hiddenByUser',
    },
  },
  { autoResizeDimensions: { dimensions: columns } },
  { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } },
  { mergeCells: { range, mergeType: 'MERGE_ROWS' } },
  { unmergeCells: { range: { sheetId: 0 } } },
  { clearBasicFilter: { sheetId: 0 } },
  { findReplace: { find: '3', replacement: '4', allSheets: true, includeFormulas: true } },
  { copyPaste: { source: range, destination: { ...range, startRowIndex: 3, endRowIndex: 6 } } },
  {
    cutPaste: {
      source: range,
      destination: { sheetId: 1, rowIndex: 0, columnIndex: 0 },
      pasteType: 'PASTE_NORMAL',
    },
  },
  { updateNamedRange: { namedRange: { namedRangeId: 'name', name: 'Renamed' }, fields: 'name' } },
  { setDataValidation: { range, rule: { condition: { type: 'BOOLEAN' } } } },
  {
    updateProtectedRange: {
      protectedRange: { protectedRangeId: guardId, description: 'd' },
      fields: 'description',
    },
  },
  { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
  {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: 'k',
        visibility: 'PROJECT',
        location: { dimensionRange: rows(1, 2) },
      },
    },
  },
  {
    updateDeveloperMetadata: {
      dataFilters: [{ developerMetadataLookup: { metadataKey: 'sheet' } }],
      developerMetadata: { metadataValue: 'v' },
      fields: 'metadataValue',
    },
  },
  { duplicateSheet: { sourceSheetId: 0 } },
  { deleteSheet: { sheetId: 0 } },
  {
    updateSheetProperties: { properties: { sheetId: 0, title: 'Renamed', index: 1 }, fields: 'title,index' },
  },
  { updateSpreadsheetProperties: { properties: { title: 'Renamed' }, fields: 'title' } },
];

describe('a draft', () => {
  it.each(REQUESTS.map((request) => ({ kind: Object.keys(request)[0], request })))(
    'takes $kind without a change to the workbook it was made from',
    ({ request }) => {
      const book = deepFreeze(fullBook());
      const before = JSON.stringify(book);
      const draft = draftOf(book);
      applyRequests(draft, [request], { caller, now, evaluate: new EvaluatedBook(draft, now) });
      const { version: _version, nextId: _nextId, ...changed } = draft;
      const { version: _before, nextId: _beforeId, ...original } = book;
      expect(JSON.stringify(changed)).not.toBe(JSON.stringify(original));
      expect(JSON.stringify(book)).toBe(before);
    },
  );

  it('shares every row that it does not change', () => {
    const book = fullBook();
    const draft = draftOf(book);
    const [original, changed] = [book.sheets[0], draft.sheets[0]];
    if (!original || !changed) throw new Error('no sheet');
    setCellValue(changed, 1, 0, { numberValue: 99 });
    expect(original.rows[1]?.[0]?.value).toEqual({ numberValue: 1 });
    expect(changed.rows[1]?.[0]).toMatchObject({ value: { numberValue: 99 }, note: 'n' });
    expect(changed.rows[0]).toBe(original.rows[0]);
    expect(changed.rows[2]).toBe(original.rows[2]);
  });
});
