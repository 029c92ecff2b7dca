/** Days as people type them, in the order of the spreadsheet's locale. An impossible day is no date. */
import type { NumberFormat } from '../../workbook/model.ts';
import type { LocaleProfile } from '../locale-profile.ts';
import { dateOfSerial, serialOfDay } from '../serial-date.ts';
import type { Reading } from './read-number.ts';

interface DatePattern {
  shape: RegExp;
  read(match: RegExpExecArray, locale: LocaleProfile, thisYear: number | undefined): Reading | undefined;
}

const token = (letter: string, typed: string): string => (typed.length > 1 ? letter + letter : letter);

/** Two digits mean 2000–2029 or 1930–1999, as in other spreadsheets. */
function fullYear(typed: string): number {
  const year = Number(typed);
  if (typed.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function day(year: number, month: number, date: number, pattern: string | undefined): Reading | undefined {
  const value = serialOfDay({ year, month, day: date });
  const format: NumberFormat = pattern ? { type: 'DATE', pattern } : { type: 'DATE' };
  return value === undefined ? undefined : { value, format };
}

const yearFirst: DatePattern = {
  shape: /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/,
  read: ([, year = '', mark = '', month = '', date = '']) =>
    day(
      Number(year),
      Number(month),
      Number(date),
      `yyyy${mark}${token('m', month)}${mark}${token('d', date)}`,
    ),
};

const yearLast: DatePattern = {
  shape: /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/,
  read: ([, first = '', mark = '', second = '', year = ''], locale) => {
    const [date, month] = locale.dayFirst ? [first, second] : [second, first];
    return day(fullYear(year), Number(month), Number(date), shownAs(locale, first, mark, second, year));
  },
};

/** Typed the plain way a date takes the locale's own pattern; otherwise it keeps the look it was typed in. */
function shownAs(
  { dayFirst, defaults }: LocaleProfile,
  first: string,
  mark: string,
  second: string,
  year: string,
) {
  const [a, b] = dayFirst ? ['d', 'm'] : ['m', 'd'];
  const padded = first.startsWith('0') || second.startsWith('0');
  if (mark === '/' && !padded && year.length === 4) return defaults.DATE;
  const [left, right] = padded || dayFirst ? [a.repeat(2), b.repeat(2)] : [a, b];
  return [left, right, 'y'.repeat(year.length)].join(mark);
}

const withoutYear: DatePattern = {
  shape: /^(\d{1,2})([-/])(\d{1,2})$/,
  read: ([, first = '', mark = '', second = ''], { dayFirst }, thisYear) => {
    if (thisYear === undefined) return undefined;
    const [date, month] = dayFirst ? [first, second] : [second, first];
    const [a, b] = dayFirst ? ['d', 'm'] : ['m', 'd'];
    return day(thisYear, Number(month), Number(date), token(a, first) + mark + token(b, second));
  },
};

const monthOfYear: DatePattern = {
  shape: /^(\d{1,2})[-/](\d{4})$/,
  read: ([, month, year], { defaults }) => day(Number(year), Number(month), 1, defaults.DATE),
};

const vietnameseWords: DatePattern = {
  shape: /^(\d{1,2}) (tháng|thg) (\d{1,2}), (\d{4})$/i,
  read: ([, date = '', word = '', month, year], { dayFirst }) =>
    dayFirst
      ? day(Number(year), Number(month), Number(date), `d ${word === 'thg' ? 'mmm' : 'mmmm'}, yyyy`)
      : undefined,
};

function monthNamed(name: string, { dayFirst, months }: LocaleProfile): number | undefined {
  if (dayFirst || name.length < 3) return undefined;
  const typed = name.toLowerCase();
  const found = months.findIndex(
    (month) => month.toLowerCase() === typed || month.slice(0, 3).toLowerCase() === typed,
  );
  return found < 0 ? undefined : found + 1;
}

const monthToken = (name: string): string => (name.length > 3 ? 'mmmm' : 'mmm');

const englishMonthFirst: DatePattern = {
  shape: /^([a-z]+)\.? (?:(\d{1,2}), ?)?(\d{4})$/i,
  read: ([, name = '', date, year], locale) => {
    const month = monthNamed(name, locale);
    const pattern = date ? `${monthToken(name)} d, yyyy` : `${monthToken(name)} yyyy`;
    return month ? day(Number(year), month, Number(date ?? 1), pattern) : undefined;
  },
};

const englishDayFirst: DatePattern = {
  shape: /^(\d{1,2})([ -])([a-z]+)\2(\d{4})$/i,
  read: ([, date, mark, name = '', year], locale) => {
    const month = monthNamed(name, locale);
    return month
      ? day(Number(year), month, Number(date), `d${mark}${monthToken(name)}${mark}yyyy`)
      : undefined;
  },
};

const PATTERNS = [
  yearFirst,
  yearLast,
  withoutYear,
  monthOfYear,
  vietnameseWords,
  englishMonthFirst,
  englishDayFirst,
];

/** Reads a typed day; without `today` (a serial date) a day typed without its year is not understood. */
export function readDate(
  typed: string,
  locale: LocaleProfile,
  today: number | undefined,
): Reading | undefined {
  const thisYear = today === undefined ? undefined : dateOfSerial(today).year;
  for (const { shape, read } of PATTERNS) {
    const match = shape.exec(typed);
    if (match) return read(match, locale, thisYear);
  }
  return undefined;
}
