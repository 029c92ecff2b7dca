import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnameseHolidays } from '../../../functions/calendar/holidays.ts';
import { dayOf, formatIsoDate } from '../../../functions/calendar/plain-date.ts';
import { isWorkingDay, nextWorkingDay } from '../../../functions/calendar/working-days.ts';

const YEAR_2022 = vietnameseHolidays(2022);
const SWAPPED = [{ date: dayOf(2022, 3, 19), name: 'Làm bù', working: true }];

describe('isWorkingDay', () => {
  it.each([
    { name: 'an ordinary Friday', date: dayOf(2022, 3, 18), working: true },
    { name: 'a Saturday', date: dayOf(2022, 3, 19), working: false },
    { name: 'a Sunday', date: dayOf(2022, 3, 20), working: false },
    { name: 'a holiday', date: dayOf(2022, 9, 2), working: false },
    { name: 'a day made up for a holiday', date: dayOf(2022, 5, 3), working: false },
  ])('knows $name', ({ date, working }) => {
    expect(isWorkingDay(date, YEAR_2022)).toBe(working);
  });

  it('honours a swapped working Saturday', () => {
    expect(isWorkingDay(dayOf(2022, 3, 19), SWAPPED)).toBe(true);
  });
});

describe('nextWorkingDay', () => {
  it.each([
    { name: 'keeps a working day', from: dayOf(2022, 3, 18), to: '2022-03-18' },
    { name: 'passes a weekend', from: dayOf(2022, 3, 19), to: '2022-03-21' },
    { name: 'passes 30 April 2022 with its made-up days', from: dayOf(2022, 4, 30), to: '2022-05-04' },
    { name: 'passes Tết', from: dayOf(2022, 1, 29), to: '2022-02-07' },
  ])('$name', ({ from, to }) => {
    expect(formatIsoDate(nextWorkingDay(from, YEAR_2022))).toBe(to);
  });

  it('never goes back, always lands on a working day and skips none', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(2022, 1, 1), max: dayOf(2022, 12, 31) }), (date) => {
        const next = nextWorkingDay(date, YEAR_2022);
        expect(next).toBeGreaterThanOrEqual(date);
        expect(isWorkingDay(next, YEAR_2022)).toBe(true);
        for (let day = date; day < next; day += 1) expect(isWorkingDay(day, YEAR_2022)).toBe(false);
      }),
    );
  });
});
