/** Brings edits to the service, where they belong now. */
import { cellName, rangeName } from '../book/a1.ts';
import type { Book } from '../book/book.ts';
import { Refused, type RestClient } from '../book/rest-client.ts';
import type { ApiBatchGet, ApiValueRange } from '../book/sheets-api.ts';
import type { Tab } from '../book/tab.ts';
import { type CellEdit, type Edit, findRow } from './edit.ts';

/** An edit that could not be made any more, in the words of the person who made it. */
export class Overtaken extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Overtaken';
  }
}

/** The first columns name a row: codes of unit and activity, or code and name. */
export const KEY_COLUMNS = 2;

export const keyOf = (texts: string[], column: number): string[] =>
  texts.slice(0, KEY_COLUMNS).map((text, index) => (index === column ? '' : text));

const oneCell = ({ title }: Tab, row: number, column: number): string =>
  rangeName(title, { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 });

async function readKeys(api: RestClient, tab: Tab): Promise<string[][]> {
  const area = { startRow: 0, endRow: tab.rowCount, startColumn: 0, endColumn: KEY_COLUMNS };
  const { values } = await api.get<ApiValueRange>(
    `/values/${encodeURIComponent(rangeName(tab.title, area))}`,
    {},
  );
  return (values ?? []).map((row) =>
    Array.from({ length: KEY_COLUMNS }, (_, column) => String(row[column] ?? '')),
  );
}

/** What the cells show now. */
async function readCells(api: RestClient, tab: Tab, cells: CellEdit[]): Promise<string[]> {
  const ranges = cells.map(({ row, column }) => oneCell(tab, row, column));
  const { valueRanges } = await api.get<ApiBatchGet>('/values:batchGet', { ranges });
  return cells.map((_, index) => String(valueRanges?.[index]?.values?.[0]?.[0] ?? ''));
}

function tabOf(book: Book, { sheetId }: Edit): Tab {
  const tab = book.tab(sheetId);
  if (!tab) throw new Overtaken('Tab chứa ô này đã bị xóa.');
  return tab;
}

/** Finds the cells again. @throws Overtaken when a row is gone or somebody else changed a cell meanwhile */
async function relocate(api: RestClient, tab: Tab, cells: CellEdit[]): Promise<CellEdit[]> {
  const keys = await readKeys(api, tab);
  const moved = cells.map((cell) => {
    const ownKeys = new Map(keys.map((texts, row) => [row, keyOf(texts, cell.column)]));
    const row = findRow(cell, ownKeys);
    if (row === null) throw new Overtaken('Dòng này đã bị xóa hoặc đổi mã.');
    return { ...cell, row };
  });
  const shown = await readCells(api, tab, moved);
  moved.forEach((cell, index) => {
    const now = shown[index] ?? '';
    if (now === cell.shown) return;
    const name = cellName(cell.row, cell.column);
    throw new Overtaken(`Trong lúc đó ô ${name} đã được sửa thành “${now}”.`);
  });
  return moved;
}

/** @throws Refused, Overtaken, Unreachable */
export async function writeEdit(api: RestClient, book: Book, edit: Edit): Promise<Edit> {
  const tab = tabOf(book, edit);
  const cells = edit.doubtful ? await relocate(api, tab, edit.cells) : edit.cells;
  const beyond = cells.find(({ row }) => row >= tab.rowCount);
  if (beyond) throw new Refused(400, 'beyond the grid');
  await api.post('/values:batchUpdate', {
    valueInputOption: 'USER_ENTERED',
    data: cells.map(({ row, column, text }) => ({ range: oneCell(tab, row, column), values: [[text]] })),
  });
  return { ...edit, cells };
}
