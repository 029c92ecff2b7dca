import { finding } from '../findings.ts';
import type { DocumentFinding } from '../plan-document.ts';
import type { Repaired } from './repair-words.ts';
import type { SourceLine } from './source-line.ts';

const PAIR = /(?<![\p{L}\d/.-])(\p{L}{1,6}) (\p{Ll}{1,6})(?![\p{L}\d])/gu;
const WORD = /\p{L}+/gu;

const hasVowel = (part: string): boolean => /[aeiouy]/i.test(part.normalize('NFD'));

/** Words of a document and pairs of them side by side, lower case. */
function countWords(lines: readonly SourceLine[]): { words: Map<string, number>; behind: Set<string> } {
  const words = new Map<string, number>();
  const behind = new Set<string>();
  for (const { text } of lines) {
    let before = '';
    for (const [word] of text.toLowerCase().matchAll(WORD)) {
      words.set(word, (words.get(word) ?? 0) + 1);
      behind.add(`${before} ${word}`);
      before = word;
    }
  }
  return { words, behind };
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
export function repairSplits(lines: readonly SourceLine[]): Repaired {
  const { words, behind } = countWords(lines);
  const findings: DocumentFinding[] = [];
  const repaired = lines.map((line) => {
    const splits = splitsIn(line.text, words, behind);
    for (const { from, to, joined } of splits) {
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
    return splits.length > 0 ? { ...line, text: closed(line.text, splits) } : line;
  });
  return { lines: repaired, findings };
}

const wordBefore = (text: string, at: number): string =>
  /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1] ?? '';

function splitsIn(text: string, words: ReadonlyMap<string, number>, behind: ReadonlySet<string>): Split[] {
  const splits: Split[] = [];
  PAIR.lastIndex = 0;
  for (let pair = PAIR.exec(text); pair; pair = PAIR.exec(text)) {
    const [whole, first = '', second = ''] = pair;
    const joined = `${first}${second}`;
    const isSplit =
      words.has(joined.toLowerCase()) &&
      ((first.length > 1 && !hasVowel(first)) ||
        ((words.get(second) ?? 0) <= 1 &&
          behind.has(`${wordBefore(text, pair.index)} ${joined}`.toLowerCase())));
    if (isSplit) splits.push({ from: pair.index, to: pair.index + whole.length, joined });
    else PAIR.lastIndex = pair.index + first.length;
  }
  return splits;
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
