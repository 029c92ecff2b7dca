/** Single-value functions over whole ranges, cell by cell. */
import type { Scalar, Value } from './values.ts';
import { arrayOf, asMatrix, FormulaError, isMatrix } from './values.ts';

/** Runs a function for every cell of its largest argument; single rows and columns repeat. */
export function broadcast(
  values: readonly Value[],
  lifted: readonly boolean[],
  run: (args: Value[]) => Value,
): Value {
  const matrices = values.filter((value, index) => lifted[index] && isMatrix(value)).map(asMatrix);
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  const cell = (row: number, column: number): Scalar => {
    const args = values.map((value, index) => (lifted[index] ? pick(value, row, column) : value));
    return asMatrix(caught(() => run(args))).at(0, 0);
  };
  return arrayOf(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => cell(row, column)),
    ),
  );
}

function pick(value: Value, row: number, column: number): Scalar {
  if (!isMatrix(value)) return value;
  const [r, c] = [value.rows === 1 ? 0 : row, value.columns === 1 ? 0 : column];
  if (r < value.rows && c < value.columns) return value.at(r, c);
  return new FormulaError('N_A', 'Argument must be a range of matching size.');
}

/** The result, or the error that was thrown on the way to it. */
export function caught(run: () => Value): Value {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof FormulaError) return thrown;
    throw thrown;
  }
}
