/** Small workbooks in memory, requests applied to them, and their cells read back. */
import { applyRequests } from '../../../../sheets/emulator/requests/apply-requests.ts';
import type { Request, Response } from '../../../../sheets/emulator/requests/request-context.ts';
import { EvaluatedBook } from '../../../../sheets/emulator/workbook/evaluated-book.ts';
import type {
  Caller,
  Cell,
  ExtendedValue,
  Locale,
  Sheet,
  Workbook,
} from '../../../../sheets/emulator/workbook/model.ts';

export type Entry = string | number | boolean | null;

export const OWNER: Caller = { email: 'owner@example.vn', role: 'writer' };
export const UNIT: Caller = { email: 'du01@example.vn', role: 'writer' };
export const READER: Caller = { email: 'reader@example.vn', role: 'reader' };

/** 2022-03-18, 12:00 in Vietnam. */
export const NOW = Date.UTC(2022, 2, 18, 5);

function extendedValue(entry: Exclude<Entry, null>): ExtendedValue {
  if (typeof entry === 'number') return { numberValue: entry };
  if (typeof entry === 'boolean') return { boolValue: entry };
  return entry.startsWith('=') ? { formulaValue: entry } : { stringValue: entry };
}

const cellOf = (entry: Entry): Cell | undefined =>
  entry === null ? undefined : { value: extendedValue(entry) };

function sheetOf(
  title: string,
  index: number,
  grid: Entry[][],
  size: { rowCount: number; columnCount: number },
): Sheet {
  return {
    properties: { sheetId: index, title, index, sheetType: 'GRID', gridProperties: size },
    rows: grid.map((row) => row.map(cellOf)),
    rowProperties: [],
    columnProperties: [],
    merges: [],
    conditionalFormats: [],
    protectedRanges: [],
    charts: [],
    filterViews: [],
    bandedRanges: [],
    rowGroups: [],
    columnGroups: [],
  };
}

/** A workbook with one sheet for each title; sheet ids count from 0, grids are 10 × 6. */
export function bookOf(sheets: Record<string, Entry[][]>, locale: Locale = 'en_US'): Workbook {
  return {
    spreadsheetId: 'book',
    owner: OWNER.email,
    properties: { title: 'Book', locale, timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: Object.entries(sheets).map(([title, grid], n) =>
      sheetOf(title, n, grid, { rowCount: 10, columnCount: 6 }),
    ),
    namedRanges: [],
    metadata: [],
    nextId: 100,
    createdAt: NOW,
    modifiedAt: NOW,
    trashed: false,
    version: 1,
  };
}

export function applyAs(caller: Caller, book: Workbook, ...requests: Request[]): Response[] {
  return applyRequests(book, requests, { caller, now: NOW, evaluate: new EvaluatedBook(book, NOW) });
}

export const apply = (book: Workbook, ...requests: Request[]): Response[] =>
  applyAs(OWNER, book, ...requests);

export function sheetAt(book: Workbook, index = 0): Sheet {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`The book has no sheet ${index}`);
  return sheet;
}

function entryOf(value: ExtendedValue | undefined): Entry {
  const entry = value?.formulaValue ?? value?.stringValue ?? value?.numberValue ?? value?.boolValue;
  return entry ?? (value?.errorValue ? `#${value.errorValue.type}` : null);
}

/** What was entered, as rows without trailing empties; formulas as text. */
export function entered(book: Workbook, index = 0): Entry[][] {
  const rows = Array.from(sheetAt(book, index).rows, (cells) =>
    trimmed(Array.from(cells ?? [], (cell) => entryOf(cell?.value))),
  );
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

const trimmed = (row: Entry[]): Entry[] => row.slice(0, row.findLastIndex((entry) => entry !== null) + 1);

/** The effective value of one cell. */
export function effective(book: Workbook, row: number, column: number, index = 0): Entry {
  return entryOf(new EvaluatedBook(book, NOW).effective(sheetAt(book, index), row, column));
}

export const cellIn = (book: Workbook, row: number, column: number, index = 0): Cell | undefined =>
  sheetAt(book, index).rows[row]?.[column];

/** `[top, bottom)` × `[left, right)` of a sheet. */
export const range = (top: number, bottom: number, left: number, right: number, sheetId = 0) => ({
  sheetId,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

export const rows = (startIndex: number, endIndex: number, sheetId = 0) => ({
  sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
export const columns = (startIndex: number, endIndex: number, sheetId = 0) => ({
  sheetId,
  dimension: 'COLUMNS',
  startIndex,
  endIndex,
});
