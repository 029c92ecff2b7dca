/** Walks a parsed formula. Ranges stay lazy; in array mode single-value functions run cell by cell. */
import { broadcast, caught } from './broadcast.ts';
import type { CallContext, FunctionSpec, LazyFunctionSpec } from './define-function.ts';
import { isSingle } from './define-function.ts';
import type { CellAddress, FormulaBook } from './formula-book.ts';
import { FUNCTIONS } from './functions/function-table.ts';
import { rangeOfName, rangeOfReference } from './resolve-range.ts';
import type { BinaryOperator, Node } from './syntax-tree.ts';
import type { ErrorType, Scalar, Value } from './values.ts';
import { arrayOf, asMatrix, FormulaError, isMatrix, isRange, rowsOf } from './values.ts';

export interface Scope {
  book: FormulaBook;
  at: CellAddress;
  /** Inside ARRAYFORMULA, FILTER, SUMPRODUCT…: operators take whole ranges. */
  array: boolean;
}

const OPERATOR_FUNCTIONS: Readonly<Record<BinaryOperator, string>> = {
  '+': 'ADD',
  '-': 'MINUS',
  '*': 'MULTIPLY',
  '/': 'DIVIDE',
  '^': 'POW',
  '&': 'CONCAT',
  '=': 'EQ',
  '<>': 'NE',
  '<': 'LT',
  '<=': 'LTE',
  '>': 'GT',
  '>=': 'GTE',
};
const SIGN_FUNCTIONS = { '+': 'UPLUS', '-': 'UMINUS', '%': 'UNARY_PERCENT' } as const;

const ERROR_TYPES: Readonly<Record<string, ErrorType>> = {
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
  '#ERROR!': 'ERROR',
};

function evaluateNode(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'missing':
      return null;
    case 'error':
      return literalError(node.text);
    case 'reference':
      return rangeOfReference(node.reference, scope.at, scope.book);
    case 'name':
      return rangeOfName(node.name, scope.book);
    case 'call':
      return call(node.name, node.args, scope);
    case 'unary':
      return call(SIGN_FUNCTIONS[node.operator], [node.operand], scope);
    case 'binary':
      return call(OPERATOR_FUNCTIONS[node.operator], [node.left, node.right], scope);
    case 'array':
      return joinArray(node.rows, scope);
  }
}

function literalError(text: string): FormulaError {
  const type = ERROR_TYPES[text] ?? 'ERROR';
  return new FormulaError(type, type === 'REF' ? 'Reference does not exist.' : text);
}

/** One value where one is needed: a range gives the cell in the formula's own row or column. */
function singleValue(value: Value, at: CellAddress): Scalar {
  if (!isMatrix(value)) return value;
  if (!isRange(value) || (value.rows === 1 && value.columns === 1)) return value.at(0, 0);
  const row = at.row - value.origin.row;
  const column = at.column - value.origin.column;
  if (value.columns === 1 && row >= 0 && row < value.rows) return value.at(row, 0);
  if (value.rows === 1 && column >= 0 && column < value.columns) return value.at(0, column);
  return new FormulaError('VALUE', 'An array value could not be found.');
}

function call(name: string, nodes: readonly Node[], scope: Scope): Value {
  const spec = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!spec) return new FormulaError('NAME', `Unknown function: '${name}'.`);
  if (nodes.length < spec.min || nodes.length > spec.max) return wrongCount(name, spec, nodes.length);
  return caught(() =>
    'runLazy' in spec ? callLazy(spec, nodes, scope) : callEager(name, spec, nodes, scope),
  );
}

function wrongCount(name: string, { min, max }: { min: number; max: number }, got: number): FormulaError {
  const several = (count: number): string => `${count} argument${count === 1 ? '' : 's'}`;
  const limits =
    max === Number.POSITIVE_INFINITY ? `at least ${several(min)}` : `between ${min} and ${several(max)}`;
  const expected = min === max ? several(min) : limits;
  return new FormulaError(
    'N_A',
    `Wrong number of arguments to ${name}. Expected ${expected}, but got ${several(got)}.`,
  );
}

function callEager(name: string, spec: FunctionSpec, nodes: readonly Node[], scope: Scope): Value {
  const context: CallContext = { name, book: scope.book, at: scope.at, locale: scope.book.locale };
  const inArrays: Scope = { ...scope, array: true };
  const values = nodes.map((node, index) =>
    evaluateNode(node, spec.kindOf(index) === 'array' ? inArrays : scope),
  );
  const single = values.map((_, index) => isSingle(spec.kindOf(index)));
  if (scope.array && values.some((value, index) => single[index] && isMatrix(value))) {
    return broadcast(values, single, (args) => spec.run(args, context));
  }
  const args = values.map((value, index) => (single[index] ? singleValue(value, scope.at) : value));
  return spec.run(args, context);
}

function callLazy(spec: LazyFunctionSpec, nodes: readonly Node[], scope: Scope): Value {
  const scalar = (value: Value): Scalar => singleValue(value, scope.at);
  if (!scope.array)
    return spec.runLazy(
      nodes.map((node) => () => evaluateNode(node, scope)),
      scalar,
    );
  const values = nodes.map((node) => evaluateNode(node, scope));
  const run = (args: readonly Value[]): Value =>
    spec.runLazy(
      args.map((value) => () => value),
      scalar,
    );
  return values.some(isMatrix)
    ? broadcast(
        values,
        values.map(() => true),
        run,
      )
    : run(values);
}

/** `{A1:A3; B1:B3}`: parts side by side, then one below the other. */
function joinArray(rows: readonly (readonly Node[])[], scope: Scope): Value {
  const joined: Scalar[][] = [];
  let width: number | undefined;
  for (const row of rows) {
    const parts = row.map((node) => asMatrix(evaluateNode(node, scope)));
    const height = parts[0]?.rows ?? 0;
    if (parts.some((part) => part.rows !== height)) return literalMismatch('column');
    const lines = Array.from({ length: height }, (_, at) => parts.flatMap((part) => rowsOf(part)[at] ?? []));
    width ??= lines[0]?.length;
    if (lines.some((line) => line.length !== width)) return literalMismatch('row');
    joined.push(...lines);
  }
  return arrayOf(joined);
}

const literalMismatch = (what: string): FormulaError =>
  new FormulaError(
    'VALUE',
    `In ARRAY_LITERAL, an Array Literal was missing values for one or more ${what}s.`,
  );

/** The rows of a formula's result; a bare range means its one cell, as outside ARRAYFORMULA. */
export function resultRows(tree: Node, scope: Scope): Scalar[][] {
  const value = evaluateNode(tree, scope);
  if (isMatrix(value) && tree.kind !== 'reference' && tree.kind !== 'name') return rowsOf(value);
  return [[singleValue(value, scope.at)]];
}
