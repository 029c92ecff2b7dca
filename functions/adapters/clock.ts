import { dayInVietnam, type PlainDate } from '../calendar/plain-date.ts';
import type { Clock } from '../ports.ts';

export const systemClock: Clock = { now: () => new Date() };

const MS_PER_DAY = 86_400_000;

/** The time of day it is, on another day: what happens on a chosen day is also recorded as of that day. */
export function clockOn(day: PlainDate, { now }: Clock = systemClock): Clock {
  return {
    now: () => {
      const instant = now();
      return new Date(instant.getTime() + (day - dayInVietnam(instant)) * MS_PER_DAY);
    },
  };
}
