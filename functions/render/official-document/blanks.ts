/** Room that people fill in by hand or keyboard; it never breaks at the end of a line. */
import { calendarDay, type PlainDate } from '../../calendar/plain-date.ts';

const BLANK = '\u00a0'.repeat(7);

/** "Số       -BC/BTGĐUK" */
export function blankNumber(form: { before: string; after: string }, abbreviation: string): string {
  return `${form.before}${BLANK}${form.after}${abbreviation}`;
}

/** "ngày       tháng 5 năm 2022": the day is set by who signs. */
export function blankDay(today: PlainDate): string {
  const { year, month } = calendarDay(today);
  return `ngày${BLANK}tháng ${month <= 2 ? `0${month}` : month} năm ${year}`;
}
