/** How alike two texts are, by the words they share: rare words count more than those of every activity. */
import { foldText } from '../sheet-rows/fold-text.ts';

export type Words = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{N}]+/gu;
const DATE = /\d{1,2}(?:[/.-]\d{1,4})+|\b\d{4}\b/g;
/** Words of time, and those that lead to them: when something is done does not say what it is. */
const OF_TIME = new Set(
  'thời gian hạn từ đến hết trước sau trong dịp nhân ngày tháng quý năm thực hiện hoàn thành xong tiến hành'.split(
    ' ',
  ),
);

/** What a text is about: its words, folded, without those of time. */
export function subjectOf(text: string): string[] {
  const words = foldText(text).replace(DATE, ' ').match(WORD) ?? [];
  return words.filter((word) => !OF_TIME.has(word));
}

/** Each word of the subject with how often it stands there. */
export function wordsOf(text: string): Words {
  const words = new Map<string, number>();
  for (const word of subjectOf(text)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** What a word weighs among these texts: 1 where all of them hold it, more the fewer do. */
export function weightsAmong(texts: readonly Words[]): (word: string) => number {
  const holding = new Map<string, number>();
  for (const words of texts) {
    for (const word of words.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  return (word) => 1 + Math.log(Math.max(1, texts.length) / (holding.get(word) ?? 1));
}

/** 0 for nothing in common, 1 for the same words (Dice's coefficient, weighted). */
export function likeness(one: Words, other: Words, weight: (word: string) => number): number {
  const total = weightOf(one, weight) + weightOf(other, weight);
  if (total === 0) return 0;
  let shared = 0;
  for (const [word, times] of one) shared += Math.min(times, other.get(word) ?? 0) * weight(word);
  return (2 * shared) / total;
}

function weightOf(words: Words, weight: (word: string) => number): number {
  let sum = 0;
  for (const [word, times] of words) sum += times * weight(word);
  return sum;
}
