/** Whether a time is introduced as that of the work. */
import { lexicon, phraseBefore } from './lexicon.ts';
import { BEFORE_PERIOD } from './time-words.ts';
import { type Tokens, textAt } from './tokens.ts';

/** The place before marks and small words that stand between a lead and its time: "Thời gian: **từ** …". */
function beforeMarks(tokens: Tokens, at: number): number {
  let place = at;
  while (place > 0 && at - place < 3 && [':', '(', '-', 'là', '['].includes(textAt(tokens, place - 1)))
    place -= 1;
  return place;
}

/** Where a sentence, a bracket or italics begin. */
function opensClause(tokens: Tokens, at: number): boolean {
  const before = textAt(tokens, at - 1);
  return (
    at === 0 ||
    Boolean(tokens[at]?.newLine || tokens[at]?.emphasised) ||
    ['.', ';', '(', '['].includes(before)
  );
}

const closesClause = (tokens: Tokens, next: number): boolean =>
  next >= tokens.length ||
  Boolean(tokens[next]?.newLine) ||
  ['.', ';', ')', ']'].includes(textAt(tokens, next));

/** Introduced by a lead, or alone in its sentence, brackets or italics. */
export function isStated(tokens: Tokens, at: number, next: number): boolean {
  if (opensClause(tokens, at) && closesClause(tokens, next)) return true;
  return phraseBefore(BEFORE_PERIOD, tokens, beforeMarks(tokens, at))?.meaning === 'lead';
}

const WORKS = lexicon({
  goesOn: 'duy trì | duy trì hoạt động | , hoạt động | sinh hoạt | , tổ chức',
});
const BREAKS = new Set([',', ':', '-']);

/** "**Thường xuyên** nhắc nhở học sinh", "…, duy trì **thường xuyên**.": at the very beginning, or as the last words. */
export function framesSentence(tokens: Tokens, at: number, next: number): boolean {
  if (at === 0) return true;
  if (!closesClause(tokens, next)) return false;
  return BREAKS.has(textAt(tokens, at - 1)) || phraseBefore(WORKS, tokens, at) !== null;
}
