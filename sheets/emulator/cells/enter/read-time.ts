/** Times of day and durations as people type them, alone or after a date. */
import type { LocaleProfile } from '../locale-profile.ts';
import { readDate } from './read-date.ts';
import type { Reading } from './read-number.ts';

const CLOCK = /^(\d{1,4}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?:\s*(am|pm|sa|ch))?$/i;

/** Reads `8:30`, `08:30:15`, `3:30 PM`; above 24 hours it is a duration. */
function readTime(typed: string): Reading | undefined {
  const match = CLOCK.exec(typed);
  if (!match) return undefined;
  const [, hoursTyped = '', minutesTyped = '', secondsTyped, thousandths, period] = match;
  const [minutes, seconds] = [Number(minutesTyped), Number(`${secondsTyped ?? 0}${thousandths ?? ''}`)];
  const hours = period ? onTwelveHourClock(Number(hoursTyped), period) : Number(hoursTyped);
  if (hours === undefined || minutes > 59 || seconds >= 60) return undefined;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (hours > 23) return { value, format: { type: 'TIME', pattern: '[h]:mm:ss' } };
  const hour = hoursTyped.startsWith('0') ? 'hh' : 'h';
  const pattern = `${hour}:mm${secondsTyped ? ':ss' : ''}${thousandths ? '.000' : ''}${period ? ' am/pm' : ''}`;
  return { value, format: { type: 'TIME', pattern } };
}

function onTwelveHourClock(hours: number, period: string): number | undefined {
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (/^(pm|ch)$/i.test(period) ? 12 : 0);
}

/** Reads a day, a time, or a day followed by a time. */
export function readDateTime(
  typed: string,
  locale: LocaleProfile,
  today: number | undefined,
): Reading | undefined {
  const alone = readTime(typed) ?? readDate(typed, locale, today);
  if (alone) return alone;
  const split = /^(\S.*?)\s+(\d{1,2}:.*)$/.exec(typed);
  const date = split && readDate(split[1] ?? '', locale, today);
  const time = split && readTime(split[2] ?? '');
  if (!date || !time || time.value >= 1) return undefined;
  const own = date.format?.pattern === locale.defaults.DATE;
  const pattern = own ? locale.defaults.DATE_TIME : `${date.format?.pattern} hh:mm:ss`;
  return { value: date.value + time.value, format: { type: 'DATE_TIME', pattern: pattern ?? null } };
}
