/** What a person with a calendar and a pencil would expect, written apart from the code it is held against. */
import { isoWeekOf } from '../../functions/calendar/iso-week.ts';
import { type PlainDate, weekday } from '../../functions/calendar/plain-date.ts';
import type { DayHour } from '../../functions/calendar/weekly-cycle.ts';
import type { Snapshot } from '../../functions/report/snapshot.ts';
import type { Tally } from '../../functions/status/tally.ts';
import type { People } from './people.ts';
import { REPORT_DAY, REPORT_HOUR } from './ticks.ts';

const CAUGHT_UP_WITHIN = 72;

/** The week whose report is to go out at a moment: the latest Friday's, moved past days off, for three days. */
export function weekExpectedAt(now: DayHour, holidays: ReadonlyMap<PlainDate, boolean>): string | null {
  let friday = now.day;
  while (weekday(friday) !== REPORT_DAY) friday -= 1;
  for (const set of [friday, friday - 7, friday - 14]) {
    let day = set;
    while (isClosed(day, holidays)) day += 1;
    const late = (now.day - day) * 24 + now.hour - REPORT_HOUR;
    if (late >= 0 && late < CAUGHT_UP_WITHIN) return isoWeekOf(set);
  }
  return null;
}

const isClosed = (day: PlainDate, holidays: ReadonlyMap<PlainDate, boolean>): boolean =>
  holidays.has(day) ? holidays.get(day) === false : weekday(day) > 5;

/** Whether a Friday's report is planned for a day: then digests say what reminders would. */
export function isReportDay(day: PlainDate, holidays: ReadonlyMap<PlainDate, boolean>): boolean {
  return (
    weekExpectedAt({ day, hour: REPORT_HOUR - 1 }, holidays) !==
    weekExpectedAt({ day, hour: REPORT_HOUR }, holidays)
  );
}

type FourWords = Pick<Tally, 'doneOnTime' | 'doneLate' | 'running' | 'overdue'>;

/** The four words counted from what people typed; only the windows are the plan's. */
export function wordsExpected(people: People, { activities, today }: Snapshot): FourWords {
  const words: FourWords = { doneOnTime: 0, doneLate: 0, running: 0, overdue: 0 };
  const active = new Set(people.units.filter((unit) => unit.active).map(({ code }) => code));
  for (const { unit, activity, doneOn, exempt } of people.rows) {
    const window = activities.find(({ code }) => code === activity)?.window;
    const end = window?.end ?? null;
    if (!active.has(unit) || exempt) continue;
    // What waits for its event waits; without any end, whatever is done is in time.
    if (end === null && (window?.kind === 'event' || doneOn === null)) continue;
    if (doneOn !== null) words[end === null || doneOn <= end ? 'doneOnTime' : 'doneLate'] += 1;
    else words[today <= (end ?? today) ? 'running' : 'overdue'] += 1;
  }
  return words;
}

/** "unit activity" of each row that is to be counted, as people know them. */
export function rowsExpected({ rows, units }: People): Map<string, PlainDate | null> {
  const active = new Set(units.filter((unit) => unit.active).map(({ code }) => code));
  return new Map(
    rows
      .filter(({ unit }) => active.has(unit))
      .map(({ unit, activity, doneOn }) => [`${unit} ${activity}`, doneOn]),
  );
}
