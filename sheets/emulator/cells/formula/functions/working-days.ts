/** Working days: Monday to Friday without the holidays that are given. */
import { weekdayOfSerial } from '../../serial-date.ts';
import type { FunctionTable } from '../define-function.ts';
import { define } from '../define-function.ts';
import { eachScalar, type Value } from '../values.ts';

function holidaysOf(values: Value | undefined): Set<number> {
  const holidays = new Set<number>();
  eachScalar(values ?? null, (day) => {
    if (typeof day === 'number') holidays.add(Math.floor(day));
  });
  return holidays;
}

const isWorkingDay = (day: number, holidays: ReadonlySet<number>): boolean =>
  weekdayOfSerial(day) !== 0 && weekdayOfSerial(day) !== 6 && !holidays.has(day);

function networkDays(start: number, end: number, holidays: ReadonlySet<number>): number {
  const [first, last] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))];
  let count = 0;
  for (let day = first; day <= last; day += 1) if (isWorkingDay(day, holidays)) count += 1;
  return start <= end ? count : -count;
}

function workday(start: number, count: number, holidays: ReadonlySet<number>): number {
  const step = count < 0 ? -1 : 1;
  let day = Math.floor(start);
  for (let left = Math.abs(Math.trunc(count)); left > 0; ) {
    day += step;
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

const signature = { required: ['number', 'number'], optional: ['values'] } as const;

export const WORKING_DAYS: FunctionTable = {
  NETWORKDAYS: define(signature, ([start, end, days]) => networkDays(start, end, holidaysOf(days))),
  WORKDAY: define(signature, ([start, count, days]) => workday(start, count, holidaysOf(days))),
};
