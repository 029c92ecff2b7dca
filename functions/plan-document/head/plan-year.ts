import { calendarDay } from '../../calendar/plain-date.ts';
import { findWindows } from '../windows/find-windows.ts';
import type { DocumentHead } from './read-head.ts';

/** A school year or a period names two years, so neither is the plan's. */
const YEAR = /năm\s+(20\d\d)(?!\s*[-–]\s*(?:20)?\d\d)(?!\d)/giu;
const LONG_PERIOD = /năm học|nhiệm kỳ|giai đoạn/iu;

function titleYear(title: string | null): number | null {
  const years = new Set([...(title ?? '').matchAll(YEAR)].map(([, year]) => Number(year)));
  const [year] = years;
  return years.size === 1 && year !== undefined && !LONG_PERIOD.test(title ?? '') ? year : null;
}

/** The one year in which all dated windows of the plan begin or end; `null` where they name several or none. */
function yearOfWindows(texts: readonly string[]): number | null {
  const years = new Set<number>();
  for (const text of texts) {
    for (const { start, end } of findWindows(text, { year: null, documentDate: null })) {
      const date = start ?? end;
      if (date !== null) years.add(calendarDay(date).year);
    }
    if (years.size > 1) return null;
  }
  const [year] = years;
  return year ?? null;
}

/** From this month on plans are made for the year to come. */
const LATE_IN_YEAR = 10;

/**
 * The year of dates that have none. It is the year beside the document's place and date, but the next one for a plan
 * that is issued late in the year and whose title ("năm 2025") or windows name the next one; without a date it is the
 * title's, else the one year that the windows name.
 */
export function planYear(title: string | null, head: DocumentHead, texts: readonly string[]): number | null {
  const named = titleYear(title);
  if (head.year === null) return named ?? yearOfWindows(texts);
  const next = head.year + 1;
  if (named === next) return next;
  const isLate = head.date !== null && calendarDay(head.date).month >= LATE_IN_YEAR;
  return isLate && named === null && yearOfWindows(texts) === next ? next : head.year;
}
