/** Figures that are no dates: documents' numbers, amounts, phone numbers. */
import { isGlued, isNumber, isWord, type Tokens, textAt } from './tokens.ts';

const joinsCode = (text: string): boolean => text === '/' || text === '-' || text === '.' || text === ',';

/** "ISO 9001:2015": the year of a standard. */
const isEdition = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text.length === 4 &&
  textAt(tokens, at - 1) === ':' &&
  isGlued(tokens, at) &&
  isGlued(tokens, at - 1) &&
  isNumber(tokens[at - 2]);

/** Whether the figures are a piece of something longer: a document's code, an amount, a phone number. */
export function isPieceOfCode(tokens: Tokens, at: number, next: number): boolean {
  const first = tokens[at];
  const before = tokens[at - 1];
  if (isNumber(first) && isGlued(tokens, at) && before) {
    if (before.kind !== 'mark') return true;
    if (joinsCode(before.text) && isGlued(tokens, at - 1) && tokens[at - 2]?.kind !== 'mark') return true;
  }
  if (isNumber(first) && isEdition(tokens, at)) return true;
  const after = textAt(tokens, next);
  if (isNumber(tokens[next - 1]) && isWord(tokens[next]) && isGlued(tokens, next)) return true;
  if (!joinsCode(after) || !isGlued(tokens, next) || !isGlued(tokens, next + 1)) return after === '%';
  if (after === '/') return tokens[next + 1] !== undefined;
  return (
    isNumber(tokens[next + 1]) || (after === '-' && isWord(tokens[next + 1]) && isNumber(tokens[next - 1]))
  );
}

/** "Số 48", "48-KH/ĐUK": a document's number. */
export const isCode = (tokens: Tokens, at: number): boolean =>
  (textAt(tokens, at) === 'số' && isNumber(tokens[at + 1])) ||
  (isNumber(tokens[at]) &&
    joinsCode(textAt(tokens, at + 1)) &&
    isWord(tokens[at + 2]) &&
    isGlued(tokens, at + 2));
