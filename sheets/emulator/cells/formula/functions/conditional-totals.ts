/** COUNTIF, SUMIFS and their kin: totals over the rows that meet every criterion. */
import type { Test } from '../criterion.ts';
import { criterionTest } from '../criterion.ts';
import type { CallContext, FunctionTable } from '../define-function.ts';
import { define } from '../define-function.ts';
import type { Matrix, Scalar, Value } from '../values.ts';
import { asMatrix, FormulaError, isMatrix } from '../values.ts';
import { average, maximum, minimum, sum } from './statistics.ts';

interface Condition {
  range: Matrix;
  test: Test;
}

/** Reads `range; criterion; range; criterion…`. @throws FormulaError when the ranges differ in size */
function conditionsOf(pairs: readonly Value[], { name, locale }: CallContext): Condition[] {
  const conditions: Condition[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const criterion = pairs[at + 1] ?? null;
    if (criterion instanceof FormulaError) throw criterion;
    if (isMatrix(criterion)) throw new FormulaError('VALUE', 'An array value could not be found.');
    conditions.push({ range: asMatrix(pairs[at] ?? null), test: criterionTest(criterion, locale) });
  }
  const first = conditions[0]?.range;
  const differs = ({ range }: Condition) => range.rows !== first?.rows || range.columns !== first.columns;
  if (pairs.length % 2 !== 0 || conditions.some(differs)) {
    throw new FormulaError('VALUE', `Array arguments to ${name} are of different size.`);
  }
  return conditions;
}

/** Calls `visit` with the position of every cell for which all conditions hold. */
function eachMatch(conditions: readonly Condition[], visit: (row: number, column: number) => void): void {
  const { rows = 0, columns = 0 } = conditions[0]?.range ?? {};
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (conditions.every(({ range, test }) => test(range.at(row, column)))) visit(row, column);
    }
  }
}

function count(pairs: readonly Value[], context: CallContext): number {
  let found = 0;
  eachMatch(conditionsOf(pairs, context), () => {
    found += 1;
  });
  return found;
}

function matching(values: Value, pairs: readonly Value[], context: CallContext): number[] {
  const matrix = asMatrix(values);
  const numbers: number[] = [];
  eachMatch(conditionsOf(pairs, context), (row, column) => {
    const scalar: Scalar = matrix.at(row, column);
    if (scalar instanceof FormulaError) throw scalar;
    if (typeof scalar === 'number') numbers.push(scalar);
  });
  return numbers;
}

const onePair = { required: ['values', 'scalar'] } as const;
const pairThenValues = { required: ['values', 'scalar'], optional: ['values'] } as const;
const pairs = { required: ['values', 'scalar'], rest: ['values', 'scalar'] } as const;
const valuesThenPairs = { required: ['values', 'values', 'scalar'], rest: ['values', 'scalar'] } as const;

export const CONDITIONAL_TOTALS: FunctionTable = {
  COUNTIF: define(onePair, (args, context) => count(args, context)),
  COUNTIFS: define(pairs, (args, context) => count(args, context)),
  SUMIF: define(pairThenValues, ([range, test, values = range], context) =>
    sum(matching(values, [range, test], context)),
  ),
  SUMIFS: define(valuesThenPairs, ([values, ...rest], context) => sum(matching(values, rest, context))),
  AVERAGEIF: define(pairThenValues, ([range, test, values = range], context) =>
    average(matching(values, [range, test], context), context.name),
  ),
  AVERAGEIFS: define(valuesThenPairs, ([values, ...rest], context) =>
    average(matching(values, rest, context), context.name),
  ),
  MINIFS: define(valuesThenPairs, ([values, ...rest], context) => minimum(matching(values, rest, context))),
  MAXIFS: define(valuesThenPairs, ([values, ...rest], context) => maximum(matching(values, rest, context))),
};
