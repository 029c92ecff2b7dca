import { caseOf } from '../lines/letter-case.ts';
import type { Marker } from './marker.ts';

/** A stretch of a block's text that is printed in italics. */
export interface Emphasis {
  from: number;
  to: number;
}

/** An item, a heading or a paragraph, whole: its broken lines are one again. */
export interface TextBlock {
  kind: 'text';
  line: number;
  marker: Marker | null;
  /** Without the marker and without layout marks, on one line. */
  text: string;
  emphasis: Emphasis[];
  /** Depth of a markdown heading, 7 for a paragraph all in bold, `null` for anything else. */
  headingMark: number | null;
  /** Whether white space stood before it. */
  gap: boolean;
}

/** A row of a table as printed; wrapped rows are still apart. */
export interface RowBlock {
  kind: 'row';
  line: number;
  cells: string[];
}

export type Block = TextBlock | RowBlock;

/** Headings are judged by this many characters. */
const JUDGED = 300;
const FEWEST_LETTERS = 4;
const SHARE_CAPITAL = 0.85;
const MOST_SMALL = (1 - SHARE_CAPITAL) * JUDGED;

const BRACKET = '('.charCodeAt(0);

/** Words in capitals from end to end, as headings are; quotations of numbers and brackets do not count. */
export function isCapitals(text: string): boolean {
  const judged = text.slice(0, JUDGED);
  let [capitals, small] = [0, 0];
  for (let i = 0; i < judged.length && small <= MOST_SMALL; i += 1) {
    const code = judged.charCodeAt(i);
    const closed = code === BRACKET ? judged.indexOf(')', i) : -1;
    const letter = caseOf(code);
    if (closed > i) i = closed;
    else if (letter > 0) capitals += 1;
    else small -= letter;
  }
  const letters = capitals + small;
  return letters >= FEWEST_LETTERS && capitals >= SHARE_CAPITAL * letters;
}

/** Whether a text ends as a sentence, a clause or an introduction does. */
export const isFinished = (text: string): boolean => /[.!?:;…]["”’»)\]*_]*$/.test(text.slice(-12).trimEnd());
