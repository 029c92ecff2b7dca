import { utc } from '@date-fns/utc';
// The package's index would load all its modules, one package.json look-up each.
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { calendarDay, dayOf, type PlainDate, weekday } from './plain-date.ts';

/** An ISO 8601 week, Monday to Sunday, as `2022-W11`; sorts as text. */
export type IsoWeek = string;

export function isoWeekOf(date: PlainDate): IsoWeek {
  const { year, month, day } = calendarDay(date);
  const instant = new Date(Date.UTC(year, month - 1, day));
  const week = getISOWeek(instant, { in: utc });
  return `${getISOWeekYear(instant, { in: utc })}-W${String(week).padStart(2, '0')}`;
}

/** Monday of a week; `null` for text that names no week (such as W53 of a year that has 52). */
export function firstDayOfIsoWeek(week: IsoWeek): PlainDate | null {
  const parts = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!parts) return null;
  const fourthOfJanuary = dayOf(Number(parts[1]), 1, 4);
  const monday = fourthOfJanuary - (weekday(fourthOfJanuary) - 1) + (Number(parts[2]) - 1) * 7;
  return isoWeekOf(monday) === week ? monday : null;
}
