import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Request, Response } from '../../../../sheets/emulator/requests/request-context.ts';
import { HANDLERS } from '../../../../sheets/emulator/requests/request-kinds.ts';
import {
  newSpreadsheet,
  put,
  refusal,
  startTestEmulator,
  type TestEmulator,
  valuesOf,
} from '../sheets-client.ts';
import { columns, range, rows } from './book-fixture.ts';

const WHITE = { red: 1, green: 1, blue: 1 };
const bands = { firstBandColor: WHITE, secondBandColor: { green: 1 } };

const anchor = (rowIndex: number) => ({
  overlayPosition: { anchorCell: { sheetId: 0, rowIndex, columnIndex: 4 } },
});
const metadata = {
  metadataKey: 'unit',
  metadataValue: 'DU01',
  visibility: 'DOCUMENT',
  location: { dimensionRange: rows(1, 2) },
};
const rule = {
  ranges: [range(1, 9, 1, 2)],
  booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
};
const lookup = { developerMetadataLookup: { metadataKey: 'unit' } };

/** What stands in the sheet before each case, beside its values. */
const SETUP: Request[] = [
  { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'rate', range: range(1, 2, 1, 2) } } },
  { addConditionalFormatRule: { rule } },
  { createDeveloperMetadata: { developerMetadata: metadata } },
  { addProtectedRange: { protectedRange: { range: range(9, 10, 0, 1) } } },
  { addBanding: { bandedRange: { bandedRangeId: 6, range: range(0, 4, 0, 3), rowProperties: bands } } },
  { addFilterView: { filter: { filterViewId: 7, title: 'V', range: range(0, 4, 0, 3) } } },
  { addDimensionGroup: { range: rows(1, 3) } },
  { addChart: { chart: { chartId: 5, spec: { title: 'T' }, position: anchor(0) } } },
];

interface Case {
  /** A function of the id of the protection that stands in the sheet. */
  body: object | ((protectedRangeId: number) => object);
  /** What of the reply must be there. */
  reply: Response;
}

/** One case for each kind of request. */
const CASES: Record<string, Case> = {
  updateSpreadsheetProperties: { body: { properties: { title: 'Mới' }, fields: 'title' }, reply: {} },
  addSheet: {
    body: { properties: { title: 'Ba' } },
    reply: { addSheet: { properties: { title: 'Ba', index: 2 } } },
  },
  deleteSheet: { body: { sheetId: 1 }, reply: {} },
  duplicateSheet: {
    body: { sourceSheetId: 0, newSheetName: 'Hai' },
    reply: { duplicateSheet: { properties: { title: 'Hai', index: 0 } } },
  },
  updateSheetProperties: {
    body: {
      properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
      fields: 'gridProperties.frozenRowCount',
    },
    reply: {},
  },
  updateCells: {
    body: {
      start: { sheetId: 0, rowIndex: 5, columnIndex: 0 },
      rows: [{ values: [{ note: 'x' }] }],
      fields: 'note',
    },
    reply: {},
  },
  repeatCell: {
    body: {
      range: range(0, 1, 0, 3),
      cell: { userEnteredFormat: { textFormat: { bold: true } } },
      fields: 'userEnteredFormat(textFormat(bold))',
    },
    reply: {},
  },
  appendCells: {
    body: { sheetId: 0, rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }], fields: '*' },
    reply: {},
  },
  updateBorders: { body: { range: range(0, 1, 0, 2), top: { style: 'SOLID' } }, reply: {} },
  mergeCells: { body: { range: range(5, 6, 0, 2), mergeType: 'MERGE_ALL' }, reply: {} },
  unmergeCells: { body: { range: range(5, 6, 0, 2) }, reply: {} },
  setDataValidation: {
    body: {
      range: range(1, 4, 0, 1),
      rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'b' }] } },
    },
    reply: {},
  },
  insertDimension: { body: { range: rows(1, 2), inheritFromBefore: true }, reply: {} },
  appendDimension: { body: { sheetId: 0, dimension: 'ROWS', length: 5 }, reply: {} },
  deleteDimension: { body: { range: columns(2, 3) }, reply: {} },
  moveDimension: { body: { source: rows(1, 2), destinationIndex: 4 }, reply: {} },
  updateDimensionProperties: {
    body: { range: columns(0, 1), properties: { pixelSize: 200 }, fields: 'pixelSize' },
    reply: {},
  },
  autoResizeDimensions: { body: { dimensions: columns(0, 2) }, reply: {} },
  insertRange: { body: { range: range(1, 2, 0, 1), shiftDimension: 'ROWS' }, reply: {} },
  deleteRange: { body: { range: range(1, 2, 0, 1), shiftDimension: 'ROWS' }, reply: {} },
  sortRange: {
    body: { range: range(1, 4, 0, 3), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] },
    reply: {},
  },
  findReplace: {
    body: { find: 'b', replacement: 'x', allSheets: true },
    reply: { findReplace: { valuesChanged: 1, occurrencesChanged: 1 } },
  },
  copyPaste: {
    body: { source: range(0, 1, 0, 3), destination: range(6, 7, 0, 3), pasteType: 'PASTE_NORMAL' },
    reply: {},
  },
  cutPaste: {
    body: { source: range(1, 2, 0, 1), destination: { sheetId: 1, rowIndex: 0, columnIndex: 0 } },
    reply: {},
  },
  textToColumns: { body: { source: range(0, 1, 0, 1), delimiterType: 'COMMA' }, reply: {} },
  trimWhitespace: { body: { range: range(0, 5, 0, 3) }, reply: { trimWhitespace: {} } },
  deleteDuplicates: { body: { range: range(0, 5, 0, 3) }, reply: { deleteDuplicates: {} } },
  setBasicFilter: {
    body: {
      filter: {
        range: range(0, 4, 0, 3),
        filterSpecs: [{ columnIndex: 0, filterCriteria: { hiddenValues: ['b'] } }],
      },
    },
    reply: {},
  },
  clearBasicFilter: { body: { sheetId: 0 }, reply: {} },
  addNamedRange: {
    body: { namedRange: { name: 'don_vi', range: range(1, 4, 0, 1) } },
    reply: { addNamedRange: { namedRange: { name: 'don_vi' } } },
  },
  updateNamedRange: { body: { namedRange: { namedRangeId: 'n', name: 'ty_le' }, fields: 'name' }, reply: {} },
  deleteNamedRange: { body: { namedRangeId: 'n' }, reply: {} },
  addProtectedRange: {
    body: { protectedRange: { range: range(0, 1, 0, 3) } },
    reply: {
      addProtectedRange: { protectedRange: { range: range(0, 1, 0, 3), requestingUserCanEdit: true } },
    },
  },
  updateProtectedRange: {
    body: (protectedRangeId) => ({
      protectedRange: { protectedRangeId, description: 'd' },
      fields: 'description',
    }),
    reply: {},
  },
  deleteProtectedRange: { body: (protectedRangeId) => ({ protectedRangeId }), reply: {} },
  addConditionalFormatRule: { body: { rule, index: 1 }, reply: {} },
  updateConditionalFormatRule: {
    body: { index: 0, rule },
    reply: { updateConditionalFormatRule: { newIndex: 0, newRule: rule, oldRule: rule } },
  },
  deleteConditionalFormatRule: {
    body: { sheetId: 0, index: 0 },
    reply: { deleteConditionalFormatRule: { rule } },
  },
  createDeveloperMetadata: {
    body: { developerMetadata: { ...metadata, location: { sheetId: 0 } } },
    reply: {
      createDeveloperMetadata: {
        developerMetadata: { metadataKey: 'unit', location: { sheetId: 0, locationType: 'SHEET' } },
      },
    },
  },
  updateDeveloperMetadata: {
    body: { dataFilters: [lookup], developerMetadata: { metadataValue: 'DU02' }, fields: 'metadataValue' },
    reply: { updateDeveloperMetadata: { developerMetadata: [{ metadataValue: 'DU02' }] } },
  },
  deleteDeveloperMetadata: {
    body: { dataFilter: lookup },
    reply: { deleteDeveloperMetadata: { deletedDeveloperMetadata: [{ metadataKey: 'unit' }] } },
  },
  addChart: {
    body: { chart: { spec: { title: 'x' }, position: anchor(2) } },
    reply: { addChart: { chart: { spec: { title: 'x' } } } },
  },
  updateChartSpec: { body: { chartId: 5, spec: { title: 'y' } }, reply: {} },
  updateEmbeddedObjectPosition: {
    body: { objectId: 5, newPosition: anchor(3), fields: 'anchorCell' },
    reply: {
      updateEmbeddedObjectPosition: { position: { overlayPosition: { anchorCell: { rowIndex: 3 } } } },
    },
  },
  deleteEmbeddedObject: { body: { objectId: 5 }, reply: {} },
  updateEmbeddedObjectBorder: { body: { objectId: 5, border: { color: WHITE }, fields: 'color' }, reply: {} },
  addBanding: {
    body: { bandedRange: { range: range(5, 9, 0, 3), rowProperties: bands } },
    reply: { addBanding: { bandedRange: { range: range(5, 9, 0, 3), rowProperties: bands } } },
  },
  updateBanding: {
    body: { bandedRange: { bandedRangeId: 6, range: range(0, 3, 0, 3) }, fields: 'range' },
    reply: {},
  },
  deleteBanding: { body: { bandedRangeId: 6 }, reply: {} },
  addFilterView: {
    body: { filter: { range: range(0, 4, 0, 2) } },
    reply: { addFilterView: { filter: { title: 'Filter 1', range: range(0, 4, 0, 2) } } },
  },
  updateFilterView: { body: { filter: { filterViewId: 7, title: 'W' }, fields: 'title' }, reply: {} },
  duplicateFilterView: {
    body: { filterId: 7 },
    reply: { duplicateFilterView: { filter: { title: 'Copy of V', range: range(0, 4, 0, 3) } } },
  },
  deleteFilterView: { body: { filterId: 7 }, reply: {} },
  addDimensionGroup: {
    body: { range: rows(2, 4) },
    reply: {
      addDimensionGroup: {
        dimensionGroups: [
          { range: rows(1, 4), depth: 1 },
          { range: rows(2, 3), depth: 2 },
        ],
      },
    },
  },
  updateDimensionGroup: {
    body: { dimensionGroup: { range: rows(1, 3), depth: 1, collapsed: true }, fields: 'collapsed' },
    reply: {},
  },
  deleteDimensionGroup: {
    body: { range: rows(2, 3) },
    reply: { deleteDimensionGroup: { dimensionGroups: [{ range: rows(1, 2), depth: 1 }] } },
  },
  pasteData: {
    body: { coordinate: { sheetId: 0, rowIndex: 5, columnIndex: 0 }, data: 'x,1', delimiter: ',' },
    reply: {},
  },
  autoFill: { body: { range: range(1, 6, 1, 2) }, reply: {} },
  randomizeRange: { body: { range: range(1, 4, 0, 3) }, reply: {} },
};

describe('spreadsheets.batchUpdate through the googleapis client', () => {
  let emulator: TestEmulator;
  let spreadsheetId: string;
  let protectedRangeId: number;

  const batch = async (requests: Request[], person = 'owner'): Promise<Response[]> => {
    const { data } = await emulator
      .as(person)
      .spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
    return data.replies ?? [];
  };

  beforeAll(async () => {
    emulator = await startTestEmulator();
  });

  beforeEach(async () => {
    spreadsheetId = await newSpreadsheet(emulator.client, ['Một', 'Hai trang']);
    await put(emulator.client, spreadsheetId, "'Một'!A1:C4", [
      ['unit', 'rate', 'note'],
      ['b', 2, ''],
      ['a', 3, ''],
      ['c', 1, ''],
    ]);
    const replies = await batch(SETUP);
    protectedRangeId =
      replies.flatMap((reply) => reply.addProtectedRange?.protectedRange?.protectedRangeId ?? [])[0] ?? 0;
  });

  afterAll(() => emulator.close());

  it('has a case for every kind that is supported', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(HANDLERS).sort());
  });

  it.each(Object.entries(CASES))('applies %s', async (kind, { body, reply }) => {
    const request = { [kind]: typeof body === 'function' ? body(protectedRangeId) : body };
    const replies = await batch([request]);
    expect(replies.length).toBe(1);
    expect(Object.keys(replies[0] ?? {})).toEqual(Object.keys(reply));
    expect(replies[0]).toMatchObject(reply);
  });

  it('applies all requests or none, cells of moved and rewritten rows included', async () => {
    await put(emulator.client, spreadsheetId, "'Một'!D1", [['x']]);
    await batch([
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 0, columnIndex: 4 },
          rows: [{ values: [{ userEnteredValue: { formulaValue: '=B2' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    const state = async () => {
      const { data } = await emulator.client.spreadsheets.get({ spreadsheetId, includeGridData: true });
      return data;
    };
    const before = await state();
    const refused = await refusal(
      batch([
        { insertDimension: { range: rows(0, 1) } },
        { insertDimension: { range: columns(0, 1) } },
        { updateSheetProperties: { properties: { sheetId: 0, title: 'Khác' }, fields: 'title' } },
        { sortRange: { range: range(1, 5, 1, 4), sortSpecs: [{ dimensionIndex: 1 }] } },
        {
          setBasicFilter: {
            filter: {
              range: range(1, 5, 1, 4),
              filterSpecs: [{ columnIndex: 1, filterCriteria: { hiddenValues: ['a'] } }],
            },
          },
        },
        { insertRange: { range: range(2, 3, 1, 2), shiftDimension: 'COLUMNS' } },
        { deleteSheet: { sheetId: 99 } },
      ]),
    );
    expect(refused).toBe('400 INVALID_ARGUMENT: Invalid requests[6].deleteSheet: No sheet with id: 99');
    expect(await state()).toEqual(before);
  });

  it('shows computed values of the new state within the batch reply', async () => {
    const { data } = await emulator.client.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [{ sortRange: { range: range(1, 4, 0, 2), sortSpecs: [{ dimensionIndex: 0 }] } }],
        includeSpreadsheetInResponse: true,
        responseIncludeGridData: true,
        responseRanges: ["'Một'!A2:A4"],
      },
    });
    const shown = data.updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData?.map(
      (row) => row.values?.[0]?.formattedValue,
    );
    expect(shown).toEqual(['a', 'b', 'c']);
  });

  it("refuses a stranger's write to a protected cell in Google's error form", async () => {
    const write = { repeatCell: { range: range(9, 10, 0, 1), cell: { note: 'x' }, fields: 'note' } };
    expect(await refusal(batch([write], 'unit'))).toMatch(
      /^403 PERMISSION_DENIED: .*protected cell or object/,
    );
    expect(await refusal(batch([write], 'reader'))).toBe(
      '403 PERMISSION_DENIED: The caller does not have permission',
    );
    expect(await batch([write])).toEqual([{}]);
  });

  it('answers 501 and the name of a kind that is not supported', async () => {
    expect(await refusal(batch([{ addSlicer: {} }]))).toMatch(/^501 UNIMPLEMENTED: requests\[0\]\.addSlicer/);
  });

  it('keeps values beside their metadata row while rows move', async () => {
    await batch([
      { insertDimension: { range: rows(1, 3) } },
      { moveDimension: { source: rows(3, 4), destinationIndex: 6 } },
    ]);
    const { data } = await emulator.client.spreadsheets.values.batchGetByDataFilter({
      spreadsheetId,
      requestBody: { dataFilters: [lookup] },
    });
    expect(data.valueRanges?.[0]?.valueRange?.values).toEqual([['b', '2']]);
    expect(await valuesOf(emulator.client, spreadsheetId, 'rate')).toEqual([[2]]);
  });
});
