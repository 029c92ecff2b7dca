import { calendarDay, type PlainDate } from '../../calendar/plain-date.ts';

/** "30/4/2022", "05/02/2022": padded as in {@link officialDate}, days 1–9 and months 1–2 only. */
export function shortDate(date: PlainDate): string {
  const { year, month, day } = calendarDay(date);
  return `${String(day).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}/${year}`;
}
