/** From a phrase as written to the days it means. */
import type { TimeWindow, WindowKind } from '../../plan/plan.ts';
import { fillPeriods } from './fill-periods.ts';
import { type Days, daysOf, type Period } from './period.ts';
import type { Phrase, Segment } from './read-phrase.ts';
import type { WindowContext } from './window-mention.ts';
import type { ProblemCode } from './window-problems.ts';

/** A window and the tokens that state it. */
export interface Settled {
  window: TimeWindow;
  problem: ProblemCode | null;
  at: number;
  next: number;
}

interface DatedSegment {
  segment: Segment;
  days: Days;
  kind: WindowKind;
}

const KINDS: Partial<Record<string, WindowKind>> = { month: 'month', quarter: 'quarter', year: 'year' };
const UNSTATED: TimeWindow = { kind: 'unstated', start: null, end: null };

const kindOf = ({ grain, part }: Period): WindowKind => (part === null && KINDS[grain ?? '']) || 'range';

const failed = (problem: ProblemCode, { at, next }: Phrase): Settled[] => [
  { window: UNSTATED, problem, at, next },
];

/** First and last days together; the first must not come after the last. */
function daysBetween(first: Days, last: Days, lastBefore: boolean): Days | ProblemCode {
  const days = { start: first.start, end: lastBefore ? last.start - 1 : last.end };
  return days.end < days.start ? 'end-before-start' : days;
}

function dateSegment(
  segment: Segment,
  filled: readonly { period: Period; year: number }[],
): DatedSegment | ProblemCode {
  const [one, other] = filled;
  const first = one ? daysOf(one.period, one.year) : 'undecided';
  if (typeof first === 'string' || !one) return typeof first === 'string' ? first : 'undecided';
  if (!other) return { segment, days: first, kind: kindOf(one.period) };
  const last = daysOf(other.period, other.year);
  if (typeof last === 'string') return last;
  const days = daysBetween(first, last, segment.lastBefore);
  return typeof days === 'string' ? days : { segment, days, kind: 'range' };
}

/** Whether it runs over the turn of the year, with no year written anywhere. */
const crossesYears = (filled: readonly { period: Period; year: number }[]): boolean =>
  filled.every(({ period }) => period.year === null) && new Set(filled.map(({ year }) => year)).size > 1;

/** Which turn of the year is anybody's guess in a row, and where the rule leads to before the document. */
const isGuess = (dated: readonly DatedSegment[], { documentDate }: WindowContext): boolean =>
  dated.length > 1 || dated.some(({ days }) => documentDate !== null && days.start < documentDate);

function dateSegments(phrase: Phrase, context: WindowContext): DatedSegment[] | ProblemCode {
  const periods = phrase.segments.map(({ first, last }) => [first.period, ...(last ? [last.period] : [])]);
  const filled = fillPeriods(periods.flat(), context);
  if (typeof filled === 'string') return filled;
  const dated: DatedSegment[] = [];
  let from = 0;
  for (const [i, segment] of phrase.segments.entries()) {
    const count = periods[i]?.length ?? 0;
    const one = dateSegment(segment, filled.slice(from, from + count));
    if (typeof one === 'string') return one;
    dated.push(one);
    from += count;
  }
  return crossesYears(filled) && isGuess(dated, context) ? 'undecided' : dated;
}

/** Side by side, or one within reach of the other: two months or quarters are one range. */
function merge(dated: readonly DatedSegment[]): DatedSegment[] {
  const merged: DatedSegment[] = [];
  for (const next of dated) {
    const last = merged.at(-1);
    if (!last || next.days.start !== last.days.end + 1) merged.push(next);
    else {
      const segment = { ...last.segment, next: next.segment.next };
      const days = { start: last.days.start, end: next.days.end };
      merged[merged.length - 1] = { segment, days, kind: 'range' };
    }
  }
  return merged;
}

/** "Trước cuối tháng": the last part of a period as a point in time is open to two readings. */
const isLoose = ({ first, last }: Segment): boolean =>
  last !== null || (first.period.part?.unit === 'third' && first.period.part.side !== 'first');

const range = (start: number | null, end: number | null): TimeWindow => ({ kind: 'range', start, end });
const deadline = (end: number): TimeWindow => ({ kind: 'deadline', start: null, end });

function bound(
  phrase: Phrase,
  { segment, days, kind }: DatedSegment,
  context: WindowContext,
): TimeWindow | ProblemCode {
  const { start, end } = days;
  switch (phrase.mode) {
    case 'from':
      return segment.last ? range(start, end) : range(start, null);
    case 'until':
      return deadline(end);
    case 'before':
      if (isLoose(segment)) return 'undecided';
      return deadline(segment.first.hour ? end : start - 1);
    case 'after':
      if (segment.last) return segment.first.period.grain === 'day' ? range(start + 1, end) : 'undecided';
      return range(end + 1, null);
    case 'now':
      return fromNow(context, segment.lastBefore ? start - 1 : end);
    default:
      return { kind, start, end };
  }
}

function fromNow({ documentDate }: WindowContext, end: number): TimeWindow | ProblemCode {
  return documentDate !== null && end < documentDate ? 'end-before-start' : range(documentDate, end);
}

/** @returns one window for each time of the phrase that does not adjoin the one before it. */
export function settlePhrase(phrase: Phrase, context: WindowContext): Settled[] {
  const { at, next, mode } = phrase;
  if (phrase.unclear) return failed('undecided', phrase);
  if (mode === 'now' && phrase.segments.length === 0)
    return [{ window: range(context.documentDate, null), problem: null, at, next }];
  const dated = dateSegments(phrase, context);
  if (typeof dated === 'string') return failed(dated, phrase);
  const joined = mode === 'within' || mode === 'from' ? merge(dated) : dated;
  if (
    mode === 'from' &&
    joined.length === 1 &&
    dated.length > 1 &&
    !dated.some(({ segment }) => segment.last)
  )
    return failed('undecided', phrase);
  const settled: Settled[] = [];
  for (const [i, one] of joined.entries()) {
    const window = bound(phrase, one, context);
    if (typeof window === 'string') return failed(window, phrase);
    const from = i === 0 ? at : one.segment.at;
    settled.push({
      window,
      problem: null,
      at: from,
      next: i === joined.length - 1 ? next : one.segment.next,
    });
  }
  return settled;
}
