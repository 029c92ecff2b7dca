import { finding } from '../findings.ts';
import type { DocumentFinding } from '../plan-document.ts';
import type { SourceLine } from './source-line.ts';
import { type Word, WordEvidence } from './word-evidence.ts';

export interface Repaired {
  lines: SourceLine[];
  /** One for each place that was repaired. */
  findings: DocumentFinding[];
}

interface Repair {
  word: Word;
  form: string;
}

const WORD = /\p{L}+/gu;

const wordsOf = (lines: readonly SourceLine[]): Word[] =>
  lines.flatMap(({ text }, at) =>
    Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
      at,
      from: index,
      to: index + word.length,
      text: word,
      folded: word.toLowerCase(),
    })),
  );

/** Gives a form the capitals of the word it replaces. */
function inCaseOf(form: string, word: string): string {
  if (word === word.toUpperCase() && word.length > 1) return form.toUpperCase();
  return /^\p{Lu}/u.test(word) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

function replaceIn(line: SourceLine, repairs: readonly Repair[]): SourceLine {
  let text = '';
  let read = 0;
  for (const { word, form } of repairs) {
    text += line.text.slice(read, word.from) + form;
    read = word.to;
  }
  return { ...line, text: text + line.text.slice(read) };
}

/** A repaired word with the two before it, as far as they stand on its line. */
const quoteAt = (words: readonly Word[], i: number): string =>
  [words[i - 2], words[i - 1], words[i]]
    .flatMap((word) => (word && word.at === words[i]?.at ? [word.text] : []))
    .join(' ');

/**
 * Repairs words that differ from one the document itself shows between the same neighbours in nothing but marks:
 * "Đảng bộ Khôi" where "Đảng bộ Khối" stands elsewhere. Each place is listed.
 */
export function repairWords(lines: readonly SourceLine[]): Repaired {
  const words = wordsOf(lines);
  const evidence = new WordEvidence(words);
  const repairs = new Map<number, Repair[]>();
  const findings: DocumentFinding[] = [];
  for (const [i, word] of words.entries()) {
    const found = evidence.formAt(i);
    if (found === null) continue;
    const form = inCaseOf(found, word.text);
    const inLine = repairs.get(word.at) ?? [];
    inLine.push({ word, form });
    repairs.set(word.at, inLine);
    const advice = `“${word.text}” được đọc là “${form}”, như văn bản viết ở chỗ khác.`;
    findings.push(finding('info', 'text.repaired', lines[word.at]?.line ?? 0, quoteAt(words, i), advice));
  }
  const repaired = lines.map((line, at) => {
    const inLine = repairs.get(at);
    return inLine ? replaceIn(line, inLine) : line;
  });
  return { lines: repaired, findings };
}
