/** A time phrase that a year may precede: "Năm 2022: quý I", "trong năm 2022 (từ tháng 3 đến tháng 5)". */
import { type Phrase, periodsOf, readPhrase } from './read-phrase.ts';
import { type Tokens, textAt } from './tokens.ts';

const SCOPES = new Set([',', ':', '(']);

/** The year that a phrase names and nothing else. */
function loneYear(phrase: Phrase): number | null {
  const [only, ...others] = periodsOf(phrase);
  const isYear = only?.grain === 'year' && only.part === null && others.length === 0;
  return isYear && phrase.mode === 'within' ? only.year : null;
}

/** Gives the year to the last period; the others take it from there. */
function inYear(phrase: Phrase, year: number, at: number): Phrase {
  const segments = phrase.segments.map((segment, i) => {
    if (i < phrase.segments.length - 1) return segment;
    const end = segment.last ?? segment.first;
    const dated = { ...end, period: { ...end.period, year } };
    return segment.last ? { ...segment, last: dated } : { ...segment, first: dated };
  });
  return { ...phrase, segments, at };
}

export function readTimePhrase(tokens: Tokens, at: number): Phrase | null {
  const phrase = readPhrase(tokens, at);
  const year = phrase && loneYear(phrase);
  if (!phrase || typeof year !== 'number' || !SCOPES.has(textAt(tokens, phrase.next))) return phrase;
  const within = readPhrase(tokens, phrase.next + 1);
  const yearless =
    within && within.segments.length > 0 && periodsOf(within).every((one) => one.year === null);
  const worded = within && periodsOf(within).some(({ form }) => form === 'worded');
  return yearless && worded ? inYear(within, year, at) : phrase;
}
