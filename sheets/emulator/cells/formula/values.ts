/** Values inside formulas: scalars, errors and rectangular ranges or arrays. */
import type { ExtendedValue } from '../../workbook/model.ts';

/** Google's names of the error kinds (`ErrorValue.type`). */
export type ErrorType = 'ERROR' | 'NULL_VALUE' | 'DIVIDE_BY_ZERO' | 'VALUE' | 'REF' | 'NAME' | 'NUM' | 'N_A';

/** An error as a value; also thrown within one function call, hence no stack: sheets make them by thousands. */
export class FormulaError {
  readonly type: ErrorType;
  readonly message: string;

  constructor(type: ErrorType, message: string) {
    this.type = type;
    this.message = message;
  }
}

/** `null` is the empty cell. */
export type Scalar = number | string | boolean | null | FormulaError;

/** A rectangle of scalars, read on demand. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Scalar;
}

/** A rectangle of a sheet: a matrix that knows where it lies (zero-based). */
export interface RangeMatrix extends Matrix {
  readonly origin: { sheetTitle: string; row: number; column: number };
}

export type Value = Scalar | Matrix;

export const isMatrix = (value: Value): value is Matrix =>
  typeof value === 'object' && value !== null && !(value instanceof FormulaError);
export const isRange = (value: Value): value is RangeMatrix => isMatrix(value) && 'origin' in value;

/** A matrix over rows that exist already; short rows are padded with empty cells. */
export function arrayOf(rows: readonly (readonly Scalar[])[]): Matrix {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return { rows: rows.length, columns, at: (row, column) => rows[row]?.[column] ?? null };
}

/** A part of a matrix; a part of a range stays a range. */
export function sliceOf(matrix: Matrix, row: number, column: number, rows: number, columns: number): Matrix {
  const part: Matrix = { rows, columns, at: (r, c) => matrix.at(row + r, column + c) };
  if (!isRange(matrix)) return part;
  const { origin } = matrix;
  const moved = { ...origin, row: origin.row + row, column: origin.column + column };
  return { ...part, origin: moved } as RangeMatrix;
}

export const asMatrix = (value: Value): Matrix => (isMatrix(value) ? value : arrayOf([[value]]));

/** Every row as an array. */
export function rowsOf(matrix: Matrix): Scalar[][] {
  return Array.from({ length: matrix.rows }, (_, row) =>
    Array.from({ length: matrix.columns }, (_, column) => matrix.at(row, column)),
  );
}

/** Calls `visit` for every scalar of `value`, row by row. */
export function eachScalar(value: Value, visit: (scalar: Scalar) => void): void {
  if (!isMatrix(value)) {
    visit(value);
    return;
  }
  for (let row = 0; row < value.rows; row += 1) {
    for (let column = 0; column < value.columns; column += 1) visit(value.at(row, column));
  }
}

export function toScalar(value: ExtendedValue | undefined): Scalar {
  if (!value) return null;
  if (value.errorValue) {
    return new FormulaError((value.errorValue.type ?? 'ERROR') as ErrorType, value.errorValue.message ?? '');
  }
  return value.numberValue ?? value.stringValue ?? value.boolValue ?? null;
}

/** `{}` stands for the empty result of a formula such as `=A1` over an empty cell. */
export function toExtended(value: Scalar): ExtendedValue {
  if (value instanceof FormulaError) return { errorValue: { type: value.type, message: value.message } };
  if (typeof value === 'number') return finite(value);
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : {};
}

const finite = (value: number): ExtendedValue =>
  Number.isFinite(value)
    ? { numberValue: value === 0 ? 0 : value }
    : { errorValue: { type: 'NUM', message: 'Result was not a number.' } };
