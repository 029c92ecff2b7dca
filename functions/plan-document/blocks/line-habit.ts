import type { SourceLine } from '../lines/source-line.ts';
import type { LineHabit } from './joins-on.ts';

/** Paragraphs on one line each run longer than any page is wide. */
const WIDEST_PAGE = 130;
const FEWEST_LINES = 8;
/** The share of lines that begin in the middle of a sentence, from which a document counts as wrapped. */
const SHARE_CUT = 0.12;

/** How the document breaks its lines: at a width, or only where a paragraph ends. */
export function lineHabit(lines: readonly SourceLine[]): LineHabit {
  const words = lines.filter(({ text }) => !text.includes('\t') && !text.includes('|'));
  const lengths = words.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const cut = words.filter(
    ({ text, gap }) => !gap && /^\s*\p{Ll}/u.test(text) && !/^\s*\S{1,2}[.)]/.test(text),
  );
  const wrapped =
    words.length >= FEWEST_LINES && width <= WIDEST_PAGE && cut.length >= SHARE_CUT * words.length;
  return { wrapped, width };
}
