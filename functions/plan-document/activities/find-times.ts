import { dayOf, type PlainDate } from '../../calendar/plain-date.ts';
import { findWindows } from '../windows/find-windows.ts';
import type { WindowContext, WindowMention } from '../windows/window-mention.ts';

/** What the whole document says of the years its dates belong to. */
export interface PlanContext extends WindowContext {
  /** The year in which the plan's school year begins, for "năm học 2024 - 2025"; `null` for plans by calendar years. */
  schoolYear: number | null;
}

type Place = NonNullable<Parameters<typeof findWindows>[2]>;

/** School years run from August to July. */
const FIRST_MONTH = 8;

function isWithin({ start, end }: WindowMention, schoolYear: number): boolean {
  const first = dayOf(schoolYear, FIRST_MONTH, 1);
  const last = dayOf(schoolYear + 1, FIRST_MONTH, 1) - 1;
  const fits = (date: PlainDate | null) => date === null || (first <= date && date <= last);
  return fits(start) && fits(end);
}

/**
 * The times in a text. In a plan for a school year a date without a year takes the one of the two in which it falls
 * into the school year; one that has its year reads the same either way.
 */
export function findTimes(text: string, context: PlanContext, place: Place = 'sentence'): WindowMention[] {
  const { schoolYear } = context;
  const found = findWindows(text, context, place);
  if (schoolYear === null || found.length === 0) return found;
  const [early, late] = [schoolYear, schoolYear + 1].map((year) =>
    findWindows(text, { ...context, year }, place),
  );
  return found.map((mention, i) => {
    const readings = [early?.[i], late?.[i]].filter((one) => one !== undefined);
    return readings.find((one) => isWithin(one, schoolYear)) ?? mention;
  });
}

const SCHOOL_YEAR = /năm học\s+(20\d\d)\s*[-–]\s*(20\d\d)/iu;

/** The year in which the school year of a title begins, unless a person or the title says that one year is meant. */
export function schoolYearOf(title: string | null, year: number | null): number | null {
  const [, first, second] = (SCHOOL_YEAR.exec(title ?? '') ?? []).map(Number);
  if (first === undefined || second !== first + 1) return null;
  return year === null || year === first || year === second ? first : null;
}
