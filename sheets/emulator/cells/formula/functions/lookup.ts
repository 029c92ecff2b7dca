/** VLOOKUP, XLOOKUP, MATCH, INDEX: finding a value in a row or column. */
import { compareScalars, equalScalars } from '../compare.ts';
import { wildcard } from '../criterion.ts';
import type { FunctionTable } from '../define-function.ts';
import { define } from '../define-function.ts';
import type { Matrix, Scalar, Value } from '../values.ts';
import { asMatrix, FormulaError, sliceOf } from '../values.ts';

type Known = Exclude<Scalar, FormulaError>;

/** A row or a column, whichever is longer than one cell. */
interface Line {
  length: number;
  at(index: number): Scalar;
}

const firstColumn = (matrix: Matrix): Line => ({ length: matrix.rows, at: (index) => matrix.at(index, 0) });
const firstRow = (matrix: Matrix): Line => ({ length: matrix.columns, at: (index) => matrix.at(0, index) });
const lineOf = (matrix: Matrix): Line => (matrix.columns === 1 ? firstColumn(matrix) : firstRow(matrix));

const outOfBounds = (name: string): FormulaError =>
  new FormulaError('REF', `${name} evaluates to an out of bounds range.`);
const notFound = (key: Known, name: string): FormulaError =>
  new FormulaError('N_A', `Did not find value '${key ?? ''}' in ${name} evaluation.`);

/** Index of the first exact match (wildcards allowed in text), −1 when there is none. */
function findExact(key: Known, line: Line, wild = true): number {
  const pattern = wild && typeof key === 'string' ? wildcard(key) : undefined;
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index);
    if (value === null || value instanceof FormulaError) continue;
    if (pattern ? typeof value === 'string' && pattern.test(value) : equalScalars(key, value)) return index;
  }
  return -1;
}

/** Index of the last value not above `key` in a line sorted upwards, −1 when all are above. */
function findSorted(key: Known, line: Line, descending = false): number {
  let found = -1;
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index);
    if (value === null || value instanceof FormulaError || typeof value !== typeof key) continue;
    const order = compareScalars(value, key);
    if (descending ? order < 0 : order > 0) break;
    found = index;
  }
  return found;
}

const tableLookup = (
  name: string,
  keys: (table: Matrix) => Line,
  read: (table: Matrix, found: number, index: number) => Scalar,
  extent: (table: Matrix) => number,
) =>
  define(
    { required: ['scalar', 'values', 'number'], optional: ['logical'] },
    ([key, range, index, sorted = true]) => {
      const table = asMatrix(range);
      const place = Math.trunc(index) - 1;
      if (place < 0)
        return new FormulaError(
          'VALUE',
          `Function ${name} parameter 3 value is ${index}. Valid values are between 1 and ${extent(table)} inclusive.`,
        );
      if (place >= extent(table)) return outOfBounds(name);
      const found = sorted ? findSorted(key, keys(table)) : findExact(key, keys(table));
      return found < 0 ? notFound(key, name) : read(table, found, place);
    },
  );

/** Position of the nearest value on one side of `key`: −1 the next smaller, 1 the next larger. */
function findNearest(key: Known, line: Line, side: number): number {
  let best = -1;
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index);
    if (value === null || value instanceof FormulaError || compareScalars(value, key) * side < 0) continue;
    const rival = best < 0 ? null : line.at(best);
    if (rival === null || rival instanceof FormulaError || compareScalars(value, rival) * side < 0)
      best = index;
  }
  return best;
}

function findX(key: Known, line: Line, mode: number, direction: number): number {
  const ordered: Line =
    direction < 0 ? { length: line.length, at: (index) => line.at(line.length - 1 - index) } : line;
  const exact = findExact(key, ordered, mode === 2);
  const found = exact < 0 && Math.abs(mode) === 1 ? findNearest(key, ordered, mode) : exact;
  return found >= 0 && direction < 0 ? line.length - 1 - found : found;
}

function resultAt(result: Matrix, keys: Matrix, found: number): Value {
  const byRow = keys.columns === 1;
  const part = byRow
    ? sliceOf(result, found, 0, 1, result.columns)
    : sliceOf(result, 0, found, result.rows, 1);
  return part.rows === 1 && part.columns === 1
    ? part.at(0, 0)
    : { rows: part.rows, columns: part.columns, at: part.at };
}

function indexInto(matrix: Matrix, row: number, column: number): Value {
  const [r, c] = [Math.trunc(row), Math.trunc(column)];
  if (r < 0 || r > matrix.rows || c < 0 || c > matrix.columns) {
    const [parameter, value, limit] = r < 0 || r > matrix.rows ? [2, r, matrix.rows] : [3, c, matrix.columns];
    const valid = `Valid values are between 0 and ${limit} inclusive.`;
    return new FormulaError('NUM', `Function INDEX parameter ${parameter} value is ${value}. ${valid}`);
  }
  const part = sliceOf(
    matrix,
    Math.max(0, r - 1),
    Math.max(0, c - 1),
    r ? 1 : matrix.rows,
    c ? 1 : matrix.columns,
  );
  return part;
}

export const LOOKUP: FunctionTable = {
  VLOOKUP: tableLookup(
    'VLOOKUP',
    firstColumn,
    (table, found, index) => table.at(found, index),
    (table) => table.columns,
  ),
  HLOOKUP: tableLookup(
    'HLOOKUP',
    firstRow,
    (table, found, index) => table.at(index, found),
    (table) => table.rows,
  ),
  XLOOKUP: define(
    { required: ['scalar', 'values', 'values'], optional: ['any', 'number', 'number'] },
    ([key, keys, result, missing, mode = 0, direction = 1], { name }) => {
      const [line, values] = [asMatrix(keys), asMatrix(result)];
      if (line.rows > 1 && line.columns > 1)
        return new FormulaError('VALUE', 'XLOOKUP lookup range must be singular row or column.');
      const found = findX(key, lineOf(line), mode, direction);
      if (found < 0) return missing ?? notFound(key, name);
      return resultAt(values, line, found);
    },
  ),
  MATCH: define(
    { required: ['scalar', 'values'], optional: ['number'] },
    ([key, range, type = 1], { name }) => {
      const matrix = asMatrix(range);
      if (matrix.rows > 1 && matrix.columns > 1)
        return new FormulaError('N_A', 'MATCH range must be a single row or a single column.');
      const line = lineOf(matrix);
      const found = type === 0 ? findExact(key, line) : findSorted(key, line, type < 0);
      return found < 0 ? notFound(key, name) : found + 1;
    },
  ),
  INDEX: define({ required: ['array'], optional: ['number', 'number'] }, ([range, row = 0, column]) => {
    const matrix = asMatrix(range);
    const alongRow = column === undefined && matrix.rows === 1;
    return alongRow ? indexInto(matrix, 0, row) : indexInto(matrix, row, column ?? 0);
  }),
};
