/**
 * The paid holidays that seed the days off of a plan: Labour Code 45/2019/QH14, articles 111 and 112. The
 * Government settles the days around Tết and Quốc khánh, and swaps working days, year by year: admins then
 * correct the rows, which is why this is a seed and never looked up by a run.
 */
import type { Holiday } from './holiday.ts';
import { hungKingsDay, tetOf } from './lunar.ts';
import { dayOf, type PlainDate, weekday } from './plain-date.ts';
import { isWeekend } from './working-days.ts';

const TET_DAYS = 5;

const dayOff = (date: PlainDate, name: string): Holiday => ({ date, name, working: false });

const tetName = (fromFirst: number): string =>
  fromFirst < 0 ? 'Tết Nguyên đán (giáp Tết)' : `Tết Nguyên đán (mùng ${fromFirst + 1})`;

/** Five days that begin two days before Tết, or one day before where that puts fewer of them on a weekend. */
function tetDays(year: number): Holiday[] {
  const first = tetOf(year);
  const beginning = (daysBefore: number) =>
    Array.from({ length: TET_DAYS }, (_, i) => dayOff(first - daysBefore + i, tetName(i - daysBefore)));
  const onWeekends = (days: Holiday[]) => days.filter((day) => isWeekend(day.date)).length;
  const [two, one] = [beginning(2), beginning(1)];
  return onWeekends(one) < onWeekends(two) ? one : two;
}

/** Weekdays of 2/9 on which 3/9 lengthens the rest more than 1/9: Monday, Thursday, Sunday. */
const DAY_AFTER_SUITS = new Set([1, 4, 7]);

function nationalDays(year: number): Holiday[] {
  const day = dayOf(year, 9, 2);
  const beside = DAY_AFTER_SUITS.has(weekday(day)) ? day + 1 : day - 1;
  return [dayOff(day, 'Quốc khánh 2/9'), dayOff(beside, 'Nghỉ liền kề Quốc khánh 2/9')];
}

const statutoryDays = (year: number): Holiday[] => [
  dayOff(dayOf(year, 1, 1), 'Tết Dương lịch 1/1'),
  ...tetDays(year),
  dayOff(hungKingsDay(year), 'Giỗ Tổ Hùng Vương (mùng 10 tháng Ba âm lịch)'),
  dayOff(dayOf(year, 4, 30), 'Ngày Chiến thắng 30/4'),
  dayOff(dayOf(year, 5, 1), 'Ngày Quốc tế lao động 1/5'),
  ...nationalDays(year),
];

/** Each holiday that falls on a weekend is made up on the next day that is neither weekend nor day off yet. */
function madeUp(holidays: readonly Holiday[]): Holiday[] {
  const taken = new Set(holidays.map((holiday) => holiday.date));
  return holidays
    .filter((holiday) => isWeekend(holiday.date))
    .map((holiday) => {
      let date = holiday.date + 1;
      while (isWeekend(date) || taken.has(date)) date += 1;
      taken.add(date);
      return dayOff(date, `Nghỉ bù ${holiday.name}`);
    });
}

/** A year's eleven paid days off and the days that make up for those on a weekend, in order. */
export function vietnameseHolidays(year: number): Holiday[] {
  const byDate = (a: Holiday, b: Holiday) => a.date - b.date;
  const holidays = statutoryDays(year).sort(byDate);
  return [...holidays, ...madeUp(holidays)].sort(byDate);
}
