/**
 * What periods of one phrase take from each other and from the document: "từ ngày **10** đến ngày 15/4/2022". The
 * first part of a range takes the year that keeps it before the second (domain rule); nothing else is moved.
 */
import { type Days, daysOf, type Period, type Trouble } from './period.ts';
import type { WindowContext } from './window-mention.ts';
import type { ProblemCode } from './window-problems.ts';

type Filled = { period: Period; year: number }[] | ProblemCode;

/** A lone number or part is what its neighbour to the right is, else the one to the left. */
function fillGrains(periods: Period[]): void {
  for (let i = periods.length - 2; i >= 0; i -= 1) {
    const [here, next] = [periods[i], periods[i + 1]];
    if (!here || !next || here.grain !== null) continue;
    const number = here.part ? next.number : here.number;
    periods[i] = { ...here, grain: next.grain, number };
  }
}

/** Which month a neighbour speaks of. */
const monthOf = ({ grain, number, month }: Period): number | null => (grain === 'month' ? number : month);

/** "Cuối tháng", "ngày 10": the month that the neighbour names. */
function takeMonth(here: Period, from: Period): Period {
  if (here.grain === 'day' && here.month === null) return { ...here, month: monthOf(from) };
  const weekOfMonth = here.grain === 'week' && here.month === null && here.year === null;
  if (weekOfMonth && from.grain === 'week') return { ...here, month: from.month };
  if (here.number !== null) return here;
  if (here.grain === 'month') return { ...here, number: monthOf(from) };
  return here.grain === 'quarter' && from.grain === 'quarter' ? { ...here, number: from.number } : here;
}

function fillMonths(periods: Period[]): void {
  for (let i = periods.length - 2; i >= 0; i -= 1) {
    const [here, next] = [periods[i], periods[i + 1]];
    if (here && next) periods[i] = takeMonth(here, next);
  }
  for (let i = 1; i < periods.length; i += 1) {
    const [here, before] = [periods[i], periods[i - 1]];
    if (here && before) periods[i] = takeMonth(here, before);
  }
}

function isComplete(period: Period, explicitYear: boolean): boolean {
  const { grain, number, month } = period;
  if (grain === null) return false;
  if (grain === 'year') return true;
  if (number === null || (grain === 'day' && month === null)) return false;
  return grain !== 'week' || month !== null || explicitYear;
}

const asDays = (period: Period, year: number): Days | null => {
  const days: Days | Trouble = daysOf(period, year);
  return typeof days === 'string' ? null : days;
};

/** The year of `here` that keeps it before `next`. */
function yearBefore(here: Period, next: Period, yearOfNext: number): number {
  const days = asDays(here, yearOfNext);
  const bound = asDays(next, yearOfNext);
  return days && bound && days.start > bound.end ? yearOfNext - 1 : yearOfNext;
}

function yearAfter(here: Period, before: Period, yearOfBefore: number): number {
  const days = asDays(here, yearOfBefore);
  const bound = asDays(before, yearOfBefore);
  return days && bound && days.end < bound.start ? yearOfBefore + 1 : yearOfBefore;
}

/** Years to the right of the last one that is written come from it, the others from what follows them. */
function fillYears(periods: readonly Period[], given: number | null): number[] | null {
  const years = periods.map(({ year }) => year);
  const lastWritten = years.findLastIndex((year) => year !== null);
  if (lastWritten < 0) years[periods.length - 1] = given;
  const each = (i: number, neighbour: number, move: typeof yearBefore) => {
    const [here, other, year] = [periods[i], periods[neighbour], years[neighbour]];
    if (here && other && typeof year === 'number' && years[i] === null) years[i] = move(here, other, year);
  };
  if (lastWritten >= 0) for (let i = lastWritten + 1; i < years.length; i += 1) each(i, i - 1, yearAfter);
  for (let i = periods.length - 2; i >= 0; i -= 1) each(i, i + 1, yearBefore);
  const known = years.filter((year) => year !== null);
  return known.length === years.length ? known : null;
}

const followingYear = (period: Period, { year }: WindowContext): Period =>
  period.nextYear && year !== null ? { ...period, year: year + 1 } : period;

/** @returns each period with its year, or why that is not known. */
export function fillPeriods(written: readonly Period[], context: WindowContext): Filled {
  const periods = written.map((period) => followingYear(period, context));
  fillGrains(periods);
  fillMonths(periods);
  const writtenYear = periods.some(({ year }) => year !== null);
  if (!periods.every((period) => isComplete(period, writtenYear))) return 'undecided';
  const years = fillYears(periods, context.year);
  if (!years) return 'no-year';
  return periods.map((period, i) => ({ period, year: years[i] ?? 0 }));
}
