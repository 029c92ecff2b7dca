import type { FunctionTable } from '../define-function.ts';
import { define } from '../define-function.ts';
import type { Scalar, Value } from '../values.ts';
import { arrayOf, FormulaError, isMatrix, isRange } from '../values.ts';

const asks = (test: (value: Scalar) => boolean) => define({ required: ['any'] }, ([value]) => test(value));
const isErrorOf = (test: (error: FormulaError) => boolean) =>
  asks((value) => value instanceof FormulaError && test(value));

/** Position of a reference on its sheet, from 1; of several rows or columns an array. */
function positions(value: Value | undefined, own: number, dimension: 'row' | 'column'): Value {
  if (value === undefined) return own + 1;
  if (!isRange(value)) return new FormulaError('N_A', 'Argument must be a range.');
  const first = value.origin[dimension] + 1;
  if (dimension === 'row') return arrayOf(Array.from({ length: value.rows }, (_, at) => [first + at]));
  return arrayOf([Array.from({ length: value.columns }, (_, at) => first + at)]);
}

export const INFORMATION: FunctionTable = {
  ISBLANK: asks((value) => value === null),
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISERROR: isErrorOf(() => true),
  ISERR: isErrorOf(({ type }) => type !== 'N_A'),
  ISNA: isErrorOf(({ type }) => type === 'N_A'),
  NA: define({}, () => new FormulaError('N_A', 'Error')),
  ROW: define({ optional: ['values'] }, ([range], { at }) => positions(range, at.row, 'row')),
  COLUMN: define({ optional: ['values'] }, ([range], { at }) => positions(range, at.column, 'column')),
  ROWS: define({ required: ['values'] }, ([range]) => (isMatrix(range) ? range.rows : 1)),
  COLUMNS: define({ required: ['values'] }, ([range]) => (isMatrix(range) ? range.columns : 1)),
};
