/** When the scheduler rings: it may miss a stretch of time, ring twice, or meet a mail server that is down. */
import type { Random } from '../../examples/ke-hoach-15-nam/random.ts';
import { type PlainDate, weekday } from '../../functions/calendar/plain-date.ts';
import type { DayHour } from '../../functions/calendar/weekly-cycle.ts';

export interface Tick extends DayHour {
  asks: 'report' | 'reminders';
  /** So many calls at the same moment. */
  times: 1 | 2;
  mailIsDown: boolean;
}

export const REPORT_DAY = 5;
export const REPORT_HOUR = 15;
const REMIND_DAYS: readonly number[] = [2, REPORT_DAY];
const [HOURS_PER_DAY, HOURS_PER_WEEK] = [24, 168];

/** Rings of one week; `silentUntil`: hours since the epoch's first day before which nothing rings. */
export interface RungWeek {
  ticks: Tick[];
  silentUntil: number;
}

const hoursOf = ({ day, hour }: DayHour): number => day * HOURS_PER_DAY + hour;

export function ringThroughWeek(monday: PlainDate, random: Random, silentUntil: number): RungWeek {
  const outage = random.chance(0.3) ? monday * HOURS_PER_DAY + random.integer(0, HOURS_PER_WEEK) : null;
  const until = outage === null ? silentUntil : outage + random.pick([2, 20, 50, 100]);
  const isSilent = (tick: Tick) => {
    const at = hoursOf(tick);
    return at < silentUntil || (outage !== null && at >= outage && at < until);
  };
  const days = Array.from({ length: 7 }, (_, index) => monday + index);
  return {
    ticks: days.flatMap((day) => ticksOfDay(day, random)).filter((tick) => !isSilent(tick)),
    silentUntil: Math.max(until, silentUntil),
  };
}

function ticksOfDay(day: PlainDate, random: Random): Tick[] {
  const tick = (asks: Tick['asks'], hour: number): Tick => ({
    day,
    hour,
    asks,
    times: random.chance(0.2) ? 2 : 1,
    mailIsDown: random.chance(0.1),
  });
  const isReminderDay = REMIND_DAYS.includes(weekday(day));
  const hours = weekday(day) === REPORT_DAY ? [14, REPORT_HOUR, 16, 17] : [REPORT_HOUR];
  return [
    ...(isReminderDay ? [tick('reminders', random.pick([9, 18]))] : []),
    ...hours.map((hour) => tick('report', hour)),
  ].sort((one, other) => one.hour - other.hour);
}
