/** Criteria of COUNTIF and its kin: `5`, `">=10"`, `"<>xong"`, `"Đang*"`, `""`. */
import type { Locale } from '../../workbook/model.ts';
import { readQuantity } from '../parse-entered.ts';
import { compareScalars, equalScalars } from './compare.ts';
import type { Scalar } from './values.ts';
import { FormulaError } from './values.ts';

export type Test = (value: Scalar) => boolean;
type Known = Exclude<Scalar, FormulaError>;

/** The test a criterion stands for. */
export function criterionTest(criterion: Known, locale: Locale): Test {
  if (typeof criterion !== 'string') return equals(criterion ?? '');
  const [, operator = '', text = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const operand = operandOf(text, locale);
  if (operator === '<>') return not(text === '' ? isEmpty : equals(operand));
  if (operator === '=') return text === '' ? isEmpty : equals(operand);
  return operator === '' ? equals(operand) : ordered(operator, operand);
}

function operandOf(text: string, locale: Locale): Known {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return readQuantity(text, locale)?.value ?? text;
}

const isEmpty: Test = (value) => value === null;
const not =
  (test: Test): Test =>
  (value) =>
    !test(value);

function equals(operand: Known): Test {
  if (operand === '') return (value) => value === null || value === '';
  if (typeof operand !== 'string') return (value) => value === operand;
  const pattern = wildcard(operand);
  if (pattern) return (value) => typeof value === 'string' && pattern.test(value);
  return (value) => typeof value === 'string' && equalScalars(value, operand);
}

/** Orders only values of the operand's own kind: text is neither above nor below a number. */
function ordered(operator: string, operand: Known): Test {
  const holds = (order: number): boolean => {
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
  };
  return (value) =>
    !(value instanceof FormulaError) &&
    typeof value === typeof operand &&
    holds(compareScalars(value, operand));
}

/** `*` any text, `?` one character, `~` takes the next one literally; undefined when there is none of them. */
export function wildcard(text: string): RegExp | undefined {
  if (!/[*?~]/.test(text)) return undefined;
  const source = text.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (found, literal?: string) => {
    if (literal) return literal === '~' ? '~' : `\\${literal}`;
    return found === '*' ? '.*' : found === '?' ? '.' : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'isu');
}
