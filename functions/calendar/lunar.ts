/**
 * The Vietnamese lunar calendar at UTC+7 (Decision 121-CP of 1967): a month begins on the day of the new moon,
 * the winter solstice lies in month 11, and of thirteen months between two solstices the first without a major
 * solar term is the leap month. At UTC+8, as in China, some months begin a day later.
 */
import { dayOf, lastDayOfMonth, type PlainDate } from './plain-date.ts';
import { newMoon, sunLongitude } from './sky.ts';

/** Julian day of midnight UTC that begins plain date 0 (1899-12-30). */
const JULIAN_DAY_ZERO = 2_415_018.5;
const OFFSET_DAYS = 7 / 24;
const SYNODIC_MONTH = 29.530588853;
/** The longest a year of twelve lunar months can be. */
const LONGEST_COMMON_YEAR = 365;

const dayInVietnam = (julianDay: number): PlainDate => Math.floor(julianDay - JULIAN_DAY_ZERO + OFFSET_DAYS);
const monthStart = (k: number): PlainDate => dayInVietnam(newMoon(k));

/** Which twelfth of the zodiac, 0–11, the sun is in when a day begins in Vietnam; 9 begins at the winter solstice. */
const solarTerm = (date: PlainDate): number =>
  Math.floor(sunLongitude(date + JULIAN_DAY_ZERO - OFFSET_DAYS) / 30);

/** Number of the new moon that begins month 11 of the lunar year most of which lies in `year`. */
function eleventhMonth(year: number): number {
  const lastNewMoon = Math.floor((lastDayOfMonth(year, 12) - dayOf(1900, 1, 1)) / SYNODIC_MONTH);
  let k = lastNewMoon + 1;
  while (monthStart(k) > lastDayOfMonth(year, 12)) k -= 1;
  return solarTerm(monthStart(k)) >= 9 ? k - 1 : k;
}

/** Months after month 11 until the leap month; it holds no major term, so the sun is in the same one a month on. */
function leapOffset(eleventh: number): number {
  let offset = 1;
  while (solarTerm(monthStart(eleventh + offset)) !== solarTerm(monthStart(eleventh + offset + 1)))
    offset += 1;
  return offset;
}

/** First day of a month (1–12, never the leap one) of a lunar year, which is named after the year of its Tết. */
export function lunarMonthStart(year: number, month: number): PlainDate {
  const before = month < 11 ? eleventhMonth(year - 1) : eleventhMonth(year);
  const after = month < 11 ? eleventhMonth(year) : eleventhMonth(year + 1);
  const offset = (month + 1) % 12;
  const hasLeap = monthStart(after) - monthStart(before) > LONGEST_COMMON_YEAR;
  const afterLeap = hasLeap && offset >= leapOffset(before);
  return monthStart(before + offset + (afterLeap ? 1 : 0));
}

/** First day of Tết Nguyên đán in a calendar year. */
export function tetOf(year: number): PlainDate {
  return lunarMonthStart(year, 1);
}

/** Death anniversary of the Hùng Kings: the 10th day of the 3rd lunar month. */
export function hungKingsDay(year: number): PlainDate {
  return lunarMonthStart(year, 3) + 9;
}
