/** All times in a text that can be those of the work: one pass over its tokens. */
import { judgePhrase, type Place } from './judge-phrase.ts';
import { firstWords } from './lexicon.ts';
import { type FoundMention, markStages } from './mark-stages.ts';
import { readMoreExact } from './more-exact.ts';
import { isPieceOfCode } from './piece-of-code.ts';
import { skipBlankStart, skipUnreadable } from './read-blank.ts';
import { isConnector } from './read-connector.ts';
import type { Phrase } from './read-phrase.ts';
import { PREFIXES } from './read-prefix.ts';
import { readTimePhrase } from './read-time-phrase.ts';
import { CONTINUOUS, EVENT, readUndated, type Undated } from './read-undated.ts';
import { type Settled, settlePhrase } from './settle-phrase.ts';
import { isLabelled, type PeriodLabel, readPeriodLabel } from './stage-labels.ts';
import { framesSentence, isStated } from './standing.ts';
import { isGlued, isNumber, type Token, type Tokens, textAt, tokenize } from './tokens.ts';
import type { WindowContext, WindowMention } from './window-mention.ts';
import { problemOf } from './window-problems.ts';

interface Found {
  mentions: WindowMention[];
  next: number;
  /** Whether a stage or round is named as what the times are for. */
  labelled?: boolean;
}

interface Search {
  text: string;
  tokens: Tokens;
  context: WindowContext;
  place: Place;
}

const NOTHING = { kind: 'unstated', start: null, end: null } as const;

function mention(
  { text, tokens }: Search,
  settled: Settled,
  standing: WindowMention['standing'],
): WindowMention {
  const from = tokens[settled.at]?.from ?? 0;
  const to = tokens[settled.next - 1]?.to ?? from;
  const phrase = text.slice(from, to);
  const problem = settled.problem && problemOf(settled.problem, phrase);
  return { ...settled.window, problem, from, to, phrase, standing };
}

/** Behind figures and marks that touch, so that no piece of a code is read as a date. */
function skipCode(tokens: Tokens, at: number): number {
  let next = at + 1;
  while (isGlued(tokens, next) && (tokens[next]?.kind !== 'mark' || /[/.,-]/.test(textAt(tokens, next))))
    next += 1;
  return next;
}

function undecided(search: Search, at: number, next: number): Found {
  const settled = { window: NOTHING, problem: 'undecided' as const, at, next };
  return { mentions: [mention(search, settled, search.place === 'time' ? 'stated' : 'mentioned')], next };
}

/**
 * The words that a time can begin with, so that others are passed by at once: those of the lexicons, the names of
 * periods and of their parts, times of day, and numbers.
 */
const BEGINNINGS = new Set([
  ...firstWords(PREFIXES, CONTINUOUS, EVENT),
  ...'ngày mùng tuần tháng quý năm t q đầu giữa cuối nửa thượng trung hạ sáng trưa chiều tối đêm thứ chủ'.split(
    ' ',
  ),
  ...'một hai ba bốn năm sáu bảy bẩy tám chín mười'.split(' '),
  ...'lần buổi kỳ cuộc số bài tin'.split(' '),
]);

function canBegin(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return isNumber(token);
  return BEGINNINGS.has(token.text) || /^q(uý)?[iv]+$/.test(token.text);
}

/** A number that nothing makes a date may still begin "6 tháng một lần". */
const isNumbersOnly = ({ segments }: Phrase): boolean =>
  segments.length > 0 &&
  segments.every(({ first, last }) => !first.period.grain && !(last ?? first).period.grain);

/** Of a long row of bare numbers only the last may begin something; reading it anew from each would take long. */
function behindRow({ segments, at }: Phrase): Found | null {
  const last = segments.at(-1)?.at ?? at;
  return last > at ? { mentions: [], next: last } : null;
}

function findDated(search: Search, at: number): Found | null {
  const { tokens, context, place } = search;
  const phrase = readTimePhrase(tokens, at);
  if (!phrase) return null;
  if (isNumbersOnly(phrase)) return behindRow(phrase);
  if (isPieceOfCode(tokens, at, phrase.next))
    return { mentions: [], next: skipCode(tokens, phrase.next - 1) };
  const judgement = judgePhrase(tokens, phrase, place);
  if (judgement === 'cited') return { mentions: [], next: phrase.next };
  const label = readPeriodLabel(tokens, phrase);
  if (label) return findLabelled(search, label);
  if (judgement === 'doubtful') return undecided(search, at, phrase.next);
  if (phrase.recurring && phrase.segments.every(({ first }) => first.period.year === null)) {
    const settled = {
      window: { ...NOTHING, kind: 'continuous' as const },
      problem: null,
      at,
      next: phrase.next,
    };
    return { mentions: [mention(search, settled, judgement)], next: phrase.next };
  }
  const settled = settlePhrase(phrase, context);
  const [only] = settled;
  const counted = (settled.length === 1 && only && readMoreExact(tokens, only, context)) || settled;
  const told = counted !== settled || (settled.length > 1 && phrase.introduced);
  const standing = told ? 'stated' : judgement;
  const mentions = counted.map((one) => mention(search, one, standing));
  const next = Math.max(phrase.next, counted.at(-1)?.next ?? 0);
  return { mentions, next, labelled: isLabelled(tokens, at) };
}

/** The time behind a period that it is due for; without a year of its own it takes the period's. */
function findLabelled(search: Search, { at, year }: PeriodLabel): Found {
  const context = { ...search.context, year: year ?? search.context.year };
  const found = findDated({ ...search, context }, at) ?? { mentions: [], next: at };
  return { ...found, labelled: true };
}

/** In a sentence "thường xuyên" and "sau khi" mostly say how, not when: they must stand as a time does. */
function counts({ tokens, place }: Search, at: number, undated: Undated): boolean {
  const { kind, sure, next } = undated;
  if (place === 'time' || sure || isStated(tokens, at, next)) return true;
  return kind === 'continuous' && framesSentence(tokens, at, next);
}

function findUndated(search: Search, at: number): Found | null {
  const undated = readUndated(search.tokens, at);
  if (!undated || !counts(search, at, undated)) return null;
  const stated = search.place === 'time' || isStated(search.tokens, at, undated.next);
  const settled = { window: { ...NOTHING, kind: undated.kind }, problem: null, at, next: undated.next };
  return { mentions: [mention(search, settled, stated ? 'stated' : 'mentioned')], next: undated.after };
}

const LUNAR_MONTHS = new Set(['giêng', 'chạp']);

/** What was left to be filled in or can't be made out; a month of the lunar year. */
function findUnreadable(search: Search, at: number): Found | null {
  const { tokens } = search;
  if (textAt(tokens, at) === 'tháng' && LUNAR_MONTHS.has(textAt(tokens, at + 1)))
    return undecided(search, at, at + 2);
  const next = readTimePhrase(tokens, at) === null ? skipUnreadable(tokens, at) : null;
  return next === null ? null : undecided(search, at, next);
}

/** "Từ ngày …/… đến ngày 15/4": the last day is stated, and that the first is missing is said. */
function findBlankStart(search: Search, at: number): Found | null {
  const { tokens, context, place } = search;
  const end = skipBlankStart(tokens, at);
  if (end === null || !isConnector(tokens, end) || readTimePhrase(tokens, at)) return null;
  const phrase = readTimePhrase(tokens, end);
  const [only] = phrase?.mode === 'until' ? settlePhrase(phrase, context) : [];
  if (!only) return null;
  const stated = place === 'time' || isStated(tokens, at, only.next);
  const settled = { ...only, problem: only.problem ?? 'blank-start', at } as const;
  return { mentions: [mention(search, settled, stated ? 'stated' : 'mentioned')], next: only.next };
}

const findAt = (search: Search, at: number): Found | null =>
  findBlankStart(search, at) ??
  findUnreadable(search, at) ??
  findDated(search, at) ??
  findUndated(search, at);

/**
 * @param place `time` for words of which it is known that they are a time; bare `6/2025`, `15/4` or `2025` then count.
 * @returns in the order of the text; what cannot be decided is `unstated` with its problem.
 */
export function findWindows(
  text: string,
  context: WindowContext,
  place: Place = 'sentence',
): WindowMention[] {
  const tokens = tokenize(text);
  const search = { text, tokens, context, place };
  const mentions: FoundMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = canBegin(tokens[at]) ? findAt(search, at) : null;
    const labelled = found?.labelled ?? false;
    for (const one of found?.mentions ?? []) mentions.push({ mention: one, labelled });
    at = found?.next ?? (isNumber(tokens[at]) ? skipCode(tokens, at) : at + 1);
  }
  return markStages(text, mentions);
}
