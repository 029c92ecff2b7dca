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

/** Words in capitals from end to end, as headings are; quotations of numbers and brackets do not count. */
export function isCapitals(text: string): boolean {
  const letters = text
    .slice(0, 300)
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return letters.length >= 4 && capitals >= 0.85 * letters.length;
}

/** Whether a text ends as a sentence, a clause or an introduction does. */
export const isFinished = (text: string): boolean => /[.!?:;…]["”’»)\]*_]*$/.test(text.slice(-12).trimEnd());
