import type { Column } from '../../../sheets/template/declaration.ts';
import {
  firstDayOfMonth,
  isSheetDay,
  lastDayOfMonth,
  type PlainDate,
  plainDate,
} from '../../calendar/plain-date.ts';
import { foldText } from '../fold-text.ts';
import { type DateText, type DayMonth, dateText, type Period } from './date-text.ts';
import { dayExample, noSuchDay } from './no-such-day.ts';
import { type ReadCell, type Reading, refused, understood } from './reading.ts';
import { figureReader } from './typed-reader.ts';

export type { DayMonth } from './date-text.ts';

/** A day, or a day and month that still need the year. */
export type DateCell = PlainDate | DayMonth;
type PeriodMeaning = NonNullable<Column['period']>;

const [FIRST_YEAR, LAST_YEAR] = [2000, 2099];
const LEAP_YEAR = 2000;

const WORDS_FOR_DONE = new Set(
  [
    'xong',
    'đã xong',
    'làm xong',
    'hoàn thành',
    'đã hoàn thành',
    'x',
    'v',
    '✓',
    '✔',
    'ok',
    'rồi',
    'có',
    'done',
  ].map(foldText),
);

const notDate = (raw: unknown): Reading<never> =>
  refused(raw, 'date.not-a-date', 'không phải là ngày; ghi ngày/tháng/năm, ví dụ 15/3/2022.');

const doneWithoutDate = (raw: unknown): Reading<never> =>
  refused(raw, 'done.without-date', 'chưa cho biết ngày nào; ghi ngày làm xong, ví dụ 15/3/2022.');

const wrongYear = (raw: unknown, year: number): Reading<never> =>
  refused(
    raw,
    'date.year-out-of-range',
    `năm ${year} nằm ngoài khoảng ${FIRST_YEAR}–${LAST_YEAR}; ghi lại năm.`,
  );

function ofPeriod(raw: unknown, { year, month, months }: Period, meaning: PeriodMeaning): Reading<PlainDate> {
  if (month < 1 || month > 12) return noSuchDay(raw, { year, month, day: 1 });
  if (meaning === 'first-day') return understood(firstDayOfMonth(year, month));
  if (meaning === 'last-day') return understood(lastDayOfMonth(year, month + months - 1));
  const example = dayExample({ year, month, day: 15 });
  return refused(raw, 'date.needs-day', `chưa rõ ngày nào; ghi đủ ngày/tháng/năm, ví dụ ${example}.`);
}

function ofText(raw: unknown, typed: DateText, meaning: PeriodMeaning): Reading<DateCell> {
  if (typed.kind === 'day-of-month') {
    const { day, month } = typed;
    return plainDate(LEAP_YEAR, month, day) === null
      ? noSuchDay(raw, { day, month, year: LEAP_YEAR })
      : understood({ day, month });
  }
  if (typed.year < FIRST_YEAR || typed.year > LAST_YEAR) return wrongYear(raw, typed.year);
  if (typed.kind === 'period') return ofPeriod(raw, typed, meaning);
  const date = plainDate(typed.year, typed.month, typed.day);
  return date === null ? noSuchDay(raw, typed) : understood(date);
}

/** Sheets counts the hours of a date-time as a fraction of its day. */
function ofNumber(value: number): Reading<PlainDate> {
  const date = Math.floor(value);
  return isSheetDay(date) ? understood(date) : notDate(value);
}

/**
 * Days as serials or as text, day before month. `meaning` says what a period stands for; where a period is
 * refused, a word such as "xong" is told apart from what is no date at all.
 */
export function dateReader(meaning: PeriodMeaning): ReadCell<DateCell> {
  const asksForDay = meaning === 'refuse';
  return figureReader<DateCell>({
    number: ofNumber,
    boolean: (value) => (value && asksForDay ? doneWithoutDate : notDate)(value ? 'TRUE' : 'FALSE'),
    text(text) {
      const folded = foldText(text);
      const typed = dateText(folded);
      if (typed) return ofText(text, typed, meaning);
      return (asksForDay && WORDS_FOR_DONE.has(folded) ? doneWithoutDate : notDate)(text);
    },
  });
}
