/**
 * Changing cells. A `Cell` object may be shared between versions of a workbook: it is never changed in place,
 * only replaced (`setCell`); that keeps the copy a batch works on cheap.
 */
import { invalidArgument } from '../api-error.ts';
import { parseEntered } from '../cells/parse-entered.ts';
import type { Cell, CellFormat, ExtendedValue, Locale, NumberFormat, Sheet } from './model.ts';

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

/** Puts a whole cell; an empty one is removed, so that sparse stays sparse. */
export function setCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  const kept = cell && !isEmpty(cell) ? cell : undefined;
  const cells = sheet.rows[row];
  if (cells) {
    if (kept || column < cells.length) cells[column] = kept;
  } else if (kept) {
    const fresh: Array<Cell | undefined> = [];
    fresh[column] = kept;
    sheet.rows[row] = fresh;
  }
}

/** Puts a value as it is (undefined clears it); format, note and validation stay, text runs go. */
export function setCellValue(sheet: Sheet, row: number, column: number, value: ExtendedValue | undefined): void {
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
  if (input === '') return setCellValue(sheet, at.row, at.column, undefined);
  if (option === 'RAW') return setCellValue(sheet, at.row, at.column, rawValue(input));
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
