import { calendarDay, formatVietnameseDate, type PlainDate } from '../../functions/calendar/plain-date.ts';
import type { CellInput } from '../example-sheet.ts';
import type { Random } from './random.ts';

type Writer = (value: number) => CellInput;

/** How the person at one unit writes dates, percentages, money and text. */
export interface TypingHabit {
  date: Writer;
  percent: Writer;
  /** đồng */
  money: Writer;
  text: (text: string) => string;
}

const padded = (number: number): string => String(number).padStart(2, '0');

const withSeparator =
  (separator: string): Writer =>
  (date) => {
    const { year, month, day } = calendarDay(date);
    return [day, month, year].join(separator);
  };

/** Party documents pad days below 10 and the months January and February. */
function inWords(date: PlainDate): string {
  const { year, month, day } = calendarDay(date);
  return `ngày ${padded(day)} tháng ${month < 3 ? padded(month) : month} năm ${year}`;
}

function shortYear(date: PlainDate): string {
  const { year, month, day } = calendarDay(date);
  return `${padded(day)}/${padded(month)}/${padded(year % 100)}`;
}

const grouped = (separator: string, money: number): string =>
  String(money).replace(/\B(?=(\d{3})+$)/g, separator);

const DATES: readonly Writer[] = [
  withSeparator('/'),
  withSeparator('/'),
  formatVietnameseDate,
  formatVietnameseDate,
  withSeparator('-'),
  withSeparator('.'),
  shortYear,
  inWords,
];

const PERCENTS: readonly Writer[] = [
  (percent) => `${percent}%`,
  (percent) => `${percent}%`,
  (percent) => String(percent),
  (percent) => `${percent} %`,
];

const MONEY: readonly Writer[] = [
  (money) => grouped('.', money),
  (money) => `${grouped('.', money)} đồng`,
  (money) => grouped(',', money),
  (money) => `${money / 1e6} triệu`,
  (money) => `${money / 1e6}tr`,
  (money) => `${String(money / 1e9).replace('.', ',')} tỷ`,
];

/** Some keyboards write Vietnamese letters decomposed (NFD), some text comes with no-break spaces from Word. */
const TEXTS: readonly ((text: string) => string)[] = [
  ...Array.from({ length: 14 }, () => (text: string) => text),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/ (?=\d)/g, '\u00a0'),
];

/** One habit, drawn once for a unit. */
export function typingHabit(random: Random): TypingHabit {
  return {
    date: random.pick(DATES),
    percent: random.pick(PERCENTS),
    money: random.pick(MONEY),
    text: random.pick(TEXTS),
  };
}
