import { finding } from '../findings.ts';
import type { DocumentFinding } from '../plan-document.ts';
import type { SourceLine } from './source-line.ts';
import { WordEvidence } from './word-evidence.ts';
import { Words } from './words.ts';

export interface Repaired {
  lines: SourceLine[];
  /** One for each place that was repaired. */
  findings: DocumentFinding[];
}

interface Repair {
  from: number;
  to: number;
  form: string;
}

/** Gives a form the capitals of the word it replaces. */
function inCaseOf(form: string, word: string): string {
  if (word === word.toUpperCase() && word.length > 1) return form.toUpperCase();
  return /^\p{Lu}/u.test(word) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

function replaceIn(line: SourceLine, repairs: readonly Repair[]): SourceLine {
  let text = '';
  let read = 0;
  for (const { from, to, form } of repairs) {
    text += line.text.slice(read, from) + form;
    read = to;
  }
  return { ...line, text: text + line.text.slice(read) };
}

/** A repaired word with the two before it, as far as they stand on its line. */
const quoteAt = (words: Words, i: number): string =>
  [i - 2, i - 1, i]
    .filter((one) => words.at[one] === words.at[i])
    .map((one) => words.text(one))
    .join(' ');

/**
 * Repairs words that differ from one the document itself shows between the same neighbours in nothing but marks:
 * "Đảng bộ Khôi" where "Đảng bộ Khối" stands elsewhere. Each place is listed.
 */
export function repairWords(lines: readonly SourceLine[], words = new Words(lines)): Repaired {
  const evidence = new WordEvidence(words);
  const repairs = new Map<number, Repair[]>();
  const findings: DocumentFinding[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const found = evidence.formAt(i);
    if (found === null) continue;
    const [at = 0, from = 0, text] = [words.at[i], words.from[i], words.text(i)];
    const form = inCaseOf(found, text);
    const inLine = repairs.get(at) ?? [];
    inLine.push({ from, to: from + text.length, form });
    repairs.set(at, inLine);
    const advice = `“${text}” được đọc là “${form}”, như văn bản viết ở chỗ khác.`;
    findings.push(finding('info', 'text.repaired', lines[at]?.line ?? 0, quoteAt(words, i), advice));
  }
  const repaired = lines.map((line, at) => {
    const inLine = repairs.get(at);
    return inLine ? replaceIn(line, inLine) : line;
  });
  return { lines: repaired, findings };
}
