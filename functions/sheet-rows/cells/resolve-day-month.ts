import { calendarDay, formatVietnameseDate, type PlainDate, plainDate } from '../../calendar/plain-date.ts';
import type { TimeWindow } from '../../plan/plan.ts';
import type { DateCell, DayMonth } from './read-date.ts';
import { type Reading, refused, understood } from './reading.ts';

type Window = Pick<TimeWindow, 'start' | 'end'>;

function daysIn(window: { start: PlainDate; end: PlainDate }, { day, month }: DayMonth): PlainDate[] {
  const first = calendarDay(window.start).year;
  const last = calendarDay(window.end).year;
  const days: PlainDate[] = [];
  for (let year = first; year <= last; year += 1) {
    const date = plainDate(year, month, day);
    if (date !== null && date >= window.start && date <= window.end) days.push(date);
  }
  return days;
}

/** The day of a window that a day and month without year mean; refused where there is none, or more than one. */
export function resolveDayMonth(dayMonth: DayMonth, window: Window | null): Reading<PlainDate> {
  const typed = `${dayMonth.day}/${dayMonth.month}`;
  const refuse = (why: string) =>
    refused(typed, 'date.no-year', `${why}; ghi đủ ngày/tháng/năm, ví dụ ${typed}/2022.`);
  if (!window || window.start === null || window.end === null) return refuse('không rõ năm nào');
  const [only, other] = daysIn({ start: window.start, end: window.end }, dayMonth);
  if (only === undefined) {
    const span = `${formatVietnameseDate(window.start)} – ${formatVietnameseDate(window.end)}`;
    return refuse(`không có ngày này trong thời hạn ${span}`);
  }
  if (other !== undefined) {
    return refuse(`có thể là ${formatVietnameseDate(only)} hoặc ${formatVietnameseDate(other)}`);
  }
  return understood(only);
}

/** Completes a date cell with the year that its window gives it. */
export function settleDate(cell: Reading<DateCell>, window: Window | null): Reading<PlainDate> {
  const { value } = cell;
  if (value !== null && typeof value === 'object') return resolveDayMonth(value, window);
  return cell.problem ? { value, problem: cell.problem } : { value };
}
