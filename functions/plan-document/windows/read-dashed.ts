/**
 * A day and its month with a dash between them, as in "trước ngày 05-7" or "15-3 đến 15-4/2022". Such figures may also
 * be two days ("ngày 10-12/4") or two months ("3-5/2022"), so the words and marks around them have to decide.
 */
import type { Period } from './period.ts';
import { readYear } from './read-number.ts';
import { isGlued, isNumber, type Read, type Tokens, textAt } from './tokens.ts';

const [LATEST_DAY, LATEST_MONTH] = [31, 12];
/** Behind these stands one day: between two days nothing can be bounded. */
const BOUNDS = new Set(['trước', 'sau', 'đến', 'tới', 'hết', 'nhất', 'hơn', 'quá', 'chót', 'hạn']);
const CONNECTS = new Set(['đến', 'tới', 'cho']);
const AND = new Set([',', 'và', 'hoặc', 'hay', '&']);

interface Pair {
  day: number;
  month: number;
  /** Days have two figures and months one, or the second is less than the first: no two days of a month. */
  uneven: boolean;
}

function pairAt(tokens: Tokens, at: number): Pair | null {
  const [a, b] = [tokens[at], tokens[at + 2]];
  if (!isNumber(a) || !isNumber(b) || textAt(tokens, at + 1) !== '-') return null;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2) || a.text.length > 2 || b.text.length > 2)
    return null;
  if (a.value < 1 || a.value > LATEST_DAY || b.value < 1 || b.value > LATEST_MONTH) return null;
  const padded = a.text.startsWith('0') && b.text.length === 1;
  return { day: a.value, month: b.value, uneven: a.value > b.value || padded };
}

/** "Chậm nhất là ngày 05-7". */
function isBounded(tokens: Tokens, at: number): boolean {
  let before = textAt(tokens, at - 1) === 'ngày' ? at - 2 : at - 1;
  if (textAt(tokens, before) === 'là' || textAt(tokens, before) === 'vào') before -= 1;
  return BOUNDS.has(textAt(tokens, before));
}

/** "05-7 đến …", "01-9 - 30-9". */
const opensRange = (tokens: Tokens, next: number): boolean =>
  CONNECTS.has(textAt(tokens, next)) ||
  (textAt(tokens, next) === '-' && !isGlued(tokens, next) && pairAt(tokens, next + 1) !== null);

const skipDayWord = (tokens: Tokens, at: number): number => (textAt(tokens, at) === 'ngày' ? at + 1 : at);

/** Whether a month follows that both numbers are days of: "10-12/4", "10-12 tháng 4", "10-12, 15/4". */
function hasMonthBehind(tokens: Tokens, at: number): boolean {
  const mark = textAt(tokens, at);
  if (mark === 'tháng') return true;
  if (mark === '/' || ((mark === '-' || mark === '.') && isGlued(tokens, at + 1)))
    return isNumber(tokens[at + 1]);
  if (!AND.has(mark)) return false;
  const next = skipDayWord(tokens, at + 1);
  return isNumber(tokens[next]) && pairAt(tokens, next) === null;
}

/** The year right behind: "01-3/2022". */
function yearBehind(tokens: Tokens, at: number): Read<number> | null {
  return textAt(tokens, at) === '/' && isNumber(tokens[at + 1]) ? readYear(tokens, at + 1) : null;
}

/** @param asDay whether a word before calls for a day. */
export function readDashed(tokens: Tokens, at: number, asDay: boolean): Read<Period> | null {
  const pair = pairAt(tokens, at);
  if (!pair) return null;
  const year = yearBehind(tokens, at + 3);
  const next = year?.next ?? at + 3;
  if (!year && hasMonthBehind(tokens, next)) return null;
  const bounded = isBounded(tokens, at) || opensRange(tokens, next);
  const clear = pair.day > LATEST_MONTH || bounded || (asDay && pair.uneven);
  if (!clear) return null;
  const { day, month } = pair;
  const fields = { grain: 'day', number: day, month, year: year?.value ?? null, part: null } as const;
  return { value: { ...fields, form: asDay || year ? 'worded' : 'day-month' }, next };
}
