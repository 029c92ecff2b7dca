/** One named period ("15/3", "cuối tháng 4/2022", "quý II") as written, and the days it covers. */

import { firstDayOfIsoWeek } from '../../calendar/iso-week.ts';
import {
  dayOf,
  firstDayOfMonth,
  lastDayOfMonth,
  type PlainDate,
  plainDate,
} from '../../calendar/plain-date.ts';

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A piece of a period: `count` units at one side of it. A third is what "đầu", "giữa" and "cuối" mean. */
export interface Part {
  unit: 'third' | 'half' | 'quarter' | 'month' | 'week' | 'day';
  side: 'first' | 'middle' | 'last';
  count: number;
}

/** How much the writing itself shows that it is a date: `15/3` and `2022` can be other things, `ngày 15/3` can't. */
export type Form = 'worded' | 'full' | 'month-year' | 'short' | 'day-month' | 'year' | 'number';

export interface Period {
  /** `null` for a lone number or part, which is of its neighbour's grain: the 10 of "10-15/4". */
  grain: Grain | null;
  /** Of the day, week, month or quarter; `null` where it is left out ("cuối tháng"). */
  number: number | null;
  /** The month of a day or a week. */
  month: number | null;
  year: number | null;
  /** "Năm sau": the year after the context's. */
  nextYear?: boolean;
  part: Part | null;
  form: Form;
}

export interface Days {
  start: PlainDate;
  end: PlainDate;
}

/** Why a period covers no days. */
export type Trouble = 'impossible-date' | 'undecided';

interface Months {
  year: number;
  first: number;
  count: number;
}

const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;

const spanOf = ({ year, first, count }: Months): Days => ({
  start: firstDayOfMonth(year, first),
  end: lastDayOfMonth(year, first + count - 1),
});

function monthsAt(whole: Months, side: Part['side'], count: number): Days | Trouble {
  if (count > whole.count || count < 1) return 'impossible-date';
  const skipped = { first: 0, middle: Math.floor((whole.count - count) / 2), last: whole.count - count }[
    side
  ];
  return spanOf({ year: whole.year, first: whole.first + skipped, count });
}

/** Days `from` to `to` of a month, the last of them no later than the month's. */
function daysOfMonth({ year, first }: Months, from: number, to: number): Days | Trouble {
  const end = lastDayOfMonth(year, first);
  const start = dayOf(year, first, 1) + from - 1;
  return from < 1 || start > end ? 'impossible-date' : { start, end: Math.min(start + to - from, end) };
}

/** Of a month days 1–10, 11–20 and 21–last; of a quarter its months; of a year its first or last quarter. */
function third(whole: Months, side: Part['side']): Days | Trouble {
  if (whole.count === 1) {
    const from = { first: 1, middle: 11, last: 21 }[side];
    return daysOfMonth(whole, from, side === 'last' ? 31 : from + 9);
  }
  if (whole.count === 12 && side === 'middle') return 'undecided';
  return monthsAt(whole, side, whole.count === 12 ? 3 : 1);
}

function half(whole: Months, side: Part['side']): Days | Trouble {
  if (whole.count === 12) return monthsAt(whole, side, 6);
  if (whole.count !== 1) return 'undecided';
  return side === 'first' ? daysOfMonth(whole, 1, 15) : daysOfMonth(whole, 16, 31);
}

function daysAtSide(whole: Months, { side, count }: Part): Days | Trouble {
  const { start, end } = spanOf(whole);
  if (count < 1 || count > end - start + 1) return 'impossible-date';
  return side === 'first' ? { start, end: start + count - 1 } : { start: end - count + 1, end };
}

function partOf(whole: Months, part: Part): Days | Trouble {
  const { unit, side, count } = part;
  if (unit === 'third') return third(whole, side);
  if (unit === 'half') return half(whole, side);
  if (unit === 'day') return daysAtSide(whole, part);
  if (unit === 'week')
    return whole.count === 1 && side === 'first' ? daysOfMonth(whole, 1, 7 * count) : 'undecided';
  return monthsAt(whole, side, unit === 'quarter' ? 3 * count : count);
}

/** Week n of a month is its days 7n−6 to 7n; without a month it is the ISO week of the year. */
function weekDays({ number, month }: Period, year: number): Days | Trouble {
  const week = number ?? 0;
  if (month !== null) {
    if (month < 1 || month > 12) return 'impossible-date';
    return daysOfMonth({ year, first: month, count: 1 }, 7 * week - 6, 7 * week);
  }
  const monday = firstDayOfIsoWeek(`${year}-W${String(week).padStart(2, '0')}`);
  return monday === null ? 'impossible-date' : { start: monday, end: monday + 6 };
}

function day({ number, month }: Period, year: number): Days | Trouble {
  const date = plainDate(year, month ?? 0, number ?? 0);
  return date === null ? 'impossible-date' : { start: date, end: date };
}

/** The days of a period whose parts are all known; parts of periods as domain rules have them. */
export function daysOf(period: Period, year: number): Days | Trouble {
  const { grain, number, part } = period;
  if (grain === null) return 'undecided';
  if (grain === 'day') return day(period, year);
  if (grain === 'week') return weekDays(period, year);
  const count = MONTHS_OF[grain];
  const ordinal = grain === 'year' ? 1 : (number ?? 0);
  if (ordinal < 1 || ordinal * count > 12) return 'impossible-date';
  const whole = { year, first: (ordinal - 1) * count + 1, count };
  return part ? partOf(whole, part) : spanOf(whole);
}
