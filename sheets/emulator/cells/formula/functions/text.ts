import { formatValue } from '../../format-value.ts';
import { readQuantity } from '../../parse-entered.ts';
import { toText } from '../coerce.ts';
import { wildcard } from '../criterion.ts';
import type { CallContext, FunctionTable } from '../define-function.ts';
import { define } from '../define-function.ts';
import type { Scalar, Value } from '../values.ts';
import { eachScalar, FormulaError } from '../values.ts';

const one = { required: ['text'] } as const;
const start = { required: ['text'], optional: ['number'] } as const;
const search = { required: ['text', 'text'], optional: ['number'] } as const;

/** All of `values` as text, row by row. @throws FormulaError of a cell */
function textsOf(values: readonly Value[], { locale }: CallContext): string[] {
  const texts: string[] = [];
  for (const value of values) {
    eachScalar(value, (scalar) => {
      if (scalar instanceof FormulaError) throw scalar;
      texts.push(toText(scalar, locale));
    });
  }
  return texts;
}

function find(
  needle: string,
  text: string,
  from: number,
  name: string,
  locate: (rest: string) => number,
): Scalar {
  const skipped = Math.trunc(from) - 1;
  const at = skipped < 0 || skipped > text.length ? -1 : locate(text.slice(skipped));
  if (at >= 0) return at + skipped + 1;
  return new FormulaError('VALUE', `In ${name} evaluation, cannot find '${needle}' within '${text}'.`);
}

function searchIn(rest: string, needle: string): number {
  const pattern = wildcard(needle.toLowerCase());
  if (!pattern) return rest.toLowerCase().indexOf(needle.toLowerCase());
  return rest.search(new RegExp(pattern.source.slice(1, -1), 'isu'));
}

function substitute(text: string, from: string, to: string, occurrence: number | undefined): string {
  if (from === '') return text;
  if (occurrence === undefined) return text.replaceAll(from, () => to);
  const parts = text.split(from);
  const at = Math.trunc(occurrence);
  return at < 1 || at >= parts.length
    ? text
    : parts.slice(0, at).join(from) + to + parts.slice(at).join(from);
}

/** Capitals at the start of every run of letters. */
const proper = (text: string): string =>
  text.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

function parseValue(value: Exclude<Scalar, FormulaError>, { locale, book }: CallContext): Scalar {
  if (typeof value === 'number') return value;
  const reading = typeof value === 'string' ? readQuantity(value.trim(), locale, book.now) : undefined;
  if (value === null) return 0;
  return (
    reading?.value ?? new FormulaError('VALUE', `VALUE parameter '${value}' cannot be parsed to number.`)
  );
}

const length = (count: number | undefined, name: string): number => {
  if ((count ?? 1) >= 0) return Math.trunc(count ?? 1);
  throw new FormulaError(
    'NUM',
    `Function ${name} parameter 2 value is ${count}. It should be greater than or equal to 0.`,
  );
};

export const TEXT_FUNCTIONS: FunctionTable = {
  LEN: define(one, ([text]) => text.length),
  LEFT: define(start, ([text, count], { name }) => text.slice(0, length(count, name))),
  RIGHT: define(start, ([text, count], { name }) =>
    text.slice(Math.max(0, text.length - length(count, name))),
  ),
  MID: define({ required: ['text', 'number', 'number'] }, ([text, from, count]) =>
    text.slice(Math.trunc(from) - 1, Math.trunc(from) - 1 + Math.trunc(count)),
  ),
  TRIM: define(one, ([text]) => text.trim().replace(/ +/g, ' ')),
  UPPER: define(one, ([text]) => text.toUpperCase()),
  LOWER: define(one, ([text]) => text.toLowerCase()),
  PROPER: define(one, ([text]) => proper(text)),
  CHAR: define({ required: ['number'] }, ([code]) => String.fromCodePoint(Math.trunc(code))),
  CODE: define(one, ([text]) => text.codePointAt(0) ?? new FormulaError('VALUE', 'CODE of an empty text.')),
  EXACT: define({ required: ['text', 'text'] }, ([a, b]) => a === b),
  REPT: define({ required: ['text', 'number'] }, ([text, count], { name }) =>
    text.repeat(length(count, name)),
  ),
  SUBSTITUTE: define(
    { required: ['text', 'text', 'text'], optional: ['number'] },
    ([text, from, to, occurrence]) => substitute(text, from, to, occurrence),
  ),
  FIND: define(search, ([needle, text, from = 1], { name }) =>
    find(needle, text, from, name, (rest) => rest.indexOf(needle)),
  ),
  SEARCH: define(search, ([needle, text, from = 1], { name }) =>
    find(needle, text, from, name, (rest) => searchIn(rest, needle)),
  ),
  CONCATENATE: define({ required: ['values'], rest: ['values'] }, (args, context) =>
    textsOf(args, context).join(''),
  ),
  JOIN: define({ required: ['text', 'values'], rest: ['values'] }, ([delimiter, ...values], context) =>
    textsOf(values, context).join(delimiter),
  ),
  TEXTJOIN: define(
    { required: ['text', 'logical', 'values'], rest: ['values'] },
    ([delimiter, skip, ...values], context) =>
      textsOf(values, context)
        .filter((text) => !skip || text !== '')
        .join(delimiter),
  ),
  VALUE: define({ required: ['scalar'] }, ([value], context) => parseValue(value, context)),
  TEXT: define({ required: ['scalar', 'text'] }, ([value, pattern], context) =>
    textOf(value, pattern, context),
  ),
  HYPERLINK: define({ required: ['text'], optional: ['scalar'] }, ([url, label]) => label ?? url),
};

/** Text that reads as a number is formatted as that number, as Google does. */
function textOf(value: Exclude<Scalar, FormulaError>, pattern: string, { locale }: CallContext): string {
  if (typeof value === 'boolean') return toText(value, locale);
  const reading = typeof value === 'string' ? readQuantity(value, locale)?.value : (value ?? 0);
  const shown = reading === undefined ? { stringValue: String(value) } : { numberValue: reading };
  return formatValue(shown, { pattern }, locale);
}
