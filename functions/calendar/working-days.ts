import type { Holiday } from './holiday.ts';
import { type PlainDate, weekday } from './plain-date.ts';

const SATURDAY = 6;

export function isWeekend(date: PlainDate): boolean {
  return weekday(date) >= SATURDAY;
}

/** Whether offices work on a day: a listed day off or swapped working day decides, else Monday to Friday. */
export function isWorkingDay(date: PlainDate, holidays: readonly Holiday[]): boolean {
  const listed = holidays.find((holiday) => holiday.date === date);
  return listed ? listed.working : !isWeekend(date);
}

/** The first working day on or after a day. */
export function nextWorkingDay(date: PlainDate, holidays: readonly Holiday[]): PlainDate {
  let day = date;
  while (!isWorkingDay(day, holidays)) day += 1;
  return day;
}
