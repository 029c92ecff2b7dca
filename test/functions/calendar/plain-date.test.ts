import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  dayInVietnam,
  dayOf,
  firstDayOfMonth,
  formatIsoDate,
  formatVietnameseDate,
  isSheetDay,
  lastDayOfMonth,
  parseIsoDate,
  plainDate,
  serialInVietnam,
  weekday,
} from '../../../functions/calendar/plain-date.ts';

const anyDay = fc.integer({ min: 36_526, max: 73_050 });

describe('plain dates', () => {
  it('count days as Google Sheets does', () => {
    expect(dayOf(2022, 3, 15)).toBe(44_635);
    expect(dayOf(2000, 1, 1)).toBe(36_526);
    expect(dayOf(2099, 12, 31)).toBe(73_050);
  });

  it.each([
    [2022, 4, 31],
    [2023, 2, 29],
    [2022, 25, 13],
    [2022, 0, 1],
    [2022, 1, 0],
    [2022, 13, 1],
  ])('do not exist for %i-%i-%i', (year, month, day) => {
    expect(plainDate(year, month, day)).toBeNull();
    expect(() => dayOf(year, month, day)).toThrow(RangeError);
  });

  it('keep 29 February of leap years', () => {
    expect(formatIsoDate(dayOf(2024, 2, 29))).toBe('2024-02-29');
  });

  it('read back as the calendar day they were made of', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { year, month, day } = calendarDay(date);
        expect(plainDate(year, month, day)).toBe(date);
        expect(parseIsoDate(formatIsoDate(date))).toBe(date);
        expect(firstDayOfMonth(year, month)).toBeLessThanOrEqual(date);
        expect(lastDayOfMonth(year, month)).toBeGreaterThanOrEqual(date);
        expect(calendarDay(lastDayOfMonth(year, month) + 1).day).toBe(1);
      }),
    );
  });

  it('know their weekday', () => {
    expect(weekday(dayOf(2022, 3, 14))).toBe(1);
    expect(weekday(dayOf(2022, 3, 20))).toBe(7);
    fc.assert(fc.property(anyDay, (date) => weekday(date + 7) === weekday(date)));
  });

  it('print the Vietnamese way', () => {
    expect(formatVietnameseDate(dayOf(2022, 3, 5))).toBe('05/03/2022');
  });

  it.each(['2022-3-5', '2022-02-30', '18/03/2022', '', '2022-03-18T00:00:00Z'])(
    'refuse %s as ISO',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );

  it.each([
    { serial: 36_525, day: false },
    { serial: 36_526, day: true },
    { serial: 73_050, day: true },
    { serial: 73_051, day: false },
  ])('take serial $serial for a day: $day', ({ serial, day }) => {
    expect(isSheetDay(serial)).toBe(day);
  });
});

describe('today in Vietnam', () => {
  it.each([
    { instant: '2022-04-30T16:59:59Z', today: '2022-04-30' },
    { instant: '2022-04-30T17:00:00Z', today: '2022-05-01' },
    { instant: '2021-12-31T17:00:00Z', today: '2022-01-01' },
  ])('is $today at $instant', ({ instant, today }) => {
    expect(formatIsoDate(dayInVietnam(new Date(instant)))).toBe(today);
  });

  it('has the hour as a fraction of its serial', () => {
    expect(serialInVietnam(new Date('2022-03-15T05:00:00Z'))).toBe(44_635.5);
  });
});
