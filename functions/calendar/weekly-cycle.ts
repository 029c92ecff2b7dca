/** When a week's report is to go out: a weekday and an hour, moved past days off. */
import type { Holiday } from './holiday.ts';
import { firstDayOfIsoWeek, type IsoWeek, isoWeekOf } from './iso-week.ts';
import type { PlainDate } from './plain-date.ts';
import { nextWorkingDay } from './working-days.ts';

/** An hour of a day in Vietnam. */
export interface DayHour {
  day: PlainDate;
  /** 0–23 */
  hour: number;
}

export interface WeeklyCycle {
  /** 1 = Monday … 7 = Sunday. */
  weekday: number;
  /** 0–23 */
  hour: number;
  holidays: readonly Holiday[];
}

/** How long after its moment a report that did not go out is still caught up; later, the next one tells. */
export const CATCH_UP_HOURS = 72;
const DAYS_PER_WEEK = 7;
/** Tết takes a report into the week after its own at most once; one week more is looked at for long closures. */
const WEEKS_BACK = 2;

/**
 * When the report of a week goes out: on the set day or, where offices are closed on it, the next working day.
 * A set Saturday or Sunday is meant so and stays, unless it is a listed day off.
 * @throws RangeError for text that names no ISO week
 */
export function plannedSending(week: IsoWeek, { weekday, hour, holidays }: WeeklyCycle): DayHour {
  const monday = firstDayOfIsoWeek(week);
  if (monday === null) throw new RangeError(`no such ISO week: ${week}`);
  const day = monday + weekday - 1;
  const closed = holidays.some(({ date, working }) => date === day && !working);
  return { day: closed ? nextWorkingDay(day, holidays) : day, hour };
}

/** The week whose report is due at a moment, the latest if several are; `null` while none is. */
export function dueWeek(now: DayHour, cycle: WeeklyCycle): IsoWeek | null {
  for (let back = 0; back <= WEEKS_BACK; back++) {
    const week = isoWeekOf(now.day - back * DAYS_PER_WEEK);
    const late = hoursBetween(plannedSending(week, cycle), now);
    if (late >= 0 && late < CATCH_UP_HOURS) return week;
  }
  return null;
}

const hoursBetween = (from: DayHour, to: DayHour): number => (to.day - from.day) * 24 + to.hour - from.hour;
