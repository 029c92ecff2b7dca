/** Words that read as a time and are the name of something: a street, a school, an uprising, a campaign, a day. */
import { type Phrase, periodsOf } from './read-phrase.ts';
import { MAY_FOLLOW } from './time-words.ts';
import { isNumber, isWord, type Tokens, textAt } from './tokens.ts';

/** A day in bare figures or a month in words, as names have them: "30/4", "tháng Tám". */
export function isNameLike(tokens: Tokens, { at, introduced, segments }: Phrase): boolean {
  const [first] = segments;
  if (introduced || !first || first.last || first.first.period.year !== null) return false;
  if (isNumber(tokens[at])) return first.first.period.grain === 'day';
  return textAt(tokens, at) === 'tháng' && isWord(tokens[at + 1]);
}

const QUOTES = new Set(['“', '"', '«', '‘']);

/** "Tháng Ba biên giới", “Tháng 7 tri ân”: a month that goes on into a name. */
export function isCampaign(tokens: Tokens, phrase: Phrase): boolean {
  const { at, next, introduced } = phrase;
  if (introduced || textAt(tokens, at) !== 'tháng') return false;
  if (periodsOf(phrase).some(({ year }) => year !== null)) return false;
  if (QUOTES.has(textAt(tokens, at - 1))) return true;
  const after = tokens[next];
  return isWord(after) && !after.newLine && !MAY_FOLLOW.has(after.text) && isNameLike(tokens, phrase);
}

const NAME_REACH = 7;

/** Days that are known by their figures: "Ngày 20-10". */
const KNOWN_DAYS = new Set(
  '9-1 3-2 27-2 8-3 26-3 30-4 1-5 7-5 15-5 19-5 1-6 21-6 28-6 27-7 28-7 19-8 2-9 10-10 13-10 20-10 18-11 20-11 22-12'.split(
    ' ',
  ),
);

/** "Ngày Thầy thuốc Việt Nam 27/2": figures right after a day's name; "Ngày 20-10": the figures are the name. */
export function isNamedDay(tokens: Tokens, phrase: Phrase): boolean {
  const [first] = periodsOf(phrase);
  if (phrase.introduced || first?.grain !== 'day') return false;
  if (textAt(tokens, phrase.at) === 'ngày')
    return (
      textAt(tokens, phrase.at + 2) === '-' &&
      phrase.next === phrase.at + 4 &&
      KNOWN_DAYS.has(`${first.number}-${first.month}`)
    );
  if (!isNumber(tokens[phrase.at])) return false;
  for (let at = phrase.at - 1; at >= 0 && phrase.at - at <= NAME_REACH && isWord(tokens[at]); at -= 1)
    if (textAt(tokens, at) === 'ngày') return at < phrase.at - 1;
  return false;
}
