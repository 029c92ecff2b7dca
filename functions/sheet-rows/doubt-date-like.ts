import { calendarDay, formatVietnameseDate, isSheetDay } from '../calendar/plain-date.ts';
import type { Activity } from '../plan/plan.ts';
import { doubted, type Reading, refused } from './cells/reading.ts';

/** Times the whole plan's target from which a number that could be a day is taken for one. */
const SENSELESS = 10;

const advice = (value: number): string => {
  const { day, month } = calendarDay(value);
  return `có thể đã gõ ${day}/${month} và Google Sheets đổi thành ngày ${formatVietnameseDate(value)}; chỉ ghi số đã làm được, ví dụ ${day}.`;
};

/** Whether the years around the activity's window hold the day; typed without a year, it gets the current one. */
function isAboutItsTime(value: number, { window }: Activity): boolean {
  const { year } = calendarDay(value);
  const first = window.start === null ? year : calendarDay(window.start).year;
  const last = window.end === null ? year : calendarDay(window.end).year;
  return year >= first && year <= last + 1;
}

/**
 * Sheets turns a typed `8/10` into the serial of 8 October before anybody can read it. Where the plan's target
 * shows that no such count is meant it is refused; without a target a count of that size may be true.
 */
export function doubtDateLike(cell: Reading<number>, activity: Activity | null): Reading<number> {
  const { value } = cell;
  if (value === null || !activity || !Number.isInteger(value) || !isSheetDay(value)) return cell;
  const target = activity.target?.quantity;
  if (target === undefined) {
    return isAboutItsTime(value, activity)
      ? doubted(value, value, 'quantity.date-like', advice(value))
      : cell;
  }
  return value > SENSELESS * target ? refused(value, 'quantity.date-like', advice(value)) : cell;
}
