/** Functions whose result is a whole range. */
import { compareScalars } from '../compare.ts';
import type { FunctionTable } from '../define-function.ts';
import { define } from '../define-function.ts';
import type { Matrix, Scalar, Value } from '../values.ts';
import { arrayOf, asMatrix, FormulaError, rowsOf } from '../values.ts';

type Row = readonly Scalar[];

const isTrue = (value: Scalar | undefined): boolean =>
  value === true || (typeof value === 'number' && value !== 0);

function filter(range: Matrix, conditions: readonly Matrix[]): Value {
  const byRow = conditions.every(({ columns, rows }) => columns === 1 && rows === range.rows);
  const byColumn = conditions.every(({ columns, rows }) => rows === 1 && columns === range.columns);
  if (!byRow && !byColumn) return new FormulaError('N_A', 'FILTER has mismatched range sizes.');
  const lines = byRow ? rowsOf(range) : rowsOf(transpose(range));
  const kept = lines.filter((_, at) =>
    conditions.every((test) => isTrue(byRow ? test.at(at, 0) : test.at(0, at))),
  );
  if (kept.length === 0) return new FormulaError('N_A', 'No matches are found in FILTER evaluation.');
  return byRow ? arrayOf(kept) : transpose(arrayOf(kept));
}

const transpose = ({ rows, columns, at }: Matrix): Matrix => ({
  rows: columns,
  columns: rows,
  at: (row, column) => at(column, row),
});

interface SortKey {
  of: (row: Row, at: number) => Scalar;
  ascending: boolean;
}

/** `column; ascending; …`, a column given by its number or as a range beside the sorted one. */
function sortKeys(args: readonly Value[]): SortKey[] {
  const keys: SortKey[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const column = asMatrix(args[index] ?? null);
    const single = column.rows === 1 && column.columns === 1 ? Number(column.at(0, 0)) - 1 : undefined;
    const ascending = index + 1 >= args.length || isTrue(asMatrix(args[index + 1] ?? null).at(0, 0));
    keys.push({
      ascending,
      of: (row, at) => (single === undefined ? column.at(at, 0) : (row[single] ?? null)),
    });
  }
  return keys.length > 0 ? keys : [{ ascending: true, of: (row) => row[0] ?? null }];
}

/** Empty cells and errors stay at the end whatever the direction. */
function compareForSort(a: Scalar, b: Scalar, ascending: boolean): number {
  const last = (value: Scalar): number => (value === null ? 2 : value instanceof FormulaError ? 1 : 0);
  if (a === null || b === null || a instanceof FormulaError || b instanceof FormulaError)
    return last(a) - last(b);
  return ascending ? compareScalars(a, b) : compareScalars(b, a);
}

function sort(range: Matrix, args: readonly Value[]): Matrix {
  const keys = sortKeys(args);
  const numbered = rowsOf(range).map((row, at) => ({ row, at }));
  numbered.sort((a, b) => {
    for (const { of, ascending } of keys) {
      const order = compareForSort(of(a.row, a.at), of(b.row, b.at), ascending);
      if (order !== 0) return order;
    }
    return a.at - b.at;
  });
  return arrayOf(numbered.map(({ row }) => row));
}

function unique(range: Matrix, byColumn: boolean, onlyOnce: boolean): Value {
  const lines = rowsOf(byColumn ? transpose(range) : range);
  const groups = Map.groupBy(lines, (line) => JSON.stringify(line.map((value) => [typeof value, value])));
  const kept = [...groups.values()].flatMap((group) =>
    onlyOnce && group.length > 1 ? [] : group.slice(0, 1),
  );
  if (kept.length === 0) return new FormulaError('N_A', 'No matches are found in UNIQUE evaluation.');
  return byColumn ? transpose(arrayOf(kept)) : arrayOf(kept);
}

function sequence(rows: number, columns: number, start: number, step: number): Value {
  if (rows < 1 || columns < 1)
    return new FormulaError('NUM', 'Function SEQUENCE expects at least one row and column.');
  const at = (row: number, column: number) => start + (row * columns + column) * step;
  return { rows, columns, at };
}

export const ARRAYS: FunctionTable = {
  ARRAYFORMULA: define({ required: ['array'] }, ([value]) => arrayOf(rowsOf(asMatrix(value)))),
  FILTER: define({ required: ['array', 'array'], rest: ['array'] }, ([range, ...conditions]) =>
    filter(asMatrix(range), conditions.map(asMatrix)),
  ),
  SORT: define({ required: ['array'], rest: ['array'] }, ([range, ...keys]) => sort(asMatrix(range), keys)),
  UNIQUE: define({ required: ['values'], optional: ['logical', 'logical'] }, ([range, byColumn, onlyOnce]) =>
    unique(asMatrix(range), byColumn ?? false, onlyOnce ?? false),
  ),
  TRANSPOSE: define({ required: ['array'] }, ([range]) => transpose(asMatrix(range))),
  SEQUENCE: define(
    { required: ['number'], optional: ['number', 'number', 'number'] },
    ([rows, columns, start, step]) =>
      sequence(Math.trunc(rows), Math.trunc(columns ?? 1), start ?? 1, step ?? 1),
  ),
};
