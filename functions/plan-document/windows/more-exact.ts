/** A time that what follows makes more exact: "tháng 4 (từ 10/4 đến 20/4)" is the ten days, not the month and the ten days. */
import { calendarDay } from '../../calendar/plain-date.ts';
import type { TimeWindow } from '../../plan/plan.ts';
import { lexicon, phraseAt } from './lexicon.ts';
import type { Phrase } from './read-phrase.ts';
import { readTimePhrase } from './read-time-phrase.ts';
import { type Settled, settlePhrase } from './settle-phrase.ts';
import { endsStage } from './stage-labels.ts';
import { BEFORE_PERIOD } from './time-words.ts';
import { type Tokens, textAt } from './tokens.ts';
import type { WindowContext } from './window-mention.ts';

const COMPLETION = lexicon({
  done: 'xong | hoàn thành | hoàn thành xong | thực hiện xong | hoàn tất | kết thúc | phải xong | phải hoàn thành',
});

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

/** The time that brackets hold and nothing else; that of a stage ("(khai mạc ngày 03/11)") is not the whole time. */
function readBrackets(tokens: Tokens, at: number): Phrase | null {
  if (textAt(tokens, at) !== '(') return null;
  const lead = phraseAt(BEFORE_PERIOD, tokens, at + 1);
  const from = at + 1 + (lead?.meaning === 'lead' ? lead.length : 0);
  if (endsStage(tokens, from) && !phraseAt(COMPLETION, tokens, at + 1)) return null;
  const phrase = readTimePhrase(tokens, from);
  return phrase && textAt(tokens, phrase.next) === ')' ? phrase : null;
}

/** "Từ ngày 10/4 (tháng 4)": the month that the first day lies in adds nothing. */
function keepStart(open: Settled, phrase: Phrase, context: WindowContext): Settled[] | null {
  const [period, ...others] = settlePhrase(phrase, context).map(({ window }) => window);
  const { start } = open.window;
  if (!period || others.length > 0 || !isBounded(period) || start === null) return null;
  const inside = period.start <= start && start <= period.end;
  return inside ? [{ ...open, next: phrase.next + 1 }] : null;
}

const JOINS = new Set([',', ';', 'và', '-']);
const CLOSES = new Set(['.', ',', ';', ')', ']', '']);

/** "Trong quý II, **xong trước 15/6**": the last day of the work, if nothing else is said to be due then. */
function readCompletion(tokens: Tokens, at: number): Phrase | null {
  const from = JOINS.has(textAt(tokens, at)) ? at + 1 : at;
  const done = phraseAt(COMPLETION, tokens, from);
  const phrase = readTimePhrase(tokens, from + (done?.length ?? 0));
  if (!phrase || (phrase.mode !== 'before' && phrase.mode !== 'until')) return null;
  if (!done && !phrase.latest) return null;
  const closes = CLOSES.has(textAt(tokens, phrase.next)) || tokens[phrase.next]?.newLine;
  return closes ? phrase : null;
}

/** @returns the times that count instead of the one before; `null` where what follows says something else. */
export function readMoreExact(tokens: Tokens, settled: Settled, context: WindowContext): Settled[] | null {
  const { window: outer, at, next } = settled;
  const brackets = readBrackets(tokens, next);
  if (brackets && outer.kind === 'range' && outer.end === null) return keepStart(settled, brackets, context);
  const phrase = brackets ?? readCompletion(tokens, next);
  if (!phrase || !isBounded(outer)) return null;
  const behind = brackets ? phrase.next + 1 : phrase.next;
  for (const year of new Set([calendarDay(outer.start).year, calendarDay(outer.end).year])) {
    const exact = narrow(outer, settlePhrase(phrase, { ...context, year }));
    const last = (exact?.length ?? 0) - 1;
    if (exact)
      return exact.map((one, i) => ({
        ...one,
        at: i === 0 ? at : one.at,
        next: i === last ? behind : one.next,
      }));
  }
  return null;
}
