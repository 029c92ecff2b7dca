/** Whether a phrase that reads as a time can be the time of the work, and whether it is introduced as such. */
import { lexicon, phraseAt, phraseBefore } from './lexicon.ts';
import { isCampaign, isNamedDay, isNameLike } from './named-times.ts';
import type { Form } from './period.ts';
import { isCode } from './piece-of-code.ts';
import { type Phrase, periodsOf } from './read-phrase.ts';
import { endsRound, endsStage } from './stage-labels.ts';
import { isStated } from './standing.ts';
import { ANNIVERSARIES, BEFORE_PERIOD, DOCUMENTS, MAY_FOLLOW, REPORTED } from './time-words.ts';
import { isNumber, isWord, type Tokens, textAt } from './tokens.ts';

/** Where the text stands: in a sentence, or where only a time is expected (a time column, after "Thời gian:"). */
export type Place = 'sentence' | 'time';
export type Judgement = 'stated' | 'mentioned' | 'doubtful' | 'cited';

const REACH = 14;
const STOPS = new Set(['.', ';', ':', '(', ')', '“', '”', '"', '!', '?', '|']);
const STRONG: readonly Form[] = ['worded', 'full'];
/** Where the clause that leads up to a place begins, at most {@link REACH} tokens before it. */
function clauseStart(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && !STOPS.has(textAt(tokens, start - 1))) {
    if (tokens[start]?.newLine) break;
    start -= 1;
  }
  return start;
}

const someIn = (from: number, to: number, matches: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at += 1) if (matches(at)) return true;
  return false;
};

/** "Tổng kết **ngày 30/11**": when that is done; a day is not what is looked back upon. */
const isDayOfStage = (tokens: Tokens, phrase: Phrase): boolean =>
  periodsOf(phrase)[0]?.grain === 'day' && endsStage(tokens, phrase.at);

/** Behind the last comma: what a stage's day could be cited with, "xây dựng kế hoạch tổ chức giải, **khai mạc** ngày …". */
function stageStart(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (textAt(tokens, at) === ',') return at + 1;
  return from;
}

/** "Nghị quyết số … ngày 29/11/2021", "Quyết định của … ngày …". */
function isCitation(tokens: Tokens, phrase: Phrase): boolean {
  if (phrase.introduced || periodsOf(phrase)[0]?.grain !== 'day') return false;
  const clause = clauseStart(tokens, phrase.at);
  const start = isDayOfStage(tokens, phrase) ? stageStart(tokens, clause, phrase.at) : clause;
  if (someIn(start, phrase.at, (at) => isCode(tokens, at))) return true;
  const bare = textAt(tokens, phrase.at - 1) !== ',';
  return bare && someIn(start, phrase.at, (at) => phraseAt(DOCUMENTS, tokens, at) !== null);
}

/** "Luật Giao thông đường bộ (sửa đổi) **năm 2024**": the year of a law behind brackets of its title. */
function isYearOfLaw(tokens: Tokens, phrase: Phrase): boolean {
  if (phrase.introduced || !isYears(phrase) || textAt(tokens, phrase.at - 1) !== ')') return false;
  let open = phrase.at - 2;
  while (open > 0 && phrase.at - open < REACH && textAt(tokens, open) !== '(') open -= 1;
  return someIn(clauseStart(tokens, open), open, (at) => phraseAt(DOCUMENTS, tokens, at) !== null);
}

/** An anniversary is at least so old; an activity of one or two years to the day is not. */
const FEWEST_YEARS = 3;
const EARLIEST_PLAN = 2000;

/** "(19/5/1890 - **19/5/2025**)": what stands before the dash is a year long ago. */
function isBehindOldYear(tokens: Tokens, at: number): boolean {
  const year = tokens[['-', '→'].includes(textAt(tokens, at - 1)) ? at - 2 : at - 1];
  return year?.text.length === 4 && year.value >= 1000 && year.value < EARLIEST_PLAN;
}

/** "(11/4/2007 - 11/4/2022)": the same day of two years; or a year in which no plan of ours was made. */
function isLifeSpan(phrase: Phrase): boolean {
  const outside = periodsOf(phrase).some(({ year }) => year !== null && year < EARLIEST_PLAN);
  const same = phrase.segments.some(({ first: { period: a }, last }) => {
    const b = last?.period;
    if (!b || a.grain !== 'day' || b.grain !== 'day' || a.year === null || b.year === null) return false;
    const years = Math.abs(a.year - b.year);
    return a.number === b.number && a.month === b.month && years >= FEWEST_YEARS && !phrase.introduced;
  });
  return outside || same;
}

/** A day without "ngày … vào" behind a named day: "Ngày Quốc khánh 2/9", "kỷ niệm … (22/12/2024)". */
function isAnniversary(tokens: Tokens, phrase: Phrase): boolean {
  const [first] = periodsOf(phrase);
  if (phrase.introduced || !first || !['day', 'year'].includes(first.grain ?? '')) return false;
  if (isDayOfStage(tokens, phrase)) return false;
  const inBrackets = textAt(tokens, phrase.at - 1) === '(';
  const to = inBrackets ? phrase.at - 1 : phrase.at;
  const start = clauseStart(tokens, to);
  return someIn(start, to, (at) => phraseAt(ANNIVERSARIES, tokens, at) !== null);
}

/** A period that bears no preposition belongs to what it follows: "công tác năm 2021", "dự toán quý I". */
function belongsToThing(tokens: Tokens, phrase: Phrase, place: Place): boolean {
  const before = phraseBefore(BEFORE_PERIOD, tokens, phrase.at)?.meaning;
  if (before === 'always') return true;
  if (before === 'object') return !phrase.introduced && !isDayOfStage(tokens, phrase);
  if (before === 'lead') return false;
  if (before === 'stage') return place === 'sentence' || isWord(tokens[phrase.at - 3]);
  if (before === 'named-day') return periodsOf(phrase)[0]?.grain === 'day';
  if (before === 'name' && isNameLike(tokens, phrase)) return true;
  if (periodsOf(phrase)[0]?.grain === 'day' || (phrase.introduced && !isYears(phrase))) return false;
  if (phrase.mode !== 'within' && !(phrase.mode === 'until' && isYears(phrase))) return false;
  const start = clauseStart(tokens, phrase.at);
  return someIn(start, phrase.at, (at) => phraseAt(REPORTED, tokens, at) !== null);
}

const isYears = (phrase: Phrase): boolean =>
  periodsOf(phrase).every(({ grain, part }) => grain === 'year' && part === null);

/** Whether nothing but marks or leads stands around it. */
function isIsolated(tokens: Tokens, phrase: Phrase): boolean {
  const before = tokens[phrase.at - 1];
  const after = tokens[phrase.next];
  const opens =
    !isWord(before) ||
    tokens[phrase.at]?.newLine ||
    phraseBefore(BEFORE_PERIOD, tokens, phrase.at) !== null ||
    endsStage(tokens, phrase.at);
  const closes = !isWord(after) || after.newLine || MAY_FOLLOW.has(after.text);
  const counted = isNumber(before) && phrase.segments[0]?.last === null;
  return Boolean(opens) && !counted && closes && !isNumber(after);
}

/** Whether the writing is enough to be a date where it stands. */
function isConvincing(tokens: Tokens, phrase: Phrase, place: Place): boolean {
  const periods = periodsOf(phrase);
  if (periods.at(-1)?.grain === null) return false;
  if (isYears(phrase) && phrase.mode === 'within' && !phrase.introduced) {
    const named = periods.every(({ form }) => form === 'worded');
    return isIsolated(tokens, phrase) && (named || place === 'time');
  }
  if (periods.some(({ form }) => STRONG.includes(form))) return true;
  if (phrase.introduced || place === 'time' || endsStage(tokens, phrase.at))
    return isIsolated(tokens, { ...phrase, at: phrase.introduced ? 0 : phrase.at });
  return periods.every(({ form }) => form === 'month-year') && isIsolated(tokens, phrase);
}

const REPORTING = lexicon({ verb: 'tổng kết | sơ kết | báo cáo | đánh giá' });

/** "Tổng kết tháng 11/2022" among times: when that is done, or what is looked back upon. */
function isReportOrTime(tokens: Tokens, { at, introduced }: Phrase, place: Place): boolean {
  const verb = place === 'time' && !introduced ? phraseBefore(REPORTING, tokens, at) : null;
  return verb !== null && !isWord(tokens[at - verb.length - 1]);
}

/** A date whose beginning could not be read: "… 45 - 31/3/2022", "1 5/3/2022". */
function isBroken(tokens: Tokens, { at, mode, latest }: Phrase): boolean {
  const dash = textAt(tokens, at - 1) === '-' && isNumber(tokens[at - 2]);
  const ends = mode === 'until' && !latest && !endsRound(tokens, at);
  return dash || (isNumber(tokens[at - 1]) && (ends || isNumber(tokens[at])));
}

export function judgePhrase(tokens: Tokens, phrase: Phrase, place: Place): Judgement {
  if (isReportOrTime(tokens, phrase, place)) return 'doubtful';
  const cited =
    isLifeSpan(phrase) ||
    isBehindOldYear(tokens, phrase.at) ||
    isCitation(tokens, phrase) ||
    isYearOfLaw(tokens, phrase) ||
    isNamedDay(tokens, phrase) ||
    isCampaign(tokens, phrase) ||
    isAnniversary(tokens, phrase) ||
    belongsToThing(tokens, phrase, place) ||
    !isConvincing(tokens, phrase, place);
  if (cited) return 'cited';
  if (isBroken(tokens, phrase)) return 'doubtful';
  return place === 'time' || phrase.latest || isStated(tokens, phrase.at, phrase.next)
    ? 'stated'
    : 'mentioned';
}
