import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vietnameseHolidays } from '../../../functions/calendar/holidays.ts';
import { isoWeekOf } from '../../../functions/calendar/iso-week.ts';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import {
  CATCH_UP_HOURS,
  dueWeek,
  plannedSending,
  type WeeklyCycle,
} from '../../../functions/calendar/weekly-cycle.ts';
import { isWorkingDay } from '../../../functions/calendar/working-days.ts';

const holidays = [2021, 2022, 2023, 2024].flatMap(vietnameseHolidays);
const FRIDAY_AT_THREE: WeeklyCycle = { weekday: 5, hour: 15, holidays };

describe('the moment of a week’s report', () => {
  test.each([
    { name: 'an ordinary week', week: '2022-W11', day: dayOf(2022, 3, 18) },
    { name: 'the Friday of Tết moves to the Monday after it', week: '2022-W05', day: dayOf(2022, 2, 7) },
    { name: 'a Friday between Christmas and New Year stays', week: '2022-W52', day: dayOf(2022, 12, 30) },
  ])('$name', ({ week, day }) => {
    expect(plannedSending(week, FRIDAY_AT_THREE)).toEqual({ day, hour: 15 });
  });

  test('a Sunday that an admin set stays a Sunday', () => {
    const cycle = { weekday: 7, hour: 8, holidays };
    expect(plannedSending('2022-W11', cycle)).toEqual({ day: dayOf(2022, 3, 20), hour: 8 });
  });

  test('a week that does not exist is refused', () => {
    expect(() => plannedSending('2022-W53', FRIDAY_AT_THREE)).toThrow(RangeError);
  });
});

describe('the week that is due', () => {
  const at = (day: number, hour: number) => dueWeek({ day, hour }, FRIDAY_AT_THREE);

  test.each([
    { name: 'an hour before: none', day: dayOf(2022, 3, 18), hour: 14, week: null },
    { name: 'on the hour', day: dayOf(2022, 3, 18), hour: 15, week: '2022-W11' },
    { name: 'on Sunday, caught up', day: dayOf(2022, 3, 20), hour: 9, week: '2022-W11' },
    { name: 'on Monday before three, still caught up', day: dayOf(2022, 3, 21), hour: 14, week: '2022-W11' },
    { name: 'on Monday at three: too late', day: dayOf(2022, 3, 21), hour: 15, week: null },
    { name: 'the Friday of Tết: not yet', day: dayOf(2022, 2, 4), hour: 15, week: null },
    { name: 'the Monday after Tết, for the week of Tết', day: dayOf(2022, 2, 7), hour: 15, week: '2022-W05' },
  ])('$name', ({ day, hour, week }) => {
    expect(at(day, hour)).toBe(week);
  });
});

const cycles = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  hour: fc.integer({ min: 0, max: 23 }),
  holidays: fc.constant(holidays),
});
const days = fc.integer({ min: dayOf(2022, 1, 10), max: dayOf(2024, 11, 30) });

describe('for any setting', () => {
  test('a report is due from its moment on, for as long as it is caught up or until the next one', () => {
    fc.assert(
      fc.property(cycles, days, fc.integer({ min: 0, max: CATCH_UP_HOURS - 1 }), (cycle, day, late) => {
        const week = isoWeekOf(day);
        const planned = plannedSending(week, cycle);
        const hours = planned.hour + late;
        const due = dueWeek({ day: planned.day + Math.floor(hours / 24), hour: hours % 24 }, cycle);
        expect(due !== null && due >= week).toBe(true);
      }),
    );
  });

  test('no report goes out on a listed day off, and none before its own set day', () => {
    fc.assert(
      fc.property(cycles, days, (cycle, day) => {
        const planned = plannedSending(isoWeekOf(day), cycle);
        const listed = holidays.some(({ date, working }) => date === planned.day && !working);
        expect(listed).toBe(false);
        const set = day - ((((day - 2) % 7) + 7) % 7) + cycle.weekday - 1;
        expect(planned.day === set || (planned.day > set && isWorkingDay(planned.day, holidays))).toBe(true);
      }),
    );
  });

  test('looked at hour by hour, every week comes due once and in order, but one whose moment the next one shares', () => {
    const [from, to] = [dayOf(2022, 1, 3), dayOf(2024, 1, 1)];
    fc.assert(
      fc.property(cycles, (cycle) => {
        const seen: (string | null)[] = [];
        for (let day = from; day < to; day++) {
          for (const hour of [0, cycle.hour, 23]) {
            const week = dueWeek({ day, hour }, cycle);
            if (week !== null && week !== seen.at(-1)) seen.push(week);
          }
        }
        const mondays = Array.from({ length: (to - from) / 7 }, (_, index) => from + index * 7);
        const comes = (monday: number) =>
          plannedSending(isoWeekOf(monday), cycle).day < plannedSending(isoWeekOf(monday + 7), cycle).day;
        const within = (monday: number) => plannedSending(isoWeekOf(monday), cycle).day < to;
        // The first hours may still catch up on the week before.
        if (seen[0] === '2021-W52') seen.shift();
        expect(seen).toEqual(mondays.filter((one) => comes(one) && within(one)).map(isoWeekOf));
      }),
      { numRuns: 30 },
    );
  });
});
