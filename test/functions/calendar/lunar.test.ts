import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hungKingsDay, lunarMonthStart, tetOf } from '../../../functions/calendar/lunar.ts';
import { dayOf, formatIsoDate } from '../../../functions/calendar/plain-date.ts';

describe('the Vietnamese lunar calendar', () => {
  it.each([
    { year: 2021, tet: '2021-02-12', hungKings: '2021-04-21' },
    { year: 2022, tet: '2022-02-01', hungKings: '2022-04-10' },
    { year: 2023, tet: '2023-01-22', hungKings: '2023-04-29' },
    { year: 2024, tet: '2024-02-10', hungKings: '2024-04-18' },
    { year: 2025, tet: '2025-01-29', hungKings: '2025-04-07' },
    { year: 2026, tet: '2026-02-17', hungKings: '2026-04-26' },
    { year: 2027, tet: '2027-02-06', hungKings: '2027-04-16' },
    { year: 2028, tet: '2028-01-26', hungKings: '2028-04-04' },
  ])('has Tết on $tet and Hùng Kings on $hungKings in $year', ({ year, tet, hungKings }) => {
    expect(formatIsoDate(tetOf(year))).toBe(tet);
    expect(formatIsoDate(hungKingsDay(year))).toBe(hungKings);
  });

  it.each([
    { year: 1968, vietnam: '1968-01-29', why: 'China a day later' },
    { year: 1969, vietnam: '1969-02-16', why: 'China a day later' },
    { year: 1985, vietnam: '1985-01-21', why: 'China a month later' },
    { year: 2007, vietnam: '2007-02-17', why: 'China a day later' },
    { year: 2030, vietnam: '2030-02-02', why: 'China a day later' },
    { year: 2053, vietnam: '2053-02-18', why: 'China a day later' },
  ])('keeps UTC+7 in $year: Tết on $vietnam, $why', ({ year, vietnam }) => {
    expect(formatIsoDate(tetOf(year))).toBe(vietnam);
  });

  it.each([
    { name: 'leap month 4 of 2020 pushes month 5 back', year: 2020, month: 5, start: '2020-06-21' },
    { name: 'leap month 2 of 2023 pushes month 3 back', year: 2023, month: 3, start: '2023-04-20' },
    { name: 'leap month 6 of 2025 comes after month 6', year: 2025, month: 6, start: '2025-06-25' },
    { name: 'and before month 7', year: 2025, month: 7, start: '2025-08-23' },
    { name: 'leap month 11 of 2033 comes before month 12', year: 2033, month: 12, start: '2034-01-20' },
  ])('$name', ({ year, month, start }) => {
    expect(formatIsoDate(lunarMonthStart(year, month))).toBe(start);
  });

  it('begins every year between 20 January and 21 February, 12 or 13 whole months after the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1951, max: 2150 }), (year) => {
        const tet = tetOf(year);
        expect(tet).toBeGreaterThanOrEqual(dayOf(year, 1, 20));
        expect(tet).toBeLessThanOrEqual(dayOf(year, 2, 22));
        expect([353, 354, 355, 383, 384, 385]).toContain(tet - tetOf(year - 1));
      }),
    );
  });

  it('makes months of 29 or 30 days, two of them where a leap month lies between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 11 }), (year, month) => {
        const length = lunarMonthStart(year, month + 1) - lunarMonthStart(year, month);
        expect([29, 30, 58, 59, 60]).toContain(length);
      }),
    );
  });
});
