/** Functions over regular expressions, and those that take texts apart. */
import type { FunctionTable } from '../define-function.ts';
import { define } from '../define-function.ts';
import { arrayOf, FormulaError, type Value } from '../values.ts';

/** @throws FormulaError when the text is no regular expression. */
function pattern(text: string, name: string, flags = 'u'): RegExp {
  try {
    return new RegExp(text, flags);
  } catch {
    const problem = `Function ${name} parameter 2 value "${text}" is not a valid regular expression.`;
    throw new FormulaError('REF', problem);
  }
}

/** What the groups of the pattern caught, or the whole match when it has none. */
function extract(text: string, regex: string, name: string): Value {
  const match = pattern(regex, name).exec(text);
  if (!match) {
    const problem = `Function ${name} parameter 2 value "${regex}" does not match text of Function ${name} parameter 1 value "${text}".`;
    return new FormulaError('N_A', problem);
  }
  const [whole, ...groups] = match;
  return groups.length > 1 ? arrayOf([groups.map((group) => group ?? '')]) : (groups[0] ?? whole);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

function split(text: string, delimiter: string, each: boolean, dropEmpty: boolean): Value {
  if (delimiter === '')
    return new FormulaError('VALUE', 'Function SPLIT parameter 2 value should be non-empty.');
  const separator = each ? new RegExp(`[${escaped(delimiter)}]`, 'u') : delimiter;
  const parts = text.split(separator).filter((part) => !dropEmpty || part !== '');
  return arrayOf([parts.map((part) => (/^-?\d+(?:\.\d+)?$/.test(part) ? Number(part) : part))]);
}

const two = { required: ['text', 'text'] } as const;

export const PATTERNS: FunctionTable = {
  REGEXMATCH: define(two, ([text, regex], { name }) => pattern(regex, name).test(text)),
  REGEXEXTRACT: define(two, ([text, regex], { name }) => extract(text, regex, name)),
  REGEXREPLACE: define({ required: ['text', 'text', 'text'] }, ([text, regex, replacement], { name }) =>
    text.replace(pattern(regex, name, 'gu'), replacement),
  ),
  SPLIT: define({ ...two, optional: ['logical', 'logical'] }, ([text, by, each = true, dropEmpty = true]) =>
    split(text, by, each, dropEmpty),
  ),
};
