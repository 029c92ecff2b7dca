import { dayOf, type PlainDate } from '../../functions/calendar/plain-date.ts';
import type { CellInput, Row } from '../example-sheet.ts';

/** An activity's dates as the sample's story needs them. */
export interface StoryWindow {
  /** `null`: it waits for an event and can't be finished yet. */
  start: PlainDate | null;
  end: PlainDate | null;
}

/** Reads `01/01/2022`, the only form in which the example's plan writes dates. */
function typedDay(typed: CellInput | undefined): PlainDate | null {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(typed ?? ''));
  return parts ? dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1])) : null;
}

/** The dates of one activity's row. */
export function windowOf(activity: Row<'plan'>): StoryWindow {
  return { start: typedDay(activity.start), end: typedDay(activity.end) };
}

/** The plan's first known day; `today` where it states none. */
export function firstDayOf(activities: readonly Row<'plan'>[], today: PlainDate): PlainDate {
  const days = activities.flatMap((activity) => Object.values(windowOf(activity)));
  const known = days.filter((day) => day !== null);
  return known.length > 0 ? Math.min(...known) : today;
}
