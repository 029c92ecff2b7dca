import {
  calendarDay,
  firstDayOfMonth,
  lastDayOfMonth,
  type PlainDate,
} from '../../../calendar/plain-date.ts';

/** Days laid out from left to right, in whole months. */
export interface TimeScale {
  first: PlainDate;
  /** Belongs to the scale. */
  last: PlainDate;
  /** Pixels from the beginning of the first day to the end of the last. */
  width: number;
  /** Pixels at the beginning of a day, or at an edge for one outside. */
  x(date: PlainDate): number;
}

export interface Tick {
  x: number;
  /** "T4"; empty where only years are marked. */
  month: string;
  /** "2022" at the first tick and at each January, otherwise empty. */
  year: string;
}

/** Days by which today may lie outside the plan and still be shown in its place. */
const NEAR = 92;

/** The months from the first to the last of `dates`; today's too, unless that would squeeze the plan. */
export function timeScale(dates: readonly PlainDate[], today: PlainDate, width: number): TimeScale {
  let [first, last] = [Math.min(...dates), Math.max(...dates)];
  const near = NEAR + (last - first) / 2;
  if (today >= first - near && today <= last + near)
    [first, last] = [Math.min(first, today), Math.max(last, today)];
  const [start, end] = [calendarDay(first), calendarDay(last)];
  first = firstDayOfMonth(start.year, start.month);
  last = lastDayOfMonth(end.year, end.month);
  const days = last + 1 - first;
  return { first, last, width, x: (date) => (Math.max(0, Math.min(days, date - first)) / days) * width };
}

/** Months between two ticks, from which the narrowest that leaves room for its words is taken. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240];
const ROOM = 36;
/** What a year's number takes. */
const YEAR_ROOM = 40;

/** Marks at beginnings of months, counted from January so that they stay put from week to week. */
export function ticks(scale: TimeScale): Tick[] {
  const [start, end] = [monthNumber(scale.first), monthNumber(scale.last)];
  const step =
    STEPS.find((months) => (scale.width * months) / (end - start + 1) >= ROOM) ?? Number(STEPS.at(-1));
  const marked: Tick[] = [];
  for (let month = Math.ceil(start / step) * step; month <= end; month += step) {
    const [year, ofYear] = [Math.floor(month / 12), month % 12];
    const before = marked.at(-1);
    const x = scale.x(firstDayOfMonth(year, ofYear + 1));
    const yearText = before === undefined || ofYear === 0 ? String(year) : '';
    // The number of a year that has but one tick gives way to the next.
    if (before && yearText !== '' && x - before.x < YEAR_ROOM) before.year = '';
    marked.push({ x, month: step < 12 ? `T${ofYear + 1}` : '', year: yearText });
  }
  return marked;
}

function monthNumber(date: PlainDate): number {
  const { year, month } = calendarDay(date);
  return year * 12 + month - 1;
}
