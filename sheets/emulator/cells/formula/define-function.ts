/** How a function of the formula language declares what it takes; the evaluator coerces before it runs. */
import type { Locale } from '../../workbook/model.ts';
import { toLogical, toNumber, toText } from './coerce.ts';
import type { CellAddress, FormulaBook } from './formula-book.ts';
import type { Matrix, Scalar, Value } from './values.ts';
import { FormulaError } from './values.ts';

/** What a parameter accepts, and the TypeScript type that arrives. */
interface KindTypes {
  number: number;
  text: string;
  logical: boolean;
  /** Any single value but an error. */
  scalar: Exclude<Scalar, FormulaError>;
  /** Any single value, errors too. */
  any: Scalar;
  /** Ranges and arrays as they are. */
  values: Value;
  /** The same, its expression calculated cell by cell without ARRAYFORMULA. */
  array: Value;
}

export type Kind = keyof KindTypes;

export interface CallContext {
  name: string;
  book: FormulaBook;
  at: CellAddress;
  locale: Locale;
}

type Required<P extends readonly Kind[]> = { -readonly [I in keyof P]: KindTypes[P[I]] };
type Optional<O extends readonly Kind[]> = { -readonly [I in keyof O]?: KindTypes[O[I]] };

interface Signature<P, O, R> {
  required?: P;
  optional?: O;
  /** Kinds of further parameters, repeated in this order. */
  rest?: R;
}

export interface FunctionSpec {
  min: number;
  max: number;
  kindOf(index: number): Kind;
  run(args: readonly Value[], context: CallContext): Value;
}

/** A function that looks at an argument only when it needs it, such as IF. */
export interface LazyFunctionSpec {
  min: number;
  max: number;
  runLazy(args: readonly (() => Value)[], scalar: (value: Value) => Scalar): Value;
}

export type FunctionTable = Readonly<Record<string, FunctionSpec | LazyFunctionSpec>>;

/** Declares an eager function. Errors in single values are returned before `run` is called. */
export function define<
  const P extends readonly Kind[] = [],
  const O extends readonly Kind[] = [],
  const R extends readonly Kind[] = [],
>(
  { required, optional, rest }: Signature<P, O, R>,
  run: (args: [...Required<P>, ...Optional<O>, ...KindTypes[R[number]][]], context: CallContext) => Value,
): FunctionSpec {
  const fixed: readonly Kind[] = [...(required ?? []), ...(optional ?? [])];
  const repeated: readonly Kind[] = rest ?? [];
  const kindOf = (index: number): Kind =>
    fixed[index] ?? repeated[(index - fixed.length) % repeated.length] ?? 'values';
  return {
    min: required?.length ?? 0,
    max: repeated.length > 0 ? Number.POSITIVE_INFINITY : fixed.length,
    kindOf,
    run(args, context) {
      const coerced: unknown[] = [];
      for (const [index, value] of args.entries()) {
        const kind = kindOf(index);
        if (isSingle(kind) && kind !== 'any' && value instanceof FormulaError) return value;
        coerced.push(coerce(value, kind, index, context));
      }
      return run(coerced as Parameters<typeof run>[0], context);
    },
  };
}

export const defineLazy = (
  min: number,
  max: number,
  runLazy: LazyFunctionSpec['runLazy'],
): LazyFunctionSpec => ({
  min,
  max,
  runLazy,
});

/** Whether a parameter of this kind takes one value (so that ranges are intersected or broadcast). */
export const isSingle = (kind: Kind): boolean => kind !== 'values' && kind !== 'array';

function coerce(value: Value, kind: Kind, index: number, { name, locale }: CallContext): Value | Matrix {
  const place = { name, parameter: index + 1 };
  const single = value as Exclude<Scalar, FormulaError>;
  if (kind === 'number') return toNumber(single, locale, place);
  if (kind === 'text') return toText(single, locale);
  return kind === 'logical' ? toLogical(single, locale, place) : value;
}
