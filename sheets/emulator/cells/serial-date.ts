/** Dates as spreadsheets count them: whole days since 1899-12-30, the time of day as a fraction. */
export interface CalendarDate {
  year: number;
  /** 1–12. */
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

/** Serial of a day; months and days beyond their end roll over, as in `DATE(2022;14;1)`. */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MS + UNIX_EPOCH_SERIAL;
}

/** Serial of a day of the calendar, undefined when there is no such day (31 April). */
export function serialOfDay({ year, month, day }: CalendarDate): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return serialOf(year, month, day);
}

/** The day a serial falls on; its time of day is ignored. */
export function dateOfSerial(serial: number): CalendarDate {
  const date = new Date((Math.floor(serial) - UNIX_EPOCH_SERIAL) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 = Sunday … 6 = Saturday; serial 1 (1899-12-31) was a Sunday. */
export const weekdayOfSerial = (serial: number): number => (((Math.floor(serial) - 1) % 7) + 7) % 7;

export const daysInMonth = (year: number, month: number): number =>
  dateOfSerial(serialOf(year, month + 1, 0)).day;
