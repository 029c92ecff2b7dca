import { equalScalars } from '../compare.ts';
import type { FunctionTable } from '../define-function.ts';
import { define, defineLazy } from '../define-function.ts';
import type { Scalar, Value } from '../values.ts';
import { eachScalar, FormulaError } from '../values.ts';

type Lazy = () => Value;
type ToScalar = (value: Value) => Scalar;

const anyValues = { required: ['values'], rest: ['values'] } as const;

/** @throws FormulaError of the condition, or #VALUE! when it is neither true nor false */
function holds(condition: Scalar, name: string): boolean {
  if (condition instanceof FormulaError) throw condition;
  if (typeof condition !== 'string') return Boolean(condition);
  if (/^(true|false)$/i.test(condition)) return condition.toLowerCase() === 'true';
  const problem = `'${condition}' is a text and cannot be coerced to a boolean.`;
  throw new FormulaError('VALUE', `Function ${name} parameter 1 expects boolean values. But ${problem}`);
}

function choose([condition, whenTrue, whenFalse]: readonly Lazy[], scalar: ToScalar): Value {
  if (holds(scalar(condition?.() ?? null), 'IF')) return whenTrue?.() ?? null;
  return whenFalse ? whenFalse() : false;
}

function firstTrue(args: readonly Lazy[], scalar: ToScalar): Value {
  for (let at = 0; at + 1 < args.length; at += 2) {
    if (holds(scalar(args[at]?.() ?? null), 'IFS')) return args[at + 1]?.() ?? null;
  }
  return new FormulaError('N_A', 'No match.');
}

function switchCase([subject, ...cases]: readonly Lazy[], scalar: ToScalar): Value {
  const value = scalar(subject?.() ?? null);
  if (value instanceof FormulaError) return value;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const candidate = scalar(cases[at]?.() ?? null);
    if (!(candidate instanceof FormulaError) && equalScalars(value, candidate))
      return cases[at + 1]?.() ?? null;
  }
  const otherwise = cases.length % 2 === 1 ? cases[cases.length - 1] : undefined;
  return otherwise ? otherwise() : new FormulaError('N_A', 'No match.');
}

function chooseNth([index, ...choices]: readonly Lazy[], scalar: ToScalar): Value {
  const number = scalar(index?.() ?? null);
  if (number instanceof FormulaError) return number;
  const chosen = choices[Math.trunc(Number(number)) - 1];
  const valid = `Valid values are between 1 and ${choices.length} inclusive.`;
  return chosen
    ? chosen()
    : new FormulaError('NUM', `Function CHOOSE parameter 1 value is ${number}. ${valid}`);
}

const orElse =
  (caught: (error: FormulaError) => boolean) =>
  ([attempt, fallback]: readonly Lazy[], scalar: ToScalar): Value => {
    const value = attempt?.() ?? null;
    const failed = value instanceof FormulaError ? value : errorOfRange(value, scalar);
    if (!failed || !caught(failed)) return value;
    return fallback ? fallback() : null;
  };

/** A cell that shows an error counts as one; an array is judged by none of its cells. */
function errorOfRange(value: Value, scalar: ToScalar): FormulaError | undefined {
  const isOneCell = typeof value === 'object' && value !== null && 'origin' in value;
  const single = isOneCell ? scalar(value) : undefined;
  return single instanceof FormulaError ? single : undefined;
}

/** The truth values among `args`, text and empty cells of ranges passed over. */
function truths(args: readonly Value[], name: string): boolean[] {
  const found: boolean[] = [];
  for (const arg of args) {
    const isRange = typeof arg === 'object' && arg !== null && !(arg instanceof FormulaError);
    eachScalar(arg, (scalar) => {
      if (isRange && (typeof scalar === 'string' || scalar === null)) return;
      found.push(holds(scalar, name));
    });
  }
  return found;
}

export const LOGIC: FunctionTable = {
  IF: defineLazy(2, 3, choose),
  IFS: defineLazy(2, Number.POSITIVE_INFINITY, firstTrue),
  SWITCH: defineLazy(3, Number.POSITIVE_INFINITY, switchCase),
  CHOOSE: defineLazy(2, Number.POSITIVE_INFINITY, chooseNth),
  IFERROR: defineLazy(
    1,
    2,
    orElse(() => true),
  ),
  IFNA: defineLazy(
    2,
    2,
    orElse(({ type }) => type === 'N_A'),
  ),
  AND: define(anyValues, (args, { name }) => truths(args, name).every(Boolean)),
  OR: define(anyValues, (args, { name }) => truths(args, name).some(Boolean)),
  XOR: define(anyValues, (args, { name }) => truths(args, name).filter(Boolean).length % 2 === 1),
  NOT: define({ required: ['logical'] }, ([value]) => !value),
  TRUE: define({}, () => true),
  FALSE: define({}, () => false),
};
