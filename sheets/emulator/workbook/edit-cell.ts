/**
 * Changing cells. Cells and rows of cells may be shared between versions of a workbook: they are never changed
 * in place, only replaced (`setCell` sees to it); that keeps the copy that a write works on cheap.
 */
import { invalidArgument } from '../api-error.ts';
import { parseEntered } from '../cells/parse-entered.ts';
import type { Cell, CellFormat, CellRows, ExtendedValue, Locale, NumberFormat, Sheet } from './model.ts';

export type ValueInputOption = 'RAW' | 'USER_ENTERED';

/** Google's limit for the text of one cell. */
export const MAX_CELL_CHARACTERS = 50_000;

/** The cell, or undefined when it is empty. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

const isEmpty = (cell: Cell): boolean =>
  cell.value === undefined &&
  cell.format === undefined &&
  cell.note === undefined &&
  cell.validation === undefined &&
  cell.textFormatRuns === undefined;

/**
 * The rows that were copied or made for one list of rows. Any other row may be shared with an earlier version
 * of the workbook, and is copied before it is changed.
 */
const ownRows = new WeakMap<CellRows, WeakSet<object>>();

function ownRow(rows: CellRows, row: number): Array<Cell | undefined> {
  const known = ownRows.get(rows);
  const cells = rows[row];
  if (cells && known?.has(cells)) return cells;
  const own = cells ? cells.slice() : [];
  rows[row] = own;
  if (known) known.add(own);
  else ownRows.set(rows, new WeakSet([own]));
  return own;
}

/** Puts a whole cell; an empty one is removed, so that sparse stays sparse. */
export function setCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  const kept = cell && !isEmpty(cell) ? cell : undefined;
  if (!kept && sheet.rows[row]?.[column] === undefined) return;
  ownRow(sheet.rows, row)[column] = kept;
}

/** Puts a value as it is (undefined clears it); format, note and validation stay, text runs go. */
export function setCellValue(
  sheet: Sheet,
  row: number,
  column: number,
  value: ExtendedValue | undefined,
): void {
  const { value: _old, textFormatRuns: _runs, ...kept } = cellAt(sheet, row, column) ?? {};
  setCell(sheet, row, column, value === undefined ? kept : { ...kept, value });
}

/** @throws ApiError when a text is longer than a cell holds. */
export function assertCellLength(text: string): void {
  if (text.length > MAX_CELL_CHARACTERS) {
    throw invalidArgument(
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
  }
}

function rawValue(input: string | number | boolean): ExtendedValue {
  if (typeof input === 'number') return { numberValue: input };
  return typeof input === 'boolean' ? { boolValue: input } : { stringValue: input };
}

export interface EntryContext {
  locale: Locale;
  /** Serial date in the book's time zone: the year of dates typed without one. */
  today: number;
}

/**
 * What a client enters into a cell through the values methods; `''` clears the value. API writes are not
 * refused by data validation, as at Google.
 */
export function enterValue(
  sheet: Sheet,
  at: { row: number; column: number },
  input: string | number | boolean,
  option: ValueInputOption,
  context: EntryContext,
): void {
  if (typeof input === 'string') assertCellLength(input);
  if (input === '') setCellValue(sheet, at.row, at.column, undefined);
  else if (option === 'RAW') setCellValue(sheet, at.row, at.column, rawValue(input));
  else enterAsUser(sheet, at, input, context);
}

function enterAsUser(
  sheet: Sheet,
  at: { row: number; column: number },
  input: string | number | boolean,
  context: EntryContext,
): void {
  const { textFormatRuns: _runs, ...kept } = cellAt(sheet, at.row, at.column) ?? {};
  const entered = parseEntered(input, context.locale, kept.format?.numberFormat, context.today);
  const format = entered.format ? withNumberFormat(kept.format, entered.format) : kept.format;
  const { value: _old, ...rest } = kept;
  setCell(sheet, at.row, at.column, {
    ...rest,
    ...(entered.value && { value: entered.value }),
    ...(format && { format }),
  });
}

function withNumberFormat(format: CellFormat | undefined, numberFormat: NumberFormat): CellFormat {
  return { ...format, numberFormat };
}
