import { finding } from '../findings.ts';
import type { DocumentFinding } from '../plan-document.ts';
import type { Repaired } from './repair-words.ts';
import type { SourceLine } from './source-line.ts';
import { Words } from './words.ts';

/** No half of a Vietnamese syllable is longer. */
const LONGEST_HALF = 6;
const JOINED_BEFORE = /[\d/.-]/;

const hasVowel = (part: string): boolean => /[aeiouy]/i.test(part.normalize('NFD'));

/** What the document shows of its words: how often each stands in it, and behind which others. */
class Shown {
  private readonly words: Words;
  private pairs: Set<string> | null = null;
  private readonly broken = new Map<string, boolean>();

  constructor(words: Words) {
    this.words = words;
  }

  times(word: string): number {
    return this.words.total.get(word) ?? 0;
  }

  /** Whether a word has no vowel, so that it is none. */
  isBroken(word: string): boolean {
    const known = this.broken.get(word) ?? !hasVowel(word);
    this.broken.set(word, known);
    return known;
  }

  /** Gathered when first asked for: most documents have no split word. */
  isBehind(before: string, word: string): boolean {
    this.pairs ??= new Set(this.words.folded.map((one, i) => `${this.words.folded[i - 1] ?? ''} ${one}`));
    return this.pairs.has(`${before} ${word}`);
  }
}

interface Split {
  from: number;
  to: number;
  joined: string;
}

/**
 * Closes a space that a scan put inside a word ("th ực hiện"): only where the whole word stands elsewhere in the
 * document, and either the first half is no syllable or the word before stands before the whole word as well.
 */
export function repairSplits(lines: readonly SourceLine[], words = new Words(lines)): Repaired {
  const splits = splitsOf(words);
  const findings: DocumentFinding[] = [];
  const repaired = lines.map((line, at) => {
    const inLine = splits.get(at) ?? [];
    for (const { from, to, joined } of inLine) {
      const quote = line.text.slice(from, to);
      findings.push(
        finding(
          'info',
          'text.repaired',
          line.line,
          quote,
          `được đọc liền là “${joined}”, như văn bản viết ở chỗ khác.`,
        ),
      );
    }
    return inLine.length > 0 ? { ...line, text: closed(line.text, inLine) } : line;
  });
  return { lines: repaired, findings };
}

/** Whether the words at two places are the halves of one that stands whole elsewhere. */
function isSplit(words: Words, shown: Shown, i: number): boolean {
  const [first = '', second = ''] = [words.folded[i], words.folded[i + 1]];
  if (first.length > LONGEST_HALF || second.length > LONGEST_HALF) return false;
  const isRare = shown.times(second) <= 1;
  if (!isRare && (first.length < 2 || !shown.isBroken(first))) return false;
  if (shown.times(first + second) === 0 || !words.isNext(i) || words.isCapital(i + 1)) return false;
  if (JOINED_BEFORE.test(words.before(i)) || /^\d/.test(words.behind(i + 1))) return false;
  return (
    (first.length > 1 && shown.isBroken(first)) || shown.isBehind(words.folded[i - 1] ?? '', first + second)
  );
}

/** The splits of each line that has any. */
function splitsOf(words: Words): Map<number, Split[]> {
  const shown = new Shown(words);
  const found = new Map<number, Split[]>();
  for (let i = 0; i + 1 < words.length; i += 1) {
    if (words.at[i] !== words.at[i + 1] || !isSplit(words, shown, i)) continue;
    const [at = 0, from = 0, second = 0] = [words.at[i], words.from[i], words.from[i + 1]];
    const last = words.text(i + 1);
    const inLine = found.get(at) ?? [];
    inLine.push({ from, to: second + last.length, joined: `${words.text(i)}${last}` });
    found.set(at, inLine);
    i += 1;
  }
  return found;
}

function closed(text: string, splits: readonly Split[]): string {
  let result = '';
  let read = 0;
  for (const { from, to, joined } of splits) {
    result += text.slice(read, from) + joined;
    read = to;
  }
  return result + text.slice(read);
}
