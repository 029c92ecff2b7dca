/** The story of one activity in one unit, drawn once; every `today` shows a later page of the same story. */
import { type PlainDate, weekday } from '../../functions/calendar/plain-date.ts';
import type { Row } from '../example-sheet.ts';
import type { Random } from './random.ts';
import { windowOf } from './window-of.ts';

export interface Fate {
  notApplicable: boolean;
  /** The unit never reports on it. */
  forgotten: boolean;
  /** What an admin has picked under `Điều chỉnh`. */
  adjustment: 'Tạm hoãn' | 'Rút' | null;
  startedOn: PlainDate;
  /** `null`: never, however late. */
  doneOn: PlainDate | null;
  /** Days from an event to its appearance in the sheet. */
  delay: number;
  /** Days in which the work would be done at its pace. */
  pace: number;
  /** Percent at which the work stays until it is done. */
  ceiling: number;
  /** Carried out after the window's end, or never. */
  behind: boolean;
}

/** How long work without an end, and the preparations for an event, are taken to last; days. */
const OPEN_ENDED = 730;
const PREPARATIONS = 300;

/** Nobody reports work done on a Saturday or Sunday; it moves back to Friday, never before the start. */
function onWorkingDay(date: PlainDate, notBefore: PlainDate): PlainDate {
  return Math.max(date - Math.max(weekday(date) - 5, 0), notBefore);
}

function finish(random: Random, start: PlainDate, end: PlainDate | null): PlainDate | null {
  const luck = random.next();
  if (end === null) return luck < 0.3 ? start + random.integer(60, OPEN_ENDED) : null;
  if (luck < 0.82) return start + Math.round((end - start) * (0.35 + 0.65 * random.next()));
  return luck < 0.96 ? end + 1 + Math.floor(40 * random.next() ** 2) : null;
}

/** Draws the story; `planStart` begins what has no start of its own. */
export function fateOf(activity: Row<'plan'>, planStart: PlainDate, random: Random): Fate {
  const { start, end } = windowOf(activity);
  const from = start ?? planStart;
  const span = (end ?? from + (start === null ? PREPARATIONS : OPEN_ENDED)) - from;
  const apart = random.next();
  const startedOn = onWorkingDay(from + Math.floor(span * 0.3 * random.next() ** 2), from);
  const finished = start === null && end === null ? null : finish(random, startedOn, end);
  const adjustment = apart > 0.995 ? 'Rút' : apart > 0.985 ? 'Tạm hoãn' : null;
  const doneOn = finished === null || adjustment ? null : onWorkingDay(finished, startedOn);
  return {
    notApplicable: apart < 0.06,
    forgotten: random.chance(0.03),
    adjustment,
    startedOn,
    doneOn,
    delay: random.integer(0, 6),
    pace: Math.max((doneOn ?? from + span) - startedOn, 7),
    ceiling: doneOn === null ? random.integer(6, 17) * 5 : 95,
    behind: end !== null && (doneOn === null || doneOn > end),
  };
}

/** Percent as last reported by `today`, in steps of five that never go back; `null` before the first report. */
export function percentAt(fate: Fate, today: PlainDate): number | null {
  if (fate.doneOn !== null && today >= fate.doneOn + fate.delay) return 100;
  const elapsed = Math.floor((today - fate.startedOn - fate.delay) / 7) * 7;
  if (elapsed < 0) return null;
  const reached = Math.floor(((elapsed / fate.pace) * fate.ceiling) / 5) * 5;
  return Math.min(Math.max(reached, 5), fate.ceiling);
}
