/** Dates in digits: `15/3/2022`, `15-3-2022`, `15.3.2022`, `2022-03-15`, `15/3`, `3/2022`, `2022`, `15`. */
import type { Form, Grain, Period } from './period.ts';
import { readDashed } from './read-dashed.ts';
import { isGlued, isNumber, type Read, type Token, type Tokens, textAt } from './tokens.ts';

const LATEST_MONTH = 12;

const isYear = (token: Token | undefined): boolean =>
  token?.text.length === 4 && token.value >= 1900 && token.value <= 2100;
/** The last two digits of a year that plans are made for. */
const isYearDigits = ({ text, value }: Token): boolean => text.length === 2 && value >= 18 && value <= 50;
const isShort = (token: Token | undefined): boolean => token !== undefined && token.text.length <= 2;

const period = (form: Form, fields: Partial<Period>): Period => ({
  grain: null,
  number: null,
  month: null,
  year: null,
  part: null,
  form,
  ...fields,
});

/** Slashes may stand apart; dots and dashes then mean something else, but for a date that is spaced as a whole. */
function joins(tokens: Tokens, at: number, mark: string): boolean {
  if (textAt(tokens, at) !== mark || !isNumber(tokens[at + 1])) return false;
  return mark === '/' || isGlued(tokens, at) === isGlued(tokens, at + 1);
}

/** Up to three numbers that one mark joins. */
function numbersJoined(tokens: Tokens, at: number): { numbers: Token[]; mark: string } {
  const mark = textAt(tokens, at + 1);
  const numbers = [tokens[at]].filter(isNumber);
  if (!['/', '.', '-'].includes(mark)) return { numbers, mark: '' };
  for (let next = at + 1; numbers.length < 3 && joins(tokens, next, mark); next += 2) {
    const token = tokens[next + 1];
    if (token) numbers.push(token);
  }
  return { numbers, mark };
}

function ofThree([a, b, c]: readonly Token[], mark: string): Period | null {
  if (!a || !b || !c || !isShort(b)) return null;
  if (isYear(a) && isShort(c) && mark !== '.')
    return period('full', { grain: 'day', number: c.value, month: b.value, year: a.value });
  if (!isShort(a)) return null;
  if (!isYear(c) && !isYearDigits(c)) return null;
  const year = isYear(c) ? c.value : 2000 + c.value;
  const form = isYear(c) || mark === '/' ? 'full' : 'day-month';
  return period(form, { grain: 'day', number: a.value, month: b.value, year });
}

const SPAN_OF_GRAIN: readonly (Grain | null)[] = ['week', 'quarter'];

function withYear(number: number, year: number, as: Grain | null): Period | null {
  if (as === 'day') return null;
  const grain = SPAN_OF_GRAIN.includes(as) ? as : 'month';
  return period(as === null ? 'month-year' : 'worded', { grain, number, year });
}

/** Whether two numbers are a day and its month. */
function isDayMonth(b: Token, mark: string, as: Grain | null): boolean {
  if (mark === '/') return as !== 'quarter' && as !== 'week';
  return mark === '.' && (as === null || as === 'day') && b.value >= 1 && b.value <= LATEST_MONTH;
}

function ofTwo([a, b]: readonly Token[], mark: string, as: Grain | null): Period | null {
  if (!a || !b || !isShort(a)) return null;
  if (isYear(b)) return withYear(a.value, b.value, as);
  if (!isShort(b) || (mark === '.' && b.spaced)) return null;
  if (isYearDigits(b) && mark === '/' && (as === 'month' || as === 'quarter'))
    return withYear(a.value, 2000 + b.value, as);
  const isDate = isDayMonth(b, mark, as);
  return isDate ? period('day-month', { grain: 'day', number: a.value, month: b.value }) : null;
}

function ofOne(token: Token | undefined, as: Grain | null): Period | null {
  if (!token) return null;
  if (isYear(token)) return as === 'day' ? null : period('year', { grain: 'year', year: token.value });
  if (!isShort(token)) return null;
  return period('number', { grain: as === 'year' ? null : as, number: token.value });
}

/**
 * @param as what the words before call for: after "quý", `2/2024` is a quarter.
 * @returns `null` for figures that are no date, such as `50.000.000`.
 */
export function readNumeric(tokens: Tokens, at: number, as: Grain | null): Read<Period> | null {
  const { numbers, mark } = numbersJoined(tokens, at);
  if (numbers.length > 1 && mark === '-' && (as === null || as === 'day')) {
    const dashed = readDashed(tokens, at, as === 'day');
    if (dashed) return dashed;
  }
  const whole = numbers.length === 3 ? ofThree(numbers, mark) : ofTwo(numbers, mark, as);
  if (whole) return { value: whole, next: at + 2 * numbers.length - 1 };
  if (numbers.length > 1 && mark !== '-') return null;
  const first = ofOne(numbers[0], as);
  return first ? { value: first, next: at + 1 } : null;
}
