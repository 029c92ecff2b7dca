/** A period with what may stand before a day: the hour, the time of day, the weekday. */
import type { Grain, Period } from './period.ts';
import { readPeriod } from './read-period.ts';
import { isGlued, isNumber, type Read, type Tokens, textAt } from './tokens.ts';

export interface Moment {
  period: Period;
  /** Whether an hour is given: "trước 17h ngày 22/8" still has the 22nd. */
  hour: boolean;
  /** "Từ 8h đến 17h ngày 15/4": the words of a span belong to the hours. */
  hourSpan: boolean;
}

const HOUR = new Set(['h', 'g', 'giờ', ':']);
const MINUTE = new Set(['phút', 'p', "'", '’', '′']);
const TIMES_OF_DAY = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm']);
const BETWEEN = new Set(['đến', 'tới', '-', '→']);
const NAMED_WEEKDAYS = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'bẩy']);

/** The place after "17h", "17h30", "17:30", "17 giờ 00 phút"; `null` where no hour stands. */
export function skipHour(tokens: Tokens, at: number): number | null {
  const hour = tokens[at];
  if (!isNumber(hour) || hour.text.length > 2 || hour.value > 24 || !HOUR.has(textAt(tokens, at + 1)))
    return null;
  const minutes = tokens[at + 2];
  const glued = textAt(tokens, at + 1) === 'giờ' || isGlued(tokens, at + 2);
  if (!isNumber(minutes) || minutes.text.length !== 2 || !glued)
    return textAt(tokens, at + 1) === ':' ? null : at + 2;
  return MINUTE.has(textAt(tokens, at + 3)) ? at + 4 : at + 3;
}

/** One hour or a span of hours. */
function skipHours(tokens: Tokens, at: number): { next: number; span: boolean } | null {
  const first = skipHour(tokens, at);
  if (first === null) return null;
  const last = BETWEEN.has(textAt(tokens, first)) ? skipHour(tokens, first + 1) : null;
  return last === null ? { next: first, span: false } : { next: last, span: true };
}

/** "Thứ Bảy", "thứ 7", "Chủ nhật"; the same place where no weekday stands. */
function skipWeekday(tokens: Tokens, at: number): number {
  if (textAt(tokens, at) === 'chủ' && textAt(tokens, at + 1) === 'nhật') return at + 2;
  if (textAt(tokens, at) !== 'thứ') return at;
  const day = textAt(tokens, at + 1);
  return NAMED_WEEKDAYS.has(day) || /^[2-7]$/.test(day) ? at + 2 : at;
}

const skipComma = (tokens: Tokens, at: number): number => (textAt(tokens, at) === ',' ? at + 1 : at);

/** What stands before a day, and the place where the day itself would begin. */
function readApproach(tokens: Tokens, at: number): { next: number; hour: boolean; hourSpan: boolean } {
  const hours = skipHours(tokens, at);
  let next = hours ? skipComma(tokens, hours.next) : at;
  if (TIMES_OF_DAY.has(textAt(tokens, next))) next = skipComma(tokens, next + 1);
  const afterWeekday = skipWeekday(tokens, next);
  if (afterWeekday !== next) next = skipComma(tokens, afterWeekday);
  return { next, hour: hours !== null, hourSpan: hours?.span ?? false };
}

/** "Thứ Sáu (15/4/2022)": the brackets belong to the day. */
function readBracketed(tokens: Tokens, at: number, as: Grain | null): Read<Period> | null {
  if (textAt(tokens, at) !== '(') return readPeriod(tokens, at, as);
  const inside = readPeriod(tokens, at + 1, as);
  return inside && textAt(tokens, inside.next) === ')' ? { ...inside, next: inside.next + 1 } : null;
}

export function readMoment(tokens: Tokens, at: number, as: Grain | null): Read<Moment> | null {
  const { next, hour, hourSpan } = readApproach(tokens, at);
  const ordinal = as === 'week' && textAt(tokens, at) === 'thứ';
  if (next === at || ordinal) {
    const period = readPeriod(tokens, at, as);
    return period && { value: { period: period.value, hour: false, hourSpan: false }, next: period.next };
  }
  const day = readBracketed(tokens, next, 'day');
  if (day?.value.grain !== 'day') return null;
  const period: Period = day.value.form === 'day-month' ? { ...day.value, form: 'worded' } : day.value;
  return { value: { period, hour, hourSpan }, next: day.next };
}

/** The place after an hour that follows the day ("ngày 22/8, lúc 17h"), else the same place. */
export function skipLaterHour(tokens: Tokens, at: number): number {
  let next = skipComma(tokens, at);
  if (textAt(tokens, next) === 'vào') next += 1;
  if (textAt(tokens, next) === 'lúc') next += 1;
  return skipHour(tokens, next) ?? at;
}
