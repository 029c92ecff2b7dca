/** The known part of the stored workbook as the snapshot that Univer opens. */
import type {
  ICellData,
  IColumnData,
  IObjectArrayPrimitiveType,
  IRowData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import type { Book } from '../book/book.ts';
import type { CellFacts } from '../book/cell-facts.ts';
import type { Tab } from '../book/tab.ts';
import type { PageRow } from '../book/tab-page.ts';
import { notesOf } from './notes.ts';
import { MIN_ROW_HEIGHT, rowHeight } from './row-height.ts';
import type { StyleBook } from './style-book.ts';
import { validationsOf } from './validations.ts';

const TEXT = 1;
const YES_NO = 3;

/** `custom.entered` where the editor shows something else than the cell does. */
export interface CellMemory {
  entered?: string;
}

/** What Univer keeps of a cell: the text that the service printed, since the service is who formats. */
export function gridCell(facts: CellFacts, style: string): ICellData {
  const { shown, entered, value } = facts;
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: YES_NO, s: style };
  const cell: ICellData = { s: style };
  if (shown !== '') Object.assign(cell, { v: shown, t: TEXT });
  if (entered !== shown) cell.custom = { entered } satisfies CellMemory;
  return cell;
}

/** One row of a tab with its style as this person sees it. */
export function gridRow(tab: Tab, row: number, { cells }: PageRow, styles: StyleBook): ICellData[] {
  return cells.map((cell, column) => {
    const locked = tab.locks(row, column) !== null;
    const conditional = tab.conditional(row, column, cell);
    return gridCell(cell, styles.idOf({ cell, locked, conditional }));
  });
}

/** Pixels that a row needs. */
export function rowHeightOf(book: Book, tab: Tab, index: number, row: PageRow): number {
  const isHeader = index === tab.filter?.startRow;
  return rowHeight(row, book.columns.get(tab.sheetId) ?? [], isHeader);
}

/** What rows are taken to need before they are read: the middle of the first ones. */
function usualHeight(heights: number[]): number {
  return heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)] ?? MIN_ROW_HEIGHT;
}

function columnData(book: Book, tab: Tab): IObjectArrayPrimitiveType<IColumnData> {
  const columns = book.columns.get(tab.sheetId) ?? [];
  return Object.fromEntries(
    columns.map(({ width, hidden }, index) => [index, { w: width, hd: hidden ? 1 : 0 }]),
  );
}

function worksheetData(book: Book, tab: Tab, styles: StyleBook): Partial<IWorksheetData> {
  const rows = book.rows(tab.sheetId);
  const cellData: Record<number, Record<number, ICellData>> = {};
  const heights: Record<number, IRowData> = {};
  rows.forEach((row, index) => {
    if (!row) return;
    cellData[index] = Object.fromEntries(gridRow(tab, index, row, styles).entries());
    heights[index] = { h: rowHeightOf(book, tab, index, row), ia: 0, hd: row.hidden ? 1 : 0 };
  });
  return {
    id: String(tab.sheetId),
    name: tab.title,
    rowCount: tab.rowCount,
    columnCount: tab.columnCount,
    freeze: {
      xSplit: tab.frozenColumns,
      ySplit: tab.frozenRows,
      startRow: tab.frozenRows || -1,
      startColumn: tab.frozenColumns || -1,
    },
    cellData,
    rowData: heights,
    columnData: columnData(book, tab),
    mergeData: tab.merges.map((area) => ({
      ...area,
      endRow: area.endRow - 1,
      endColumn: area.endColumn - 1,
    })),
    defaultRowHeight: usualHeight(Object.values(heights).map(({ h = MIN_ROW_HEIGHT }) => h)),
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
  };
}

/** Where filter buttons stand, by sheet; what they hide is said once every row is known. */
function filtersOf(book: Book): Record<string, object> {
  const filtered = book.tabs.flatMap(({ sheetId, filter, rowCount, columnCount }) => {
    if (!filter) return [];
    const { startRow, startColumn } = filter;
    const endRow = Math.min(filter.endRow, rowCount) - 1;
    const endColumn = Math.min(filter.endColumn, columnCount) - 1;
    return [[String(sheetId), { ref: { startRow, endRow, startColumn, endColumn } }] as const];
  });
  return Object.fromEntries(filtered);
}

export function workbookData(book: Book, id: string, styles: StyleBook): Partial<IWorkbookData> {
  const sheets = book.tabs.map((tab) => [String(tab.sheetId), worksheetData(book, tab, styles)] as const);
  styles.takeFresh();
  return {
    id,
    name: book.title,
    appVersion: '0.25.1',
    styles: styles.styles,
    defaultStyle: { ff: 'Arial', fs: 10 },
    sheetOrder: book.tabs.map(({ sheetId }) => String(sheetId)),
    sheets: Object.fromEntries(sheets),
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(validationsOf(book)) },
      { name: 'SHEET_FILTER_PLUGIN', data: JSON.stringify(filtersOf(book)) },
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notesOf(book)) },
    ],
  };
}
