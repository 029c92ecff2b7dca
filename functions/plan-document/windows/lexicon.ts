/** Sets of phrases that are looked up at a place among tokens, or right before it: the longest one counts. */
import { foldText } from '../../sheet-rows/fold-text.ts';
import { type Tokens, textAt } from './tokens.ts';

interface Entry<T> {
  words: readonly string[];
  meaning: T;
}

export interface Lexicon<T> {
  byFirst: ReadonlyMap<string, readonly Entry<T>[]>;
  byLast: ReadonlyMap<string, readonly Entry<T>[]>;
}

export interface Match<T> {
  meaning: T;
  /** How many tokens the phrase takes. */
  length: number;
}

function index<T>(entries: readonly Entry<T>[], key: (words: readonly string[]) => string | undefined) {
  const longestFirst = [...entries].sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words }) => key(words) ?? '');
}

/** @param phrases for each meaning its phrases, separated by bars: `{ until: 'đến | đến hết' }`. */
export function lexicon<const T extends string>(phrases: Readonly<Record<T, string>>): Lexicon<T> {
  const entries = Object.entries<string>(phrases).flatMap(([meaning, list]) =>
    list.split('|').map((phrase) => ({ words: foldText(phrase).split(' '), meaning: meaning as T })),
  );
  return { byFirst: index(entries, (words) => words[0]), byLast: index(entries, (words) => words.at(-1)) };
}

/** The words that a phrase of any of these can begin with. */
export const firstWords = (...lexicons: readonly Lexicon<string>[]): string[] =>
  lexicons.flatMap(({ byFirst }) => [...byFirst.keys()]);

function find<T>(
  entries: readonly Entry<T>[] | undefined,
  starts: (entry: Entry<T>) => number,
  tokens: Tokens,
) {
  const found = entries?.find((entry) =>
    entry.words.every((word, i) => textAt(tokens, starts(entry) + i) === word),
  );
  return found ? { meaning: found.meaning, length: found.words.length } : null;
}

/** The longest phrase that begins at a place. */
export function phraseAt<T>({ byFirst }: Lexicon<T>, tokens: Tokens, at: number): Match<T> | null {
  return find(byFirst.get(textAt(tokens, at)), () => at, tokens);
}

/** The longest phrase that ends right before a place. */
export function phraseBefore<T>({ byLast }: Lexicon<T>, tokens: Tokens, at: number): Match<T> | null {
  return find(byLast.get(textAt(tokens, at - 1)), ({ words }) => at - words.length, tokens);
}
