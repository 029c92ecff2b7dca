/** What joins the two ends of a range: "đến", "–", "→", "đến hết", "đến trước", and what may stand before it. */
import { lexicon, phraseAt } from './lexicon.ts';
import { isGlued, isNumber, type Tokens, textAt } from './tokens.ts';

export interface Connector {
  next: number;
  /** "Đến trước ngày …". */
  before: boolean;
}

const CONNECTORS = lexicon({
  until: 'đến | tới | cho đến | cho tới | đến hết | tới hết | cho đến hết | đến khoảng | và đến',
  before: 'đến trước | tới trước | cho đến trước',
});
const DASHES = new Set(['-', '→', '~', '÷']);

/** Whether words join, not only a mark. */
export const isConnector = (tokens: Tokens, at: number): boolean => phraseAt(CONNECTORS, tokens, at) !== null;

export function readConnector(tokens: Tokens, at: number): Connector | null {
  const words = phraseAt(CONNECTORS, tokens, at);
  if (words) return { next: at + words.length, before: words.meaning === 'before' };
  if (!DASHES.has(textAt(tokens, at))) return null;
  const arrow = textAt(tokens, at) === '-' && textAt(tokens, at + 1) === '>' ? 2 : 1;
  const said = phraseAt(CONNECTORS, tokens, at + arrow);
  if (said) return { next: at + arrow + said.length, before: said.meaning === 'before' };
  return { next: at + arrow + (textAt(tokens, at + arrow) === 'hết' ? 1 : 0), before: false };
}

const LONGEST_ASIDE = 12;

/** Behind brackets that a connector in words follows: "từ ngày 01/4 **(theo dấu bưu điện)** đến 31/8". */
export function skipAside(tokens: Tokens, at: number): number {
  if (textAt(tokens, at) !== '(') return at;
  let next = at + 1;
  while (next < tokens.length && next - at < LONGEST_ASIDE && textAt(tokens, next) !== ')') next += 1;
  return textAt(tokens, next) === ')' && isConnector(tokens, next + 1) ? next + 1 : at;
}

/** A connector with a number behind it that was not understood: what was read before it is only half of it. */
export function breaksOff(tokens: Tokens, at: number): boolean {
  const connector = readConnector(tokens, at);
  return connector !== null && isNumber(tokens[connector.next]) && !isGlued(tokens, connector.next + 1);
}
