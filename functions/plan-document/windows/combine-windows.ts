/** One window from the times of one item: their span, or the last deadline; each of them is a milestone. */
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { TimeWindow } from '../../plan/plan.ts';
import type { WindowMention, WindowReading } from './window-mention.ts';

export interface CombinedWindow {
  window: WindowReading;
  /** Each of several times, in order; empty where there is one or none. */
  milestones: WindowMention[];
}

const UNSTATED: WindowReading = { kind: 'unstated', start: null, end: null, problem: null };

const isDated = ({ start, end, kind }: TimeWindow): boolean =>
  start !== null || end !== null || kind === 'range';

const isSame = (a: TimeWindow, b: TimeWindow): boolean =>
  a.kind === b.kind && a.start === b.start && a.end === b.end;

const earliest = (dates: readonly PlainDate[]): PlainDate | null =>
  dates.length ? Math.min(...dates) : null;

const isOpen = ({ kind, end }: TimeWindow): boolean => kind === 'range' && end === null;

/** A deadline before everything else leaves the beginning open, as a deadline alone does. */
function span(times: readonly TimeWindow[]): TimeWindow {
  const ends = times.map(({ end }) => end).filter((end) => end !== null);
  const last = ends.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (times.every(({ kind }) => kind === 'deadline')) return { kind: 'deadline', start: null, end: last };
  const start = earliest(times.map((time) => time.start).filter((time) => time !== null));
  const end =
    ends.length === 0 || times.some((time) => isOpen(time) && (time.start ?? last) > last) ? null : last;
  const early = times.some(
    (time) => time.kind === 'deadline' && time.end !== null && start !== null && time.end < start,
  );
  if (early && end !== null) return { kind: 'deadline', start: null, end };
  return { kind: 'range', start: early ? null : start, end };
}

const reading = ({ kind, start, end, problem }: WindowReading): WindowReading => ({
  kind,
  start,
  end,
  problem,
});

/** Dates come before events, events before what goes on all the time; of events or recurrences the first counts. */
export function combineWindows(mentions: readonly WindowMention[]): CombinedWindow {
  const dated = mentions
    .filter(isDated)
    .filter((one, i, all) => all.findIndex((other) => isSame(one, other)) === i);
  const unread = mentions.find(({ kind, problem }) => kind === 'unstated' && problem !== null);
  const milestones = dated.length > 1 ? dated : [];
  if (unread) return { window: reading(unread), milestones };
  const [only] = dated;
  if (only) {
    const window = milestones.length > 0 ? { ...span(dated), problem: null } : reading(only);
    return { window, milestones };
  }
  const undated = mentions.find(({ kind }) => kind === 'event' || kind === 'continuous');
  return { window: undated ? reading(undated) : UNSTATED, milestones };
}
