import { GoogleSpreadsheet, type GoogleSpreadsheetWorksheet } from 'google-spreadsheet';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTestEmulator, type TestEmulator } from '../sheets-client.ts';
import { answerForGoogle } from './google-addresses.ts';

const auth = { token: 'owner' };
const HEADERS = ['Đơn vị', 'Tỷ lệ', 'Ngày'];
const ROWS = [
  ['DU02', 80, '3/15/2022'],
  ['DU01', 40, '4/1/2022'],
  ['DU03', 100, '2/1/2022'],
];

let emulator: TestEmulator;
let doc: GoogleSpreadsheet;
let sheet: GoogleSpreadsheetWorksheet;

beforeAll(async () => {
  emulator = await startTestEmulator({ now: () => new Date('2022-03-18T02:00:00Z') });
  answerForGoogle(emulator.url);
});

beforeEach(async () => {
  doc = await GoogleSpreadsheet.createNewSpreadsheetDocument(auth, { title: 'Kế hoạch' });
  sheet = await doc.addSheet({ title: 'Tiến độ', headerValues: HEADERS });
  await sheet.addRows(ROWS);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await emulator.close();
});

/** The document read anew, by the person with this token. */
async function reopened(token = 'owner'): Promise<GoogleSpreadsheetWorksheet> {
  const again = new GoogleSpreadsheet(doc.spreadsheetId, { token }, { retryConfig: 0 });
  await again.loadInfo();
  const found = again.sheetsByTitle['Tiến độ'];
  if (!found) throw new Error('The sheet is gone.');
  return found;
}

const units = async (): Promise<unknown[]> =>
  (await (await reopened()).getRows()).map((row) => row.get('Đơn vị'));

const range = (
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
) => ({
  sheetId: sheet.sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});

describe('a document in the hands of google-spreadsheet', () => {
  it('has the properties of a new document', async () => {
    await doc.loadInfo();
    expect([doc.title, doc.locale, doc.timeZone, doc.autoRecalc]).toEqual([
      'Kế hoạch',
      'en_US',
      'Etc/GMT',
      'ON_CHANGE',
    ]);
    expect(doc.defaultFormat.textFormat?.fontSize).toBe(10);
    expect(doc.spreadsheetTheme.primaryFontFamily).toBe('Arial');
    expect(doc.sheetsByIndex.map(({ title }) => title)).toEqual(['Sheet1', 'Tiến độ']);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1000, 26]);
  });

  it('changes the properties of the document and of a sheet', async () => {
    await doc.updateProperties({ title: 'Mới', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
    await sheet.updateProperties({ title: 'Bảng', tabColor: { red: 1, green: 0, blue: 0 } as never });
    await sheet.resize({ rowCount: 50, columnCount: 5 });
    const again = new GoogleSpreadsheet(doc.spreadsheetId, auth);
    await again.loadInfo();
    expect([again.title, again.locale, again.timeZone]).toEqual(['Mới', 'vi_VN', 'Asia/Ho_Chi_Minh']);
    expect(again.sheetsByTitle.Bảng?.gridProperties).toMatchObject({ rowCount: 50, columnCount: 5 });
    expect(again.sheetsByTitle.Bảng?.tabColor).toEqual({ red: 1 });
  });

  it('reads rows by their headers and keeps what is saved in them', async () => {
    const rows = await (await reopened()).getRows();
    expect(rows.map((row) => row.toObject())).toEqual([
      { 'Đơn vị': 'DU02', 'Tỷ lệ': '80', Ngày: '3/15/2022' },
      { 'Đơn vị': 'DU01', 'Tỷ lệ': '40', Ngày: '4/1/2022' },
      { 'Đơn vị': 'DU03', 'Tỷ lệ': '100', Ngày: '2/1/2022' },
    ]);
    rows[1]?.set('Tỷ lệ', '=B2/2');
    await rows[1]?.save();
    expect(rows[1]?.get('Tỷ lệ')).toBe('40');
    await rows[0]?.delete();
    expect(await units()).toEqual(['DU01', 'DU03']);
  });

  it('appends rows, pages through them and clears them', async () => {
    const added = await sheet.addRow({ 'Đơn vị': 'DU04', 'Tỷ lệ': 1 }, { insert: true });
    expect(added.rowNumber).toBe(5);
    const page = await sheet.getRows({ offset: 1, limit: 2 });
    expect(page.map((row) => row.get('Đơn vị'))).toEqual(['DU01', 'DU03']);
    await sheet.clearRows();
    expect(await units()).toEqual([]);
    await sheet.loadHeaderRow();
    expect(sheet.headerValues).toEqual(HEADERS);
  });

  it('writes cells of every type with formats and notes, and reads them back', async () => {
    await sheet.loadCells('A1:D5');
    const cell = (at: string) => sheet.getCellByA1(at);
    cell('D1').value = 'Ghi chú';
    cell('D2').value = true;
    cell('D3').value = 12.5;
    cell('D4').formula = '=SUM(B2:B4)';
    cell('D5').formula = '=1/0';
    cell('A1').textFormat = { bold: true };
    cell('A1').backgroundColor = { red: 0.5, green: 0, blue: 0 } as never;
    cell('B2').numberFormat = { type: 'NUMBER', pattern: '0.00' };
    cell('A2').note = 'xem lại';
    await sheet.saveUpdatedCells();
    const again = await reopened();
    await again.loadCells();
    const read = (at: string) => again.getCellByA1(at);
    expect([read('D2').value, read('D2').valueType]).toEqual([true, 'boolValue']);
    expect([read('D3').value, read('D3').formattedValue]).toEqual([12.5, '12.5']);
    expect([read('D4').formula, read('D4').value]).toEqual(['=SUM(B2:B4)', 220]);
    expect(read('D5').errorValue?.type).toBe('DIVIDE_BY_ZERO');
    expect([read('B2').formattedValue, read('B2').numberFormat]).toEqual([
      '80.00',
      { type: 'NUMBER', pattern: '0.00' },
    ]);
    expect(read('A2').note).toBe('xem lại');
    expect(read('A1').backgroundColorStyle).toEqual({ rgbColor: { red: 0.5 } });
    expect(read('A1').effectiveFormat?.textFormat?.bold).toBe(true);
    expect(read('C2').numberFormat?.type).toBe('DATE');
    read('A1').clearAllFormatting();
    read('D3').value = null as never;
    await again.saveUpdatedCells();
    expect([read('A1').userEnteredFormat, read('D3').value]).toEqual([undefined, null]);
  });

  it('sorts, filters and keeps filter views', async () => {
    await sheet.sortRange(range(1, 4, 0, 3), [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }]);
    expect(await units()).toEqual(['DU01', 'DU02', 'DU03']);
    await sheet.setBasicFilter({
      range: range(0, 4, 0, 3),
      filterSpecs: [
        {
          columnIndex: 1,
          filterCriteria: { condition: { type: 'NUMBER_LESS', values: [{ userEnteredValue: '90' }] } },
        },
      ],
    });
    const { data } = await emulator.client.spreadsheets.get({
      spreadsheetId: doc.spreadsheetId,
      fields: 'sheets(basicFilter,data.rowMetadata.hiddenByFilter)',
    });
    const hidden = data.sheets?.[1]?.data?.[0]?.rowMetadata?.map((row) => row.hiddenByFilter ?? false);
    expect(hidden?.slice(0, 5)).toEqual([false, false, false, true, false]);
    await sheet.clearBasicFilter();
    const { filter } = await sheet.addFilterView({ title: 'Chậm', range: range(0, 4, 0, 3) } as never);
    await sheet.updateFilterView({ filterViewId: filter.filterViewId, title: 'Trễ' } as never, 'title');
    await sheet.duplicateFilterView(filter.filterViewId);
    await sheet.deleteFilterView(filter.filterViewId);
    const after = await emulator.client.spreadsheets.get({ spreadsheetId: doc.spreadsheetId });
    expect(after.data.sheets?.[1]?.filterViews?.map(({ title }) => title)).toEqual(['Copy of Trễ']);
    expect(after.data.sheets?.[1]?.basicFilter).toBeUndefined();
  });

  it('protects a range against others and lets it go again', async () => {
    const { protectedRange } = await sheet.addProtectedRange({
      range: range(1, 2, 0, 3),
      description: 'khoá',
    } as never);
    const stranger = await reopened('unit');
    const [row, second] = await stranger.getRows();
    row?.set('Tỷ lệ', 1);
    await expect(row?.save()).rejects.toThrow(
      'Google API error - [403] You are trying to edit a protected cell',
    );
    second?.set('Tỷ lệ', 55);
    await second?.save();
    await sheet.updateProtectedRange(protectedRange.protectedRangeId, { warningOnly: true } as never);
    await row?.save();
    await sheet.deleteProtectedRange(protectedRange.protectedRangeId);
    expect((await (await reopened()).getRows()).map((one) => one.get('Tỷ lệ'))).toEqual(['1', '55', '100']);
    expect((await reopened()).protectedRanges).toBeNull();
  });

  it('moves rows and columns about', async () => {
    await sheet.insertDimension('ROWS', { startIndex: 1, endIndex: 3 });
    await sheet.moveDimension('ROWS', { startIndex: 3, endIndex: 4 }, 1);
    await sheet.deleteRows(2, 4);
    await sheet.appendDimension('COLUMNS', 2);
    await sheet.insertRange(range(1, 2, 0, 1), 'ROWS');
    await sheet.deleteRange(range(1, 2, 0, 1), 'ROWS');
    await sheet.updateDimensionProperties('ROWS', { hiddenByUser: true } as never, {
      startIndex: 3,
      endIndex: 4,
    });
    await sheet.autoResizeDimensions('COLUMNS', { startIndex: 0, endIndex: 1 });
    expect(await units()).toEqual(['DU02', 'DU01', 'DU03']);
    expect((await reopened()).columnCount).toBe(28);
  });

  it('copies, cuts, fills, pastes, splits and replaces', async () => {
    await sheet.copyPaste(range(1, 2, 0, 1), range(4, 6, 0, 1));
    await sheet.cutPaste(range(5, 6, 0, 1), { rowIndex: 6, columnIndex: 0 } as never);
    await sheet.autoFill({ source: range(1, 3, 1, 2), dimension: 'ROWS', fillLength: 3 } as never);
    await sheet.pasteData({ rowIndex: 8, columnIndex: 0 } as never, 'a;b\nc;4', ';');
    await sheet.textToColumns(range(8, 9, 0, 1), 'COMMA');
    await sheet.findReplace('DU0', 'ĐU-', { matchCase: true });
    await sheet.trimWhitespace(range(0, 10, 0, 3));
    const values = await sheet.getCellsInRange('A1:B10', { valueRenderOption: 'UNFORMATTED_VALUE' } as never);
    expect(values).toEqual([
      ['Đơn vị', 'Tỷ lệ'],
      ['ĐU-2', 80],
      ['ĐU-1', 40],
      ['ĐU-3', 0],
      ['ĐU-2', -40],
      ['', -80],
      ['ĐU-2'],
      [],
      ['a', 'b'],
      ['c', 4],
    ]);
    await sheet.randomizeRange(range(1, 4, 0, 3));
    expect((await units()).slice(0, 3).sort()).toEqual(['ĐU-1', 'ĐU-2', 'ĐU-3']);
    await sheet.deleteDuplicates(range(0, 7, 0, 1));
    expect((await sheet.getCellsInRange('A1:A8')).flat().filter((text: string) => text === 'ĐU-2')).toEqual([
      'ĐU-2',
    ]);
  });

  it('merges, borders, repeats, colours and validates', async () => {
    await sheet.mergeCells(range(6, 8, 0, 2));
    await sheet.unmergeCells(range(6, 8, 0, 2));
    await sheet.updateBorders(range(0, 4, 0, 3), { bottom: { style: 'SOLID' } });
    await sheet.repeatCell(
      range(1, 4, 1, 2),
      { userEnteredFormat: { horizontalAlignment: 'CENTER' } },
      'userEnteredFormat.horizontalAlignment',
    );
    await sheet.addConditionalFormatRule(
      {
        ranges: [range(1, 4, 1, 2)],
        booleanRule: {
          condition: { type: 'NUMBER_LESS', values: [{ userEnteredValue: '50' }] },
          format: { backgroundColor: { red: 1 } },
        },
      } as never,
      0,
    );
    const band = { firstBandColor: { red: 1, green: 1, blue: 1 }, secondBandColor: { green: 1 } };
    const { bandedRange } = await sheet.addBanding({
      range: range(1, 4, 0, 3),
      rowProperties: band,
    } as never);
    await sheet.setDataValidation(range(1, 4, 1, 2), {
      condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '0' }, { userEnteredValue: '100' }] },
      strict: true,
    } as never);
    await sheet.loadCells('A1:C4');
    const background = (at: string) => sheet.getCellByA1(at).effectiveFormat?.backgroundColor;
    expect(background('A3')).toEqual({ green: 1 });
    expect(background('B3')).toEqual({ red: 1 });
    expect(background('B4')).toEqual({ red: 1, green: 1, blue: 1 });
    expect(sheet.getCellByA1('A4').borders?.bottom).toMatchObject({ style: 'SOLID', width: 1, color: {} });
    await sheet.deleteBanding(bandedRange.bandedRangeId);
    await sheet.deleteConditionalFormatRule(0);
    await sheet.loadCells('A1:C4');
    expect(background('B3')).toEqual({ red: 1, green: 1, blue: 1 });
  });

  it('names ranges and attaches metadata', async () => {
    const { namedRange } = await sheet.addNamedRange('ty_le', range(1, 4, 1, 2));
    await sheet.updateNamedRange(namedRange.namedRangeId, { name: 'rates' }, 'name');
    await doc.deleteNamedRange(namedRange.namedRangeId);
    const location = {
      dimensionRange: { sheetId: sheet.sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 },
    };
    await sheet.createDeveloperMetadata({
      metadataKey: 'unit',
      metadataValue: 'DU02',
      visibility: 'DOCUMENT',
      location,
    } as never);
    const lookup = { developerMetadataLookup: { metadataKey: 'unit' } };
    const found = await doc.searchDeveloperMetadata([lookup as never]);
    expect(found.map(({ metadataValue }) => metadataValue)).toEqual(['DU02']);
    await sheet.loadCells(lookup as never);
    expect(sheet.getCellByA1('A2').value).toBe('DU02');
    await sheet.deleteDeveloperMetadata(lookup as never);
    expect(await doc.searchDeveloperMetadata([lookup as never])).toEqual([]);
  });

  it('duplicates, copies to another document, clears and deletes sheets', async () => {
    const copy = await sheet.duplicate({ title: 'Bản sao', index: 0 });
    expect([copy.title, copy.index]).toEqual(['Bản sao', 0]);
    await copy.clear();
    expect(await copy.getCellsInRange('A1:C9')).toBeUndefined();
    await copy.delete();
    const other = await GoogleSpreadsheet.createNewSpreadsheetDocument(auth, { title: 'Khác' });
    expect(await sheet.copyToSpreadsheet(other.spreadsheetId)).toMatchObject({
      title: 'Copy of Tiến độ',
      index: 1,
    });
    await other.loadInfo();
    const rows = await other.sheetsByIndex[1]?.getRows();
    expect(rows?.map((row) => row.get('Đơn vị'))).toEqual(['DU02', 'DU01', 'DU03']);
  });

  it('is deleted by its owner and then gone', async () => {
    const stranger = new GoogleSpreadsheet(doc.spreadsheetId, { token: 'unit' }, { retryConfig: 0 });
    await expect(stranger.delete()).rejects.toThrow('[403]');
    await doc.delete();
    await expect(reopened()).rejects.toThrow('Google API error - [404] Requested entity was not found.');
  });
});
