import { describe, expect, it } from 'vitest';
import { tabsOf } from '../../../../../../sheets/emulator/grid/app/book/tab.ts';
import {
  dataRows,
  deleteRequest,
  insertRequest,
  rowNames,
  rowsIn,
  sortRequest,
} from '../../../../../../sheets/emulator/grid/app/rows/row-requests.ts';

const gridProperties = { rowCount: 20, columnCount: 3, frozenRowCount: 1 };
const [tab] = tabsOf([{ properties: { sheetId: 7, title: 'T', gridProperties } }], true);
if (!tab) throw new Error('no tab');

describe('requests for rows', () => {
  it('insert as many rows as are selected, above or below, looking like the rows and not like the header', () => {
    const range = (startIndex: number, endIndex: number) => ({
      sheetId: 7,
      dimension: 'ROWS',
      startIndex,
      endIndex,
    });
    const rows = { startRow: 4, endRow: 6 };
    expect(insertRequest(tab, rows, false)).toEqual({
      insertDimension: { range: range(4, 6), inheritFromBefore: true },
    });
    expect(insertRequest(tab, rows, true)).toEqual({
      insertDimension: { range: range(6, 8), inheritFromBefore: true },
    });
    expect(insertRequest(tab, { startRow: 1, endRow: 2 }, false)).toEqual({
      insertDimension: { range: range(1, 2), inheritFromBefore: false },
    });
  });

  it('delete the selected rows that are there', () => {
    const whole = { startRow: 18, endRow: Number.POSITIVE_INFINITY, startColumn: 0, endColumn: 1 };
    expect(deleteRequest(tab, rowsIn(tab, whole))).toEqual({
      deleteDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 18, endIndex: 20 } },
    });
  });

  it('sort everything below the header', () => {
    expect(dataRows(tab)).toEqual({ startRow: 1, endRow: 20 });
    expect(sortRequest(tab, 2, 'DESCENDING').sortRange).toEqual({
      range: { sheetId: 7, startRowIndex: 1, endRowIndex: 20, startColumnIndex: 0, endColumnIndex: 3 },
      sortSpecs: [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }],
    });
  });

  it('name rows as people count them', () => {
    expect([rowNames({ startRow: 4, endRow: 5 }), rowNames({ startRow: 4, endRow: 7 })]).toEqual([
      '5',
      '5–7',
    ]);
  });
});
