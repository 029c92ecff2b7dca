/** `Range` and `RangeList`. Scripts count rows and columns from one. */

import { columnLetters } from '../../workbook/a1.ts';
import type { HostCalls } from '../bridge.ts';
import type { Selection } from '../protocol.ts';
import type { Realm } from './realm.ts';
import { quoted, type SheetInfo, type WorkbookReader } from './workbook-reader.ts';

export interface SheetWorld {
  realm: Realm;
  host: HostCalls;
  reader: WorkbookReader;
  /** What the page has selected; `activate` moves it. */
  selection: Selection | null;
}

/** @param area zero-based, ends exclusive */
export function rangeOf(
  world: SheetWorld,
  sheet: SheetInfo,
  area: Selection,
  getSheet: () => object,
): object {
  const { realm, reader } = world;
  const { startRow, endRow, startColumn, endColumn } = area;
  const height = endRow - startRow;
  const width = endColumn - startColumn;
  const a1 = a1Of(area);
  const address = `${quoted(sheet.title)}!${a1}`;
  const texts = () => padded(reader.texts(address), height, width);
  const enter = (values: unknown[][]) => {
    reader.enter(address, checked(values, height, width));
    return range;
  };
  const range: object = realm.guard('Range', {
    getA1Notation: () => a1,
    getRow: () => startRow + 1,
    getLastRow: () => endRow,
    getColumn: () => startColumn + 1,
    getLastColumn: () => endColumn,
    getNumRows: () => height,
    getNumColumns: () => width,
    getSheet,
    getDisplayValue: () => texts()[0]?.[0] ?? '',
    getDisplayValues: texts,
    setValue: (value: unknown) =>
      enter(Array.from({ length: height }, () => new Array<unknown>(width).fill(value))),
    setValues: enter,
    activate: () => activate(world, area, range),
  });
  return range;
}

export const rangeListOf = ({ realm }: SheetWorld, ranges: object[]): object =>
  realm.guard('RangeList', { getRanges: () => ranges });

/** Opens the tab and selects the range in the page. */
export function activate<T>(world: SheetWorld, area: Selection, given: T): T {
  world.selection = area;
  world.host.tell('activate', area);
  return given;
}

function a1Of({ startRow, endRow, startColumn, endColumn }: Selection): string {
  const first = `${columnLetters(startColumn)}${startRow + 1}`;
  const last = `${columnLetters(endColumn - 1)}${endRow}`;
  return first === last ? first : `${first}:${last}`;
}

/** The API leaves empty cells at the ends out; a script gets every cell of its range. */
function padded(rows: string[][], height: number, width: number): string[][] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => rows[row]?.[column] ?? ''),
  );
}

/** Values of a script for the API. @throws Error where they are not of the range's size or of a kind. */
function checked(values: unknown[][], height: number, width: number): unknown[][] {
  if (values.length !== height || values.some((row) => row.length !== width)) {
    throw new Error(
      `The number of rows or columns in the data does not match the range: the range has ${height} × ${width}.`,
    );
  }
  return Array.from(values, (row) => Array.from(row, entered));
}

function entered(value: unknown): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(
    `Range.setValues with ${Object.prototype.toString.call(value)} is not supported by the local script host.`,
  );
}
