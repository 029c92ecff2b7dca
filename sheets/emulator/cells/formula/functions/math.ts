import { roundDecimal, shift } from '../../round-decimal.ts';
import type { FunctionTable } from '../define-function.ts';
import { define } from '../define-function.ts';
import { FormulaError, type Scalar } from '../values.ts';
import { divideByZero } from './operators.ts';

const one = { required: ['number'] } as const;
const withDigits = { required: ['number'], optional: ['number'] } as const;

/** Towards zero or away from it at a decimal place. */
function roundBy(step: (value: number) => number, value: number, digits = 0): number {
  const places = Math.trunc(digits);
  return Math.sign(value) * shift(step(shift(Math.abs(value), places)), -places);
}

/** The multiple of `factor` above or below the value. */
const toMultiple = (step: (value: number) => number) =>
  define(withDigits, ([value, factor = 1]) => (factor === 0 ? 0 : step(value / factor) * factor));

/** Logarithms are of positive numbers only; those of powers of ten come out whole. */
function logarithm(value: number, base: number, name: string): Scalar {
  if (value > 0) return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
  return new FormulaError(
    'NUM',
    `Function ${name} parameter 1 value is ${value}. It should be greater than 0.`,
  );
}

export const MATH: FunctionTable = {
  ABS: define(one, ([value]) => Math.abs(value)),
  INT: define(one, ([value]) => Math.floor(value)),
  SIGN: define(one, ([value]) => Math.sign(value)),
  MOD: define({ required: ['number', 'number'] }, ([value, divisor], { name }) =>
    divisor === 0 ? divideByZero(name) : value - divisor * Math.floor(value / divisor),
  ),
  ROUND: define(withDigits, ([value, digits = 0]) => roundDecimal(value, Math.trunc(digits))),
  ROUNDUP: define(withDigits, ([value, digits]) => roundBy(Math.ceil, value, digits)),
  ROUNDDOWN: define(withDigits, ([value, digits]) => roundBy(Math.floor, value, digits)),
  TRUNC: define(withDigits, ([value, digits]) => roundBy(Math.floor, value, digits)),
  CEILING: toMultiple(Math.ceil),
  FLOOR: toMultiple(Math.floor),
  PI: define({}, () => Math.PI),
  EXP: define(one, ([value]) => Math.exp(value)),
  LN: define(one, ([value], { name }) => logarithm(value, Math.E, name)),
  LOG: define(withDigits, ([value, base = 10], { name }) => logarithm(value, base, name)),
  LOG10: define(one, ([value], { name }) => logarithm(value, 10, name)),
  SQRT: define(one, ([value], { name }) =>
    value < 0
      ? new FormulaError(
          'NUM',
          `Function ${name} parameter 1 value is ${value}. It should be greater than or equal to 0.`,
        )
      : Math.sqrt(value),
  ),
};
