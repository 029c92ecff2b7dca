/** `SpreadsheetApp` of a script that is bound to one spreadsheet: as much of it as the local scripts use. */
import { parseRect } from '../../workbook/a1.ts';
import type { Task } from '../bridge.ts';
import type { Selection } from '../protocol.ts';
import { activate, rangeListOf, rangeOf, type SheetWorld } from './range.ts';
import { userInterface } from './ui.ts';
import type { SheetInfo } from './workbook-reader.ts';

const TOAST_SECONDS = 5;

export function spreadsheetApp(world: SheetWorld, task: Task): object {
  const { realm } = world;
  const book = spreadsheet(world, task.spreadsheetId);
  const ui = userInterface(world);
  return realm.guard('SpreadsheetApp', {
    getActive: () => book,
    getActiveSpreadsheet: () => book,
    getActiveSheet: () => activeSheet(world),
    getActiveRange: () => activeRange(world),
    getActiveRangeList: () => activeRangeList(world),
    flush: () => {},
    getUi: () => {
      if (task.occasion !== 'trigger') return ui;
      throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    },
  });
}

function spreadsheet(world: SheetWorld, id: string): object {
  const { realm, host, reader } = world;
  const book: object = realm.guard('Spreadsheet', {
    getId: () => id,
    getName: () => reader.info().title,
    getSpreadsheetLocale: () => reader.info().locale,
    getSpreadsheetTimeZone: () => reader.info().timeZone,
    getSheets: () => reader.info().sheets.map((info) => sheetOf(world, info)),
    getSheetByName: (name: string) => {
      const info = reader.info().sheets.find(({ title }) => title === name);
      return info ? sheetOf(world, info) : null;
    },
    getActiveSheet: () => activeSheet(world),
    getActiveRange: () => activeRange(world),
    getActiveRangeList: () => activeRangeList(world),
    setActiveSheet: (sheet: { activate(): object }) => sheet.activate(),
    toast: (message: string, title = '', seconds = TOAST_SECONDS) => {
      host.tell('toast', { message: String(message), title: String(title ?? ''), seconds });
    },
  });
  return book;
}

function sheetOf(world: SheetWorld, info: SheetInfo): object {
  const { realm, reader } = world;
  const within = (area: Omit<Selection, 'sheetId'>) =>
    rangeOf(world, info, { sheetId: info.sheetId, ...area }, () => sheet);
  const sheet: object = realm.guard('Sheet', {
    getName: () => info.title,
    getSheetId: () => info.sheetId,
    getIndex: () => info.index + 1,
    getMaxRows: () => info.rowCount,
    getMaxColumns: () => info.columnCount,
    getLastRow: () => reader.lastRow(info),
    getLastColumn: () => reader.lastColumn(info),
    getRange: (...given: unknown[]) => within(areaOf(info, given)),
    getDataRange: () =>
      within({
        startRow: 0,
        endRow: Math.max(1, reader.lastRow(info)),
        startColumn: 0,
        endColumn: Math.max(1, reader.lastColumn(info)),
      }),
    getActiveRange: () => (world.selection?.sheetId === info.sheetId ? activeRange(world) : null),
    getActiveRangeList: () => (world.selection?.sheetId === info.sheetId ? activeRangeList(world) : null),
    setActiveRange: (range: { activate(): object }) => range.activate(),
    activate: () =>
      activate(world, { sheetId: info.sheetId, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }, sheet),
  });
  return sheet;
}

function activeInfo({ selection, reader }: SheetWorld): SheetInfo {
  const { sheets } = reader.info();
  const info = sheets.find(({ sheetId }) => sheetId === selection?.sheetId) ?? sheets[0];
  if (!info) throw new Error('The spreadsheet has no sheet.');
  return info;
}

const activeSheet = (world: SheetWorld): object => sheetOf(world, activeInfo(world));

function activeRange(world: SheetWorld): object | null {
  const info = activeInfo(world);
  return world.selection ? selectedRange(world, world.selection) : sheetOf(world, info) && null;
}

function activeRangeList(world: SheetWorld): object | null {
  const range = activeRange(world);
  return range ? rangeListOf(world, [range]) : null;
}

/** The range of an edit or a selection, with its sheet. */
export function selectedRange(world: SheetWorld, area: Selection): object {
  const info = world.reader.info().sheets.find(({ sheetId }) => sheetId === area.sheetId);
  if (!info) throw new Error('The selected sheet is gone.');
  return rangeOf(world, info, area, () => sheetOf(world, info));
}

/** `getRange('A1:B2')` or `getRange(row, column, rows, columns)`, counted from one. */
function areaOf(info: SheetInfo, given: unknown[]): Omit<Selection, 'sheetId'> {
  if (typeof given[0] === 'string') return rectOf(info, given[0]);
  const [row = 0, column = 0, rows = 1, columns = 1] = given.map(Number);
  const area = {
    startRow: row - 1,
    endRow: row - 1 + rows,
    startColumn: column - 1,
    endColumn: column - 1 + columns,
  };
  const fits = row >= 1 && column >= 1 && rows >= 1 && columns >= 1;
  if (fits && area.endRow <= info.rowCount && area.endColumn <= info.columnCount) return area;
  throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
}

function rectOf(info: SheetInfo, a1: string): Omit<Selection, 'sheetId'> {
  const rect = parseRect(a1);
  if (!rect) throw new Error(`Range not found: ${a1}`);
  return {
    startRow: rect.startRowIndex ?? 0,
    endRow: rect.endRowIndex ?? info.rowCount,
    startColumn: rect.startColumnIndex ?? 0,
    endColumn: rect.endColumnIndex ?? info.columnCount,
  };
}
