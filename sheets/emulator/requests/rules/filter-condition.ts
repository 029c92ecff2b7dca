/** Conditions of filters: which cells they show. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { unimplemented } from '../../api-error.ts';
import { parseEntered } from '../../cells/parse-entered.ts';
import type { ExtendedValue, Locale } from '../../workbook/model.ts';

type Condition = sheets_v4.Schema$BooleanCondition;
type ConditionValue = sheets_v4.Schema$ConditionValue;

/** A cell as filters see it. */
export interface FilteredCell {
  value: ExtendedValue | undefined;
  /** As the sheet shows it. */
  text: string;
}

export interface FilterClock {
  locale: Locale;
  /** Serial date-time in the book's time zone. */
  serialNow: number;
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

function comparand(value: ConditionValue | undefined, clock: FilterClock): number {
  const days = value?.relativeDate ? RELATIVE_DAYS[value.relativeDate] : undefined;
  if (days !== undefined) return Math.floor(clock.serialNow) + days;
  const text = value?.userEnteredValue ?? '';
  if (text.startsWith('=')) throw unimplemented('Filter conditions with formulas are not supported.');
  return parseEntered(text, clock.locale, undefined, clock.serialNow).value?.numberValue ?? Number.NaN;
}

function testNumber(
  test: NumberTest,
  cell: FilteredCell,
  condition: Condition,
  clock: FilterClock,
  wholeDays: boolean,
): boolean {
  const x = cell.value?.numberValue;
  if (typeof x !== 'number') return false;
  const [a, b] = [comparand(condition.values?.[0], clock), comparand(condition.values?.[1], clock)];
  return test(wholeDays ? Math.floor(x) : x, a, b);
}

/** Whether the cell satisfies the condition. @throws ApiError UNIMPLEMENTED for kinds that are not supported. */
export function satisfies(condition: Condition, cell: FilteredCell, clock: FilterClock): boolean {
  const type = condition.type ?? '';
  if (type === 'BLANK') return cell.text === '';
  if (type === 'NOT_BLANK') return cell.text !== '';
  const [kind, name] = [type.slice(0, type.indexOf('_')), type.slice(type.indexOf('_') + 1)];
  const numberTest = kind === 'NUMBER' ? NUMBER_TESTS[name] : kind === 'DATE' ? DATE_TESTS[name] : undefined;
  if (numberTest) return testNumber(numberTest, cell, condition, clock, kind === 'DATE');
  const textTest = kind === 'TEXT' ? TEXT_TESTS[name] : undefined;
  if (!textTest) throw unimplemented(`Filter conditions of type ${type} are not supported.`);
  return textTest(cell.text.toLowerCase(), (condition.values?.[0]?.userEnteredValue ?? '').toLowerCase());
}
