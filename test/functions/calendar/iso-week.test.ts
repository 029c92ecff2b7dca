import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDayOfIsoWeek, isoWeekOf } from '../../../functions/calendar/iso-week.ts';
import { dayOf, weekday } from '../../../functions/calendar/plain-date.ts';

describe('isoWeekOf', () => {
  it.each([
    { date: [2022, 3, 18], week: '2022-W11' },
    { date: [2022, 1, 1], week: '2021-W52' },
    { date: [2022, 1, 3], week: '2022-W01' },
    { date: [2020, 12, 31], week: '2020-W53' },
    { date: [2021, 1, 3], week: '2020-W53' },
    { date: [2024, 12, 30], week: '2025-W01' },
  ] as const)('puts $date into $week', ({ date: [year, month, day], week }) => {
    expect(isoWeekOf(dayOf(year, month, day))).toBe(week);
  });
});

describe('firstDayOfIsoWeek', () => {
  it('is the Monday of the week of any of its days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 73_050 }), (date) => {
        const monday = firstDayOfIsoWeek(isoWeekOf(date)) ?? 0;
        expect(weekday(monday)).toBe(1);
        expect(date - monday).toBe(weekday(date) - 1);
      }),
    );
  });

  it.each(['2022-W53', '2022-W00', '2022-W54', '2022-11', 'W11', ''])('refuses %s', (week) => {
    expect(firstDayOfIsoWeek(week)).toBeNull();
  });
});
