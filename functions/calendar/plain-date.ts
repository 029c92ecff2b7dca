/**
 * A calendar day without time or zone, as the whole number Google Sheets stores: days since 1899-12-30.
 * Rows are compared by plain subtraction; only the clock adapter turns an instant into a day.
 */
export type PlainDate = number;

export interface CalendarDay {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

const MS_PER_DAY = 86_400_000;
/** Days from 1899-12-30 (Sheets' day 0) to 1970-01-01. */
const UNIX_EPOCH = 25_569;

/** The plain date of a calendar day, or `null` where no such day exists (31/4, 29/2/2023, month 13). */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day && month >= 1;
  return exists ? instant.getTime() / MS_PER_DAY + UNIX_EPOCH : null;
}

/** As {@link plainDate}, for days that are known to exist. @throws RangeError on one that does not. */
export function dayOf(year: number, month: number, day: number): PlainDate {
  const date = plainDate(year, month, day);
  if (date === null) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return date;
}

export function calendarDay(date: PlainDate): CalendarDay {
  const instant = new Date((date - UNIX_EPOCH) * MS_PER_DAY);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
}

export function firstDayOfMonth(year: number, month: number): PlainDate {
  return dayOf(year, month, 1);
}

export function lastDayOfMonth(year: number, month: number): PlainDate {
  return month === 12 ? dayOf(year, 12, 31) : dayOf(year, month + 1, 1) - 1;
}

/** The first and the last day of the years 2000–2099. */
const FIRST_SHEET_DAY = 36_526;
const LAST_SHEET_DAY = 73_050;

/** Whether a number in a cell can stand for a day: a serial of the years 2000–2099. */
export function isSheetDay(serial: number): boolean {
  return serial >= FIRST_SHEET_DAY && serial <= LAST_SHEET_DAY;
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: PlainDate): number {
  return ((((date - 2) % 7) + 7) % 7) + 1;
}

/** `2022-03-18` → its date; anything else, or a day that does not exist → `null`. */
export function parseIsoDate(text: string): PlainDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? plainDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

export function formatIsoDate(date: PlainDate): string {
  const { year, month, day } = calendarDay(date);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The everyday Vietnamese form, `18/03/2022`. */
export function formatVietnameseDate(date: PlainDate): string {
  const { year, month, day } = calendarDay(date);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** The day it is in Vietnam (UTC+7, no summer time) at an instant. */
export function dayInVietnam(instant: Date): PlainDate {
  return Math.floor((instant.getTime() + VIETNAM_OFFSET_MS) / MS_PER_DAY) + UNIX_EPOCH;
}

/** The hour it is in Vietnam at an instant, 0–23. */
export function hourInVietnam(instant: Date): number {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).getUTCHours();
}

/** Sheets' date-time serial of an instant, in Vietnam's time. */
export function serialInVietnam(instant: Date): number {
  return (instant.getTime() + VIETNAM_OFFSET_MS) / MS_PER_DAY + UNIX_EPOCH;
}
