import { roundDecimal, shift } from '../../round-decimal.ts';
import type { FunctionTable } from '../define-function.ts';
import { define } from '../define-function.ts';
import { FormulaError } from '../values.ts';
import { divideByZero } from './operators.ts';

const one = { required: ['number'] } as const;
const withDigits = { required: ['number'], optional: ['number'] } as const;

/** Towards zero or away from it at a decimal place. */
function roundBy(step: (value: number) => number, value: number, digits = 0): number {
  const places = Math.trunc(digits);
  return Math.sign(value) * shift(step(shift(Math.abs(value), places)), -places);
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
  SQRT: define(one, ([value], { name }) =>
    value < 0
      ? new FormulaError(
          'NUM',
          `Function ${name} parameter 1 value is ${value}. It should be greater than or equal to 0.`,
        )
      : Math.sqrt(value),
  ),
};
