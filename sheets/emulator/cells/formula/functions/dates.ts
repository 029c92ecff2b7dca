import { dateOfSerial, daysInMonth, serialOf, weekdayOfSerial } from '../../serial-date.ts';
import type { FunctionSpec, FunctionTable } from '../define-function.ts';
import { define } from '../define-function.ts';
import type { Scalar } from '../values.ts';
import { FormulaError } from '../values.ts';

const two = { required: ['number', 'number'] } as const;

const part = (of: (serial: number) => number): FunctionSpec =>
  define({ required: ['number'] }, ([serial], { name }) =>
    serial < 0
      ? new FormulaError(
          'NUM',
          `Function ${name} parameter 1 value is ${serial}. It should be greater than or equal to 0.`,
        )
      : of(serial),
  );

const secondsInDay = (serial: number): number => Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;

function monthsLater(serial: number, months: number): { year: number; month: number; day: number } {
  const { year, month, day } = dateOfSerial(serial);
  const moved = dateOfSerial(serialOf(year, month + Math.trunc(months), 1));
  return { year: moved.year, month: moved.month, day: Math.min(day, daysInMonth(moved.year, moved.month)) };
}

function edate(serial: number, months: number): number {
  const { year, month, day } = monthsLater(serial, months);
  return serialOf(year, month, day);
}

function weekday(serial: number, type: number): Scalar {
  const sunday = weekdayOfSerial(serial);
  const monday = (sunday + 6) % 7;
  const numbers: Readonly<Record<number, number>> = { 1: sunday + 1, 2: monday + 1, 3: monday };
  return (
    numbers[type] ?? new FormulaError('NUM', `Function WEEKDAY parameter 2 value ${type} is out of range.`)
  );
}

/** ISO 8601: the week that holds the year's first Thursday is week 1. */
function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) - ((weekdayOfSerial(serial) + 6) % 7) + 3;
  return Math.floor((thursday - serialOf(dateOfSerial(thursday).year, 1, 1)) / 7) + 1;
}

function dateDif(start: number, end: number, unit: string): Scalar {
  if (start > end)
    return new FormulaError('NUM', 'Function DATEDIF parameter 1 should be on or before parameter 2.');
  const [a, b] = [dateOfSerial(start), dateOfSerial(end)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  const differences: Readonly<Record<string, () => number>> = {
    D: () => Math.floor(end) - Math.floor(start),
    M: () => months,
    Y: () => Math.floor(months / 12),
    YM: () => months % 12,
    MD: () => Math.floor(end) - edate(start, months),
    YD: () => Math.floor(end) - edate(start, Math.floor(months / 12) * 12),
  };
  const known = differences[unit.toUpperCase()];
  return known
    ? known()
    : new FormulaError('NUM', `Function DATEDIF parameter 3 value '${unit}' is not valid.`);
}

/** Years below 1900 count from 1900, as at Google. */
const date = (year: number, month: number, day: number): number =>
  serialOf(Math.trunc(year) + (year < 1900 ? 1900 : 0), Math.trunc(month), Math.trunc(day));

export const DATES: FunctionTable = {
  TODAY: define({}, (_, { book }) => Math.floor(book.now)),
  NOW: define({}, (_, { book }) => book.now),
  DATE: define({ required: ['number', 'number', 'number'] }, ([year, month, day]) => date(year, month, day)),
  TIME: define({ required: ['number', 'number', 'number'] }, ([hour, minute, second]) => {
    const days = (Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second)) / 86_400;
    return days - Math.floor(days);
  }),
  DATEVALUE: define({ required: ['number'] }, ([serial]) => Math.floor(serial)),
  YEAR: part((serial) => dateOfSerial(serial).year),
  MONTH: part((serial) => dateOfSerial(serial).month),
  DAY: part((serial) => dateOfSerial(serial).day),
  HOUR: part((serial) => Math.floor(secondsInDay(serial) / 3600)),
  MINUTE: part((serial) => Math.floor(secondsInDay(serial) / 60) % 60),
  SECOND: part((serial) => secondsInDay(serial) % 60),
  WEEKDAY: define({ required: ['number'], optional: ['number'] }, ([serial, type = 1]) =>
    weekday(serial, type),
  ),
  ISOWEEKNUM: part(isoWeek),
  WEEKNUM: part((serial) => {
    const newYear = serialOf(dateOfSerial(serial).year, 1, 1);
    return Math.floor((Math.floor(serial) - newYear + weekdayOfSerial(newYear)) / 7) + 1;
  }),
  EDATE: define(two, ([start, months]) => edate(start, months)),
  EOMONTH: define(two, ([start, months]) => {
    const { year, month } = monthsLater(start, months);
    return serialOf(year, month + 1, 0);
  }),
  DAYS: define(two, ([end, start]) => Math.floor(end) - Math.floor(start)),
  DATEDIF: define({ required: ['number', 'number', 'text'] }, ([start, end, unit]) =>
    dateDif(start, end, unit),
  ),
};
