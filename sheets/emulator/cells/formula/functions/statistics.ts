/** Totals over ranges: text, booleans and empty cells of a range are passed over, errors are not. */
import { toNumber } from '../coerce.ts';
import type { CallContext, FunctionTable } from '../define-function.ts';
import { define } from '../define-function.ts';
import type { Scalar, Value } from '../values.ts';
import { eachScalar, FormulaError, isMatrix } from '../values.ts';
import { divideByZero } from './operators.ts';

const anyValues = { required: ['values'], rest: ['values'] } as const;

/** The numbers among `args`; a value written into the call itself is coerced. @throws FormulaError of a cell */
function numbersOf(args: readonly Value[], { name, locale }: CallContext): number[] {
  const numbers: number[] = [];
  for (const [index, arg] of args.entries()) {
    eachScalar(arg, (scalar) => {
      if (scalar instanceof FormulaError) throw scalar;
      if (typeof scalar === 'number') numbers.push(scalar);
      else if (!isMatrix(arg) && scalar !== null) {
        numbers.push(toNumber(scalar, locale, { name, parameter: index + 1 }));
      }
    });
  }
  return numbers;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((best, value) => Math.min(best, value), Number.POSITIVE_INFINITY);
const largest = (numbers: readonly number[]): number =>
  numbers.reduce((best, value) => Math.max(best, value), Number.NEGATIVE_INFINITY);

/** Least and greatest of nothing are 0, as at Google. */
export const minimum = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : smallest(numbers));
export const maximum = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : largest(numbers));

export function average(numbers: readonly number[], name: string): Scalar {
  if (numbers.length === 0) {
    return new FormulaError(
      'DIVIDE_BY_ZERO',
      `Evaluation of function ${name} caused a divide by zero error.`,
    );
  }
  return sum(numbers) / numbers.length;
}

function countWhere(args: readonly Value[], test: (scalar: Scalar) => boolean): number {
  let count = 0;
  for (const arg of args) {
    eachScalar(arg, (scalar) => {
      if (test(scalar)) count += 1;
    });
  }
  return count;
}

function median(numbers: readonly number[]): Scalar {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  if (upper === undefined || lower === undefined)
    return new FormulaError('NUM', 'MEDIAN has no valid input data.');
  return (upper + lower) / 2;
}

function nth(values: Value, n: number, ascending: boolean, context: CallContext): Scalar {
  const sorted = numbersOf([values], context).sort((a, b) => (ascending ? a - b : b - a));
  const problem = `Function ${context.name} parameter 2 value ${n} is out of range.`;
  return sorted[Math.trunc(n) - 1] ?? new FormulaError('NUM', problem);
}

function variance(numbers: readonly number[], name: string): Scalar {
  if (numbers.length < 2) {
    return new FormulaError(
      'DIVIDE_BY_ZERO',
      `Evaluation of function ${name} caused a divide by zero error.`,
    );
  }
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - 1);
}

function deviation(numbers: readonly number[], name: string): Scalar {
  const squared = variance(numbers, name);
  return typeof squared === 'number' ? Math.sqrt(squared) : squared;
}

function rank(value: number, values: Value, ascending: boolean, context: CallContext): Scalar {
  const numbers = numbersOf([values], context);
  if (!numbers.includes(value)) {
    return new FormulaError('N_A', `Function ${context.name} parameter 1 value ${value} is not in the data.`);
  }
  return 1 + numbers.filter((other) => (ascending ? other < value : other > value)).length;
}

function countUnique(args: readonly Value[]): number {
  const seen = new Set<Scalar>();
  for (const arg of args) eachScalar(arg, (scalar) => scalar !== null && scalar !== '' && seen.add(scalar));
  return seen.size;
}

export const STATISTICS: FunctionTable = {
  SUM: define(anyValues, (args, context) => sum(numbersOf(args, context))),
  AVERAGE: define(anyValues, (args, context) => average(numbersOf(args, context), context.name)),
  MIN: define(anyValues, (args, context) => minimum(numbersOf(args, context))),
  MAX: define(anyValues, (args, context) => maximum(numbersOf(args, context))),
  MEDIAN: define(anyValues, (args, context) => median(numbersOf(args, context))),
  PRODUCT: define(anyValues, (args, context) =>
    numbersOf(args, context).reduce((total, value) => total * value, 1),
  ),
  VAR: define(anyValues, (args, context) => variance(numbersOf(args, context), context.name)),
  STDEV: define(anyValues, (args, context) => deviation(numbersOf(args, context), context.name)),
  RANK: define({ required: ['number', 'values'], optional: ['logical'] }, ([value, data, up], context) =>
    rank(value, data, up ?? false, context),
  ),
  COUNTUNIQUE: define(anyValues, (args) => countUnique(args)),
  LARGE: define({ required: ['values', 'number'] }, ([values, n], context) => nth(values, n, false, context)),
  SMALL: define({ required: ['values', 'number'] }, ([values, n], context) => nth(values, n, true, context)),
  COUNT: define(anyValues, (args) => countWhere(args, (scalar) => typeof scalar === 'number')),
  COUNTA: define(anyValues, (args) => countWhere(args, (scalar) => scalar !== null)),
  COUNTBLANK: define(anyValues, (args) => countWhere(args, (scalar) => scalar === null || scalar === '')),
  SUMPRODUCT: define({ required: ['array'], rest: ['array'] }, (args) => sumProduct(args)),
  QUOTIENT: define({ required: ['number', 'number'] }, ([a, b], { name }) =>
    b === 0 ? divideByZero(name) : Math.trunc(a / b),
  ),
};

function sumProduct(args: readonly Value[]): Scalar {
  let products: number[] | undefined;
  for (const arg of args) {
    const factors: number[] = [];
    eachScalar(arg, (scalar) => {
      if (scalar instanceof FormulaError) throw scalar;
      factors.push(typeof scalar === 'number' ? scalar : scalar === true ? 1 : 0);
    });
    if (products && products.length !== factors.length) {
      return new FormulaError('VALUE', 'SUMPRODUCT has mismatched range sizes.');
    }
    const before = products;
    products = before ? factors.map((factor, at) => factor * (before[at] ?? 0)) : factors;
  }
  return sum(products ?? []);
}
