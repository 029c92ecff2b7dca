/** A time that brackets make more exact: "tháng 4 (từ 10/4 đến 20/4)" is the ten days, not the month and the ten days. */
import { calendarDay } from '../../calendar/plain-date.ts';
import type { TimeWindow } from '../../plan/plan.ts';
import { phraseAt } from './lexicon.ts';
import { readTimePhrase } from './read-time-phrase.ts';
import { type Settled, settlePhrase } from './settle-phrase.ts';
import { BEFORE_PERIOD } from './time-words.ts';
import { type Tokens, textAt } from './tokens.ts';
import type { WindowContext } from './window-mention.ts';

interface Bounded {
  start: number;
  end: number;
}

const isBounded = (window: TimeWindow): window is TimeWindow & Bounded =>
  window.start !== null && window.end !== null;

/** The part of a period that another time leaves of it; `null` for one that reaches beyond it. */
function within(outer: Bounded, { kind, start, end }: TimeWindow): TimeWindow | null {
  if (kind === 'unstated' || (start === null && end === null)) return null;
  if ((start ?? outer.start) < outer.start || (end ?? outer.end) > outer.end) return null;
  if (start !== null && end !== null) return { kind, start, end };
  return { kind: 'range', start: start ?? outer.start, end: end ?? outer.end };
}

/** What the brackets say, if all of it lies inside the period; or the period, if it lies inside what they say. */
function narrow(outer: TimeWindow & Bounded, inner: readonly Settled[]): Settled[] | null {
  const parts = inner.map((one) => ({ ...one, window: within(outer, one.window) }));
  const inside = parts.filter((one): one is Settled => one.window !== null);
  if (inside.length === inner.length) return inside;
  const [only] = inner;
  const contained =
    only && inner.length === 1 && isBounded(only.window) && within(only.window, outer) !== null;
  return contained ? [{ ...only, window: outer }] : null;
}

/** @returns the times that count instead of the one before the brackets; `null` where these say something else. */
export function readMoreExact(
  tokens: Tokens,
  { window: outer, at, next }: Settled,
  context: WindowContext,
): Settled[] | null {
  if (!isBounded(outer) || textAt(tokens, next) !== '(') return null;
  const lead = phraseAt(BEFORE_PERIOD, tokens, next + 1);
  const phrase = readTimePhrase(tokens, next + 1 + (lead?.meaning === 'lead' ? lead.length : 0));
  if (!phrase || textAt(tokens, phrase.next) !== ')') return null;
  for (const year of new Set([calendarDay(outer.start).year, calendarDay(outer.end).year])) {
    const exact = narrow(outer, settlePhrase(phrase, { ...context, year }));
    const last = (exact?.length ?? 0) - 1;
    if (exact)
      return exact.map((one, i) => ({
        ...one,
        at: i === 0 ? at : one.at,
        next: i === last ? phrase.next + 1 : one.next,
      }));
  }
  return null;
}
