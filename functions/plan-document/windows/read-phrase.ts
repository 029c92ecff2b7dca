/** A whole time phrase: prefix, periods in a range or a row, and what may follow ("trở đi", "hằng năm"). */
import { lexicon, phraseAt } from './lexicon.ts';
import type { Grain, Period } from './period.ts';
import { runsIntoBlank } from './read-blank.ts';
import { breaksOff, type Connector, isConnector, readConnector, skipAside } from './read-connector.ts';
import { type Moment, readMoment, skipLaterHour } from './read-moment.ts';
import { type Mode, readPrefix } from './read-prefix.ts';
import { isNumber, isWord, type Read, type Tokens, textAt } from './tokens.ts';

export interface Segment {
  first: Moment;
  /** The other end of a range. */
  last: Moment | null;
  /** "Đến trước ngày …": the day before ends the range. */
  lastBefore: boolean;
  at: number;
  next: number;
}

export interface Phrase {
  mode: Mode;
  latest: boolean;
  /** Whether words stand before the first period that make it a time. */
  introduced: boolean;
  segments: Segment[];
  /** "Hằng năm" after it: it comes again and again. */
  recurring: boolean;
  /** Of the lunar calendar, or with an end that cannot be read. */
  unclear: boolean;
  at: number;
  next: number;
}

export const periodsOf = ({ segments }: Phrase): Period[] =>
  segments.flatMap(({ first, last }) => (last ? [first.period, last.period] : [first.period]));

const AND = new Set([',', 'và', 'hoặc', 'hay', '&', '+', 'cùng']);
const TAILS = lexicon({
  onwards: 'trở đi | trở về sau | trở lên | về sau',
  recurring:
    'hằng năm | hàng năm | mỗi năm | hằng tháng | hàng tháng | mỗi tháng | hằng quý | hàng quý | mỗi quý | hằng tuần | hàng tuần | mỗi tuần | các năm | của các năm | các tháng | của tháng | của mỗi tháng | của quý | của các tháng | tháng sau | tháng kế tiếp',
  lunar: 'âm lịch | al | ( âm lịch ) | ( al ) | tháng giêng | tháng chạp',
  history: 'đến nay | tới nay | cho đến nay',
});
/** After these a lone number in a row is still one of its numbers. */
const FOLLOWS_NUMBER = new Set(['và', 'hoặc', 'hay', 'đến', 'tới', 'trở', 'cùng', 'hằng', 'hàng']);

/** A lone number counts only where a word does not make it a count of something: not in "tháng 3, 4 đơn vị". */
function standsAlone(tokens: Tokens, { value, next }: Read<Moment>): boolean {
  const lone = value.period.form === 'number' || value.period.form === 'year';
  return !lone || !isWord(tokens[next]) || FOLLOWS_NUMBER.has(textAt(tokens, next));
}

/** Whether a year can be the other end: after a year, or after a period that has its own. */
function fits(first: Moment, { period }: Moment): boolean {
  return period.form !== 'year' || first.period.grain === 'year' || first.period.year !== null;
}

function readLast(tokens: Tokens, first: Read<Moment>): { connector: Connector; last: Read<Moment> } | null {
  const connector = readConnector(tokens, skipAside(tokens, first.next));
  if (!connector) return null;
  const last = readMoment(tokens, connector.next, first.value.period.grain);
  if (!last || !standsAlone(tokens, last) || !fits(first.value, last.value)) return null;
  return { connector, last };
}

function readSegment(tokens: Tokens, at: number, as: Grain | null): Segment | null {
  const first = readMoment(tokens, at, as);
  if (!first) return null;
  const range = readLast(tokens, first);
  return {
    first: first.value,
    last: range?.last.value ?? null,
    lastBefore: range?.connector.before ?? false,
    at,
    next: range?.last.next ?? first.next,
  };
}

/** The place after "," or "và", or both; after ";" before bare figures: "trước ngày 10/3; 10/6". */
function skipAnd(tokens: Tokens, at: number): number | null {
  if (textAt(tokens, at) === ';' && isNumber(tokens[at + 1]) && textAt(tokens, at + 2) === '/') return at + 1;
  if (!AND.has(textAt(tokens, at))) return null;
  return AND.has(textAt(tokens, at + 1)) ? at + 2 : at + 1;
}

/** "Trước 15/3, **quý II** trước 15/6": no more of the row but what the next time is for. */
function labelsNext(tokens: Tokens, { first, next }: Segment, as: Grain | null): boolean {
  const { grain } = first.period;
  if (grain === 'day') return false;
  const from = textAt(tokens, next) === ':' ? next + 1 : next;
  const behind = readPrefix(tokens, from);
  return behind.mode === 'before' || behind.latest || (grain !== as && behind.next > from);
}

/** One more of a row: ", 13", "và ngày 14", "và từ tháng 9 đến tháng 11". */
function readFurther(tokens: Tokens, before: Segment, mode: Mode): Segment | null {
  const from = skipAnd(tokens, before.next);
  if (from === null) return null;
  const prefix = readPrefix(tokens, from);
  if (prefix.next !== from && prefix.mode !== mode) return null;
  const as = (before.last ?? before.first).period.grain;
  const segment = readSegment(tokens, prefix.next, as);
  if (!segment || (as === 'year' && segment.first.period.grain !== 'year')) return null;
  if (labelsNext(tokens, segment, as)) return null;
  const end = segment.last ?? segment.first;
  const alone = standsAlone(tokens, { value: end, next: segment.next });
  const yearAmongOthers = end.period.form === 'year' && as !== 'year';
  return alone && !yearAmongOthers ? { ...segment, at: from } : null;
}

function readRow(tokens: Tokens, first: Segment, mode: Mode): Segment[] {
  const segments = [first];
  for (let last = first; ; ) {
    const further = readFurther(tokens, last, mode);
    if (!further) return segments;
    segments.push(further);
    last = further;
  }
}

/** "Từ 15/4 đến khi …": there is an end, and it is no date. */
const endsElsewhere = (tokens: Tokens, at: number, mode: Mode, segments: readonly Segment[]): boolean =>
  mode === 'from' &&
  segments.length === 1 &&
  !segments[0]?.last &&
  isConnector(tokens, skipAside(tokens, at));

function readTail(tokens: Tokens, at: number, { first, last }: Segment) {
  const isDay = (last ?? first).period.grain === 'day';
  const afterHour = isDay ? skipLaterHour(tokens, at) : at;
  const tail = phraseAt(TAILS, tokens, afterHour);
  return { afterHour, tail: tail?.meaning ?? null, next: afterHour + (tail?.length ?? 0) };
}

/** Hours make no difference to the days, but that of a deadline keeps its day. */
function withHour(segments: Segment[]): Segment[] {
  return segments.map((segment) => ({ ...segment, first: { ...segment.first, hour: true } }));
}

/** "Từ nay đến hết tháng 12": the range's start is the document's day. */
function readFromNow(tokens: Tokens, at: number, next: number): Phrase | null {
  const connector = readConnector(tokens, next);
  const segment = connector && readSegment(tokens, connector.next, null);
  if (connector && !segment) return null;
  const onwards = phraseAt(TAILS, tokens, next)?.length ?? 0;
  const segments = segment ? [{ ...segment, lastBefore: connector?.before ?? false }] : [];
  const end = segment?.next ?? next + onwards;
  return {
    mode: 'now',
    latest: false,
    introduced: true,
    segments,
    recurring: false,
    unclear: false,
    at,
    next: end,
  };
}

export function readPhrase(tokens: Tokens, at: number): Phrase | null {
  const prefix = readPrefix(tokens, at);
  if (prefix.mode === 'now') return readFromNow(tokens, at, prefix.next);
  const first = readSegment(tokens, prefix.next, null);
  if (!first) return null;
  const introduced = prefix.next > at;
  const mode = first.first.hourSpan && prefix.mode === 'from' ? 'within' : prefix.mode;
  const segments = readRow(tokens, first, mode);
  const ending = segments.at(-1) ?? first;
  const end = ending.next;
  const { tail, afterHour, next } = readTail(tokens, end, ending);
  const unclear =
    tail === 'lunar' ||
    tail === 'history' ||
    mode === 'unclear' ||
    breaksOff(tokens, next) ||
    runsIntoBlank(tokens, end) ||
    endsElsewhere(tokens, end, mode, segments);
  return {
    mode: tail === 'onwards' ? 'from' : mode,
    latest: prefix.latest,
    introduced,
    segments: afterHour > end ? withHour(segments) : segments,
    recurring: tail === 'recurring',
    unclear,
    at,
    next,
  };
}
