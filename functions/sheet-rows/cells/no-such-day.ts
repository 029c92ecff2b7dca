import { type CalendarDay, calendarDay, lastDayOfMonth, plainDate } from '../../calendar/plain-date.ts';
import { type Reading, refused } from './reading.ts';

/** A day as the examples in messages have it: `30/4/2022`. */
export const dayExample = ({ day, month, year }: CalendarDay): string => `${day}/${month}/${year}`;

function why({ day, month, year }: CalendarDay): string {
  if (month < 1 || month > 12) return `không có tháng ${month}`;
  return `tháng ${month === 2 ? `2/${year}` : month} không có ngày ${day}`;
}

/** A day that does exist and is near to what was typed: day and month in order, or the month's last day. */
function example({ day, month, year }: CalendarDay): string {
  if (month < 1 || month > 12) {
    const swapped = plainDate(year, day, month) === null ? { day: 15, month: 3 } : { day: month, month: day };
    return dayExample({ ...swapped, year });
  }
  return dayExample(day < 1 ? { day: 1, month, year } : calendarDay(lastDayOfMonth(year, month)));
}

/** An impossible date is never repaired: it is named, with an example of how to write it. */
export function noSuchDay(raw: unknown, typed: CalendarDay): Reading<never> {
  const advice = `${why(typed)}; ghi lại đủ ngày/tháng/năm, ví dụ ${example(typed)}.`;
  return refused(raw, 'date.no-such-day', advice);
}
