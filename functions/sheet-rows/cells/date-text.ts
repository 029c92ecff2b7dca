/**
 * The forms in which people write days and periods: always day before month, never guessed by a date parser.
 * Whether the day exists is not decided here.
 */
import { type CalendarDay, calendarDay, dayInVietnam } from '../../calendar/plain-date.ts';

export interface DayMonth {
  /** 1–31 */
  day: number;
  /** 1–12 */
  month: number;
}

/** Whole months, from `month` on. */
export interface Period {
  year: number;
  month: number;
  months: number;
}

export type DateText =
  | ({ kind: 'day' } & CalendarDay)
  | ({ kind: 'day-of-month' } & DayMonth)
  | ({ kind: 'period' } & Period);

type Groups = Record<string, string | undefined>;

const D = '(?<day>\\d{1,2})';
const M = '(?<month>\\d{1,2})';
const Y = '(?<year>\\d{4})';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?';
const OF_YEAR = '(?: ?[/.-] ?| năm )';
const MONTHS_OF: Readonly<Record<string, number>> = { i: 1, ii: 4, iii: 7, iv: 10, 1: 1, 2: 4, 3: 7, 4: 10 };

const day = (groups: Groups): DateText => ({
  kind: 'day',
  day: Number(groups.day),
  month: Number(groups.month),
  year: groups.year?.length === 2 ? 2000 + Number(groups.year) : Number(groups.year),
});

const dayOfMonth = (groups: Groups): DateText => ({
  kind: 'day-of-month',
  day: Number(groups.day),
  month: Number(groups.month),
});

const period = (year: string | undefined, month: number, months: number): DateText => ({
  kind: 'period',
  year: Number(year),
  month,
  months,
});

/** An instant with its zone is the day it is in Vietnam. */
function instant(groups: Groups): DateText | null {
  const ms = Date.parse(`${groups.instant}`.toUpperCase());
  return Number.isNaN(ms) ? null : { kind: 'day', ...calendarDay(dayInVietnam(new Date(ms))) };
}

const FORMS: readonly (readonly [RegExp, (groups: Groups) => DateText | null])[] = [
  [`(?:ngày )?${D} ?(?<by>[/.-]) ?${M} ?\\k<by> ?(?<year>\\d{4}|\\d{2})(?: ${CLOCK})?`, day],
  [`(?:ngày )?${D} tháng ${M}(?: năm |/)${Y}`, day],
  [`${Y}(?<by>[/.-])${M}\\k<by>${D}(?:[t ]${CLOCK})?`, day],
  [`(?<instant>\\d{4}-\\d{2}-\\d{2}t${CLOCK}(?:z|[+-]\\d{2}:\\d{2}))`, instant],
  [`(?:ngày )?${D} ?[/.-] ?${M}`, dayOfMonth],
  [`(?:ngày )?${D} tháng ${M}`, dayOfMonth],
  [`(?:tháng |t)?${M}${OF_YEAR}${Y}`, (of: Groups) => period(of.year, Number(of.month), 1)],
  [
    `(?:quý |q)(?<quarter>iv|i{1,3}|[1-4])${OF_YEAR}${Y}`,
    (of: Groups) => period(of.year, MONTHS_OF[of.quarter ?? ''] ?? 0, 3),
  ],
  [`6 tháng (?<half>đầu|cuối) năm ${Y}`, (of: Groups) => period(of.year, of.half === 'đầu' ? 1 : 7, 6)],
  [`năm ${Y}`, (of: Groups) => period(of.year, 1, 12)],
].map(([pattern, build]) => [new RegExp(`^${pattern}$`), build] as [RegExp, (of: Groups) => DateText | null]);

/** @param folded a text in the form of `foldText`. @returns `null` for text in none of the forms. */
export function dateText(folded: string): DateText | null {
  for (const [pattern, build] of FORMS) {
    const groups = pattern.exec(folded)?.groups;
    if (groups) return build(groups);
  }
  return null;
}
