/** The operators, under the function names Google gives them. */
import { compareScalars, equalScalars } from '../compare.ts';
import type { FunctionTable } from '../define-function.ts';
import { define } from '../define-function.ts';
import { FormulaError } from '../values.ts';

const numbers = { required: ['number', 'number'] } as const;
const scalars = { required: ['scalar', 'scalar'] } as const;

export const divideByZero = (name: string): FormulaError =>
  new FormulaError('DIVIDE_BY_ZERO', `Function ${name} parameter 2 cannot be zero.`);

const power = define(numbers, ([base, exponent], { name }) => {
  const result = base ** exponent;
  return Number.isFinite(result)
    ? result
    : new FormulaError('NUM', `Function ${name} has no numeric result.`);
});

export const OPERATORS: FunctionTable = {
  ADD: define(numbers, ([a, b]) => a + b),
  MINUS: define(numbers, ([a, b]) => a - b),
  MULTIPLY: define(numbers, ([a, b]) => a * b),
  DIVIDE: define(numbers, ([a, b], { name }) => (b === 0 ? divideByZero(name) : a / b)),
  POW: power,
  POWER: power,
  UPLUS: define({ required: ['scalar'] }, ([value]) => value),
  UMINUS: define({ required: ['number'] }, ([value]) => -value),
  UNARY_PERCENT: define({ required: ['number'] }, ([value]) => value / 100),
  CONCAT: define({ required: ['text', 'text'] }, ([a, b]) => a + b),
  EQ: define(scalars, ([a, b]) => equalScalars(a, b)),
  NE: define(scalars, ([a, b]) => !equalScalars(a, b)),
  LT: define(scalars, ([a, b]) => compareScalars(a, b) < 0),
  LTE: define(scalars, ([a, b]) => compareScalars(a, b) <= 0),
  GT: define(scalars, ([a, b]) => compareScalars(a, b) > 0),
  GTE: define(scalars, ([a, b]) => compareScalars(a, b) >= 0),
};
