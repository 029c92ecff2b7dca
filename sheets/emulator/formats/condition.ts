/** Conditions of filters and conditional formats: which cells satisfy them. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument, unimplemented } from '../api-error.ts';
import { parsedFormula } from '../cells/formula/evaluate-formula.ts';
import { parseEntered } from '../cells/parse-entered.ts';
import type { ExtendedValue, Locale } from '../workbook/model.ts';

type Condition = sheets_v4.Schema$BooleanCondition;
type ConditionValue = sheets_v4.Schema$ConditionValue;

/** A cell as conditions see it. */
export interface ConditionCell {
  value: ExtendedValue | undefined;
  /** As the sheet shows it. */
  text: string;
  locale: Locale;
  /** Serial date-time in the book's time zone. */
  serialNow: number;
  /** The result at this cell of a formula that was written for the first cell of the condition's range. */
  evaluate(formula: string): ExtendedValue | undefined;
}

type NumberTest = (x: number, a: number, b: number) => boolean;
type TextTest = (x: string, a: string) => boolean;

const NUMBER_TESTS: Record<string, NumberTest> = {
  GREATER: (x, a) => x > a,
  GREATER_THAN_EQ: (x, a) => x >= a,
  LESS: (x, a) => x < a,
  LESS_THAN_EQ: (x, a) => x <= a,
  EQ: (x, a) => x === a,
  NOT_EQ: (x, a) => x !== a,
  BETWEEN: (x, a, b) => x >= a && x <= b,
  NOT_BETWEEN: (x, a, b) => x < a || x > b,
};

const DATE_TESTS: Record<string, NumberTest> = {
  EQ: (x, a) => x === a,
  NOT_EQ: (x, a) => x !== a,
  BEFORE: (x, a) => x < a,
  AFTER: (x, a) => x > a,
  ON_OR_BEFORE: (x, a) => x <= a,
  ON_OR_AFTER: (x, a) => x >= a,
  BETWEEN: (x, a, b) => x >= a && x <= b,
  NOT_BETWEEN: (x, a, b) => x < a || x > b,
};

const TEXT_TESTS: Record<string, TextTest> = {
  CONTAINS: (x, a) => x.includes(a),
  NOT_CONTAINS: (x, a) => !x.includes(a),
  STARTS_WITH: (x, a) => x.startsWith(a),
  ENDS_WITH: (x, a) => x.endsWith(a),
  EQ: (x, a) => x === a,
  NOT_EQ: (x, a) => x !== a,
};

/** Days from today; the longer pasts are counted from today backwards, as filters do. */
const RELATIVE_DAYS: Record<string, number> = {
  PAST_YEAR: -365,
  PAST_MONTH: -30,
  PAST_WEEK: -7,
  YESTERDAY: -1,
  TODAY: 0,
  TOMORROW: 1,
};

/** A condition's value as if typed into a cell; a formula is worked out at the cell. */
function entered(value: ConditionValue | undefined, cell: ConditionCell): ExtendedValue | undefined {
  const days = value?.relativeDate ? RELATIVE_DAYS[value.relativeDate] : undefined;
  if (days !== undefined) return { numberValue: Math.floor(cell.serialNow) + days };
  const parsed = parseEntered(value?.userEnteredValue ?? '', cell.locale, undefined, cell.serialNow).value;
  return parsed?.formulaValue ? cell.evaluate(parsed.formulaValue) : parsed;
}

const numberOf = (value: ConditionValue | undefined, cell: ConditionCell): number =>
  entered(value, cell)?.numberValue ?? Number.NaN;

function textOf(value: ConditionValue | undefined, cell: ConditionCell): string {
  const text = value?.userEnteredValue ?? '';
  const given = text.startsWith('=') ? cell.evaluate(text) : undefined;
  return String(given?.stringValue ?? given?.numberValue ?? given?.boolValue ?? text).toLowerCase();
}

function isTrue(value: ExtendedValue | undefined): boolean {
  return value?.boolValue ?? (typeof value?.numberValue === 'number' && value.numberValue !== 0);
}

function testNumber(
  test: NumberTest,
  cell: ConditionCell,
  condition: Condition,
  wholeDays: boolean,
): boolean {
  const x = cell.value?.numberValue;
  if (typeof x !== 'number') return false;
  const [a, b] = [numberOf(condition.values?.[0], cell), numberOf(condition.values?.[1], cell)];
  return test(wholeDays ? Math.floor(x) : x, a, b);
}

/** Whether the cell satisfies the condition. @throws ApiError UNIMPLEMENTED for kinds that are not supported. */
export function satisfies(condition: Condition, cell: ConditionCell): boolean {
  const type = condition.type ?? '';
  if (type === 'BLANK') return cell.text === '';
  if (type === 'NOT_BLANK') return cell.text !== '';
  if (type === 'CUSTOM_FORMULA') return isTrue(entered(condition.values?.[0], cell));
  const [kind, name] = [type.slice(0, type.indexOf('_')), type.slice(type.indexOf('_') + 1)];
  const numberTest = kind === 'NUMBER' ? NUMBER_TESTS[name] : kind === 'DATE' ? DATE_TESTS[name] : undefined;
  if (numberTest) return testNumber(numberTest, cell, condition, kind === 'DATE');
  const textTest = kind === 'TEXT' ? TEXT_TESTS[name] : undefined;
  if (!textTest) throw unimplemented(`Conditions of type ${type} are not supported here.`);
  return textTest(cell.text.toLowerCase(), textOf(condition.values?.[0], cell));
}

const COUNT_WORDS = ['no ConditionValues', 'exactly one ConditionValue', 'exactly two ConditionValues'];
const NO_VALUES = new Set(['BLANK', 'NOT_BLANK', 'TEXT_IS_EMAIL', 'TEXT_IS_URL', 'DATE_IS_VALID']);

function assertCount(type: string, count: number): void {
  if (type === 'BOOLEAN') return;
  const isList = type === 'ONE_OF_LIST';
  const wanted = NO_VALUES.has(type) ? 0 : type.endsWith('BETWEEN') ? 2 : 1;
  if (isList ? count > 0 : count === wanted) return;
  const words = isList ? 'at least one ConditionValue' : COUNT_WORDS[wanted];
  throw invalidArgument(`ConditionType '${type}' requires ${words}, but ${count} values are present.`);
}

/** @throws ApiError when a condition has more or fewer values than its type takes, or a formula is malformed. */
export function assertConditionValues({ type, values = [] }: Condition, locale: Locale): void {
  if (!type) return;
  assertCount(type, values.length);
  for (const { userEnteredValue: text } of values) {
    if (!text?.startsWith('=') || parsedFormula(text, locale)) continue;
    throw invalidArgument(`Invalid ConditionValue.userEnteredValue: ${text}`);
  }
}

const VALIDATION_ONLY =
  /^(?:ONE_OF_RANGE|ONE_OF_LIST|BOOLEAN|TEXT_IS_EMAIL|TEXT_IS_URL|DATE_IS_VALID|FILTER_EXPRESSION)$/;

/** @throws ApiError for a condition that filters and conditional formats do not take. */
export function assertShowable(condition: Condition, locale: Locale, where: string): void {
  assertConditionValues(condition, locale);
  if (VALIDATION_ONLY.test(condition.type ?? '')) {
    throw invalidArgument(`ConditionType '${condition.type}' is not supported in ${where}.`);
  }
}
