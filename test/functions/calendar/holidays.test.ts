import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnameseHolidays } from '../../../functions/calendar/holidays.ts';
import { calendarDay, formatIsoDate, weekday } from '../../../functions/calendar/plain-date.ts';

const daysOff = (year: number, named: RegExp): string[] =>
  vietnameseHolidays(year)
    .filter(({ name }) => named.test(name))
    .map(({ date }) => formatIsoDate(date).slice(5));

describe('vietnameseHolidays', () => {
  it.each([
    { year: 2021, off: ['02-10', '02-11', '02-12', '02-13', '02-14', '02-15', '02-16'] },
    { year: 2022, off: ['01-31', '02-01', '02-02', '02-03', '02-04'] },
    { year: 2023, off: ['01-20', '01-21', '01-22', '01-23', '01-24', '01-25', '01-26'] },
    { year: 2024, off: ['02-08', '02-09', '02-10', '02-11', '02-12', '02-13', '02-14'] },
    { year: 2025, off: ['01-27', '01-28', '01-29', '01-30', '01-31'] },
    { year: 2026, off: ['02-16', '02-17', '02-18', '02-19', '02-20'] },
  ])('is off for Tết $year as the Government announced', ({ year, off }) => {
    expect(daysOff(year, /Tết Nguyên đán/)).toEqual(off);
  });

  it.each([
    { year: 2022, off: ['04-10', '04-11'] },
    { year: 2023, off: ['04-29', '05-02'] },
    { year: 2025, off: ['04-07'] },
    { year: 2026, off: ['04-26', '04-27'] },
  ])('makes up Hùng Kings of $year when it falls on a weekend', ({ year, off }) => {
    expect(daysOff(year, /Hùng Vương/)).toEqual(off);
  });

  it.each([
    { year: 2021, off: ['09-02', '09-03'] },
    { year: 2022, off: ['09-01', '09-02'] },
    { year: 2023, off: ['09-01', '09-02', '09-04'] },
    { year: 2024, off: ['09-02', '09-03'] },
    { year: 2025, off: ['09-01', '09-02'] },
    { year: 2026, off: ['09-01', '09-02'] },
  ])('is off for Quốc khánh $year as the Government announced', ({ year, off }) => {
    expect(daysOff(year, /Quốc khánh/)).toEqual(off);
  });

  it('names the days in Vietnamese', () => {
    const names = vietnameseHolidays(2022).map(({ date, name }) => `${formatIsoDate(date)} ${name}`);
    expect(names).toEqual([
      '2022-01-01 Tết Dương lịch 1/1',
      '2022-01-03 Nghỉ bù Tết Dương lịch 1/1',
      '2022-01-31 Tết Nguyên đán (giáp Tết)',
      '2022-02-01 Tết Nguyên đán (mùng 1)',
      '2022-02-02 Tết Nguyên đán (mùng 2)',
      '2022-02-03 Tết Nguyên đán (mùng 3)',
      '2022-02-04 Tết Nguyên đán (mùng 4)',
      '2022-04-10 Giỗ Tổ Hùng Vương (mùng 10 tháng Ba âm lịch)',
      '2022-04-11 Nghỉ bù Giỗ Tổ Hùng Vương (mùng 10 tháng Ba âm lịch)',
      '2022-04-30 Ngày Chiến thắng 30/4',
      '2022-05-01 Ngày Quốc tế lao động 1/5',
      '2022-05-02 Nghỉ bù Ngày Chiến thắng 30/4',
      '2022-05-03 Nghỉ bù Ngày Quốc tế lao động 1/5',
      '2022-09-01 Nghỉ liền kề Quốc khánh 2/9',
      '2022-09-02 Quốc khánh 2/9',
    ]);
  });

  it('gives eleven working days off a year, each day once, in order, all in that year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), (year) => {
        const dates = vietnameseHolidays(year).map(({ date }) => date);
        expect(dates.filter((date) => weekday(date) <= 5)).toHaveLength(11);
        expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b));
        expect(dates.every((date) => calendarDay(date).year === year)).toBe(true);
      }),
    );
  });
});
