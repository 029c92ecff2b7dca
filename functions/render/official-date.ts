import { calendarDay, type PlainDate } from '../calendar/plain-date.ts';

/** "ngày 05 tháng 01 năm 2022": official texts pad days 1–9 and months 1–2, so that no digit can be put before. */
export function officialDate(date: PlainDate): string {
  const { year, month, day } = calendarDay(date);
  const padded = month <= 2 ? `0${month}` : `${month}`;
  return `ngày ${String(day).padStart(2, '0')} tháng ${padded} năm ${year}`;
}
