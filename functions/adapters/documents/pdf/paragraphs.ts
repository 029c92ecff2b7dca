/** Lines that were broken only by the width of the page are put together again: where they stand tells. */
import { leftOf, type PageLayout, rightOf } from './page-layout.ts';
import type { TextLine } from './text-lines.ts';

/** Leading beyond the usual that parts paragraphs. */
const APART = 1.25;
/** In parts of the letters' size. */
const ALIGNED = 0.15;
const UNINDENTED = 1;
const DEEPEST_HANGING = 3;

type Edges = Pick<PageLayout, 'left' | 'right'>;

interface Paragraph {
  text: string;
  /** Of its first line. */
  left: number;
  /** Of the lines after it; `null` while there is none. */
  hanging: number | null;
  last: TextLine;
}

/**
 * One line for each paragraph, an empty one where the page leaves space between them.
 * @param usual leading within paragraphs, in parts of the letters' size.
 */
export function paragraphLines(lines: readonly TextLine[], edges: Edges, usual: number): string[] {
  const paragraphs: Array<Paragraph & { apart: boolean }> = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const leading = line.baseline - (paragraph?.last.baseline ?? line.baseline);
    const apart = Math.abs(leading) > usual * APART * line.size;
    if (paragraph && leading > 0 && !apart && continues(paragraph, line, edges)) append(paragraph, line);
    else paragraphs.push({ text: lineText(line), left: leftOf(line), hanging: null, last: line, apart });
  }
  return paragraphs.flatMap(({ text, apart }) => (apart ? ['', text] : [text]));
}

/** What an item begins with: "(1)", "2.1.", "a)", "IV.", "-". */
const MARK = /^(\(?(\d{1,2}|[a-zđ])\)|(\d{1,2}\.)+(\d{1,2})?\s|([a-zđ]|[IVX]+)\.\s|[-+•*–]\s?\S)/u;

/** Whether the line's first word did not fit above, and the line stands where a paragraph goes on. */
function continues({ text, left, hanging, last }: Paragraph, line: TextLine, edges: Edges): boolean {
  if (last.segments.length > 1 || line.segments.length > 1) return false;
  const words = lineText(line);
  if (wouldFit(words, line, edges.right - rightOf(last))) return false;
  const near = (place: number) => Math.abs(leftOf(line) - place) <= ALIGNED * line.size;
  if (hanging !== null) return near(hanging) && !MARK.test(words);
  if (near(left)) return left - edges.left <= UNINDENTED * line.size && !MARK.test(words);
  if (leftOf(line) < left) return true;
  return MARK.test(text) && leftOf(line) - left <= DEEPEST_HANGING * line.size;
}

/** Whether the first of these words, with a space before it, goes into `room`. */
function wouldFit(words: string, line: TextLine, room: number): boolean {
  const letter = (rightOf(line) - leftOf(line)) / Math.max(1, words.length);
  const length = words.indexOf(' ') < 0 ? words.length : words.indexOf(' ');
  return letter * (length + 2) < room;
}

function append(paragraph: Paragraph, line: TextLine): void {
  const isCutWord = /[\p{L}\d][-/]$/u.test(paragraph.text);
  paragraph.text += `${isCutWord ? '' : ' '}${lineText(line)}`;
  paragraph.hanging ??= leftOf(line);
  paragraph.last = line;
}

/** Wide gaps part the columns of a table without lines; after an item's number they are only its indent. */
function lineText({ segments }: TextLine): string {
  const [first = '', ...others] = segments.map(({ text }) => text);
  const isMark = /^([-+•*–]|\(?[\dIVXa-zđ.]{1,6}[.)])$/u.test(first);
  return others.length === 1 && isMark ? `${first} ${others[0]}` : [first, ...others].join(' | ');
}
