/**
 * Text as words, numbers and marks. Each token keeps where it stands in the text, and is folded so that keyboards,
 * Unicode forms, tone placements and letter case compare equal.
 */
import { foldText } from '../../sheet-rows/fold-text.ts';

export interface Token {
  kind: 'word' | 'number' | 'mark';
  /** Folded; the digits as written; one of `- / →` for every dash, slash and arrow. */
  text: string;
  /** Of a number of up to four digits, else `NaN`. */
  value: number;
  /** Half-open offsets into the text. */
  from: number;
  to: number;
  /** Whether white space (or the beginning of the text) stands before it. */
  spaced: boolean;
  /** Whether it is the first of a line. */
  newLine: boolean;
  /** Whether an asterisk or underscore stands before it: emphasis, as Markdown and scans have it. */
  emphasised: boolean;
}

export type Tokens = readonly Token[];

/** What a reader made of the tokens from one place on, and the place after them. */
export interface Read<T> {
  value: T;
  next: number;
}

const PIECE = /[\p{L}\p{Nl}][\p{L}\p{Nl}\p{M}\p{Cf}]*|[\d０-９][\d０-９\p{Cf}]*|\s+|\p{Cf}+|./gsu;
const INVISIBLE = /^\p{Cf}+$/u;
const FORMAT = /\p{Cf}/gu;
const EMPHASIS = new Set(['*', '_']);
const LONGEST_NUMBER = 4;

const SAME_MARK: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('‐‑‒–—―−', (dash) => [dash, '-'])),
  ...Object.fromEntries(Array.from('⁄∕', (slash) => [slash, '/'])),
  ...Object.fromEntries(Array.from('➔➜⇒⟶►', (arrow) => [arrow, '→'])),
};

const SAME_WORD: Readonly<Record<string, string>> = {
  quí: 'quý',
  kì: 'kỳ',
  kỉ: 'kỷ',
  mồng: 'mùng',
  thg: 'tháng',
};

/** `Ⅲ`, `２０２４`, `①`, `／`: letters, digits and marks that one font or one keyboard has as characters of their own. */
const COMPATIBLE = /[\u2160-\u217b\u2460-\u2473\uff01-\uff5e]/;

const plain = (piece: string): string => (COMPATIBLE.test(piece) ? piece.normalize('NFKC') : piece);

function textOf(kind: Token['kind'], piece: string): string {
  if (kind === 'mark') return SAME_MARK[plain(piece)] ?? plain(piece);
  if (kind === 'number') return plain(piece).replace(FORMAT, '');
  const folded = foldText(plain(piece));
  return SAME_WORD[folded] ?? folded;
}

const SPACE = /^\s/;
const DIGIT = /^[\d０-９①-⑳]/;
const LETTER = /^[\p{L}\p{Nl}]/u;

const kindOf = (piece: string): Token['kind'] =>
  LETTER.test(piece) ? 'word' : DIGIT.test(piece) ? 'number' : 'mark';

const numberOf = (kind: Token['kind'], text: string): number =>
  kind === 'number' && text.length <= LONGEST_NUMBER ? Number(text) : Number.NaN;

/** What stood between the last token and the next. */
interface Gap {
  spaced: boolean;
  newLine: boolean;
  emphasised: boolean;
}

function tokenOf(piece: string, from: number, { spaced, newLine, emphasised }: Gap): Token {
  const kind = kindOf(piece);
  const text = textOf(kind, piece);
  const value = numberOf(kind, text);
  return { kind, text, value, from, to: from + piece.length, spaced, newLine, emphasised };
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = { spaced: true, newLine: true, emphasised: false };
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    if (SPACE.test(piece)) {
      gap.spaced = true;
      gap.newLine ||= piece.includes('\n');
    } else if (EMPHASIS.has(piece)) gap.emphasised = true;
    else if (!INVISIBLE.test(piece)) {
      tokens.push(tokenOf(piece, match.index, gap));
      gap = { spaced: false, newLine: false, emphasised: false };
    }
  }
  return tokens;
}

/** The folded text at a place; empty beyond either end. */
export const textAt = (tokens: Tokens, at: number): string => tokens[at]?.text ?? '';

export const isNumber = (token: Token | undefined): token is Token => token?.kind === 'number';
export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** Whether a token stands at a place and touches the one before. */
export const isGlued = (tokens: Tokens, at: number): boolean => tokens[at]?.spaced === false;
