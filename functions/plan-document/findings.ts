import { quote as quoted } from '../sheet-rows/cells/reading.ts';
import type { DocumentFinding } from './plan-document.ts';

const LONGEST_WORDS = 160;

/** The words a finding is about, short enough to be shown. */
export const shortWords = (words: string): string =>
  words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS).trimEnd()}…` : words;

/** A finding whose sentence opens with the quoted words. */
export function finding(
  severity: DocumentFinding['severity'],
  code: string,
  line: number,
  words: string,
  advice: string,
): DocumentFinding {
  const message = `Dòng ${line}, ${quoted(words)}: ${advice}`;
  return { code, severity, line, quote: shortWords(words), message };
}
