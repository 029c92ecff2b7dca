import type { Emphasis } from './block.ts';

export interface Unmarked {
  text: string;
  emphasis: Emphasis[];
  headingMark: number | null;
}

const HASHES = /^\s*(#{1,6})\s+/;
const BOLD_WHOLE = /^\s*\*\*(?!\*)[^*]+\*\*[\s.:]*$/;
/** Longest paragraph in bold that can be a heading. */
const LONGEST_HEADING = 200;

/** A line's beginning as its marker or key word is looked for: without `#`, `>`, bold and italics. */
export const lineStart = (text: string): string =>
  text
    .trimStart()
    .replace(/^#{1,6}\s+|^>\s+/, '')
    .replace(/^\*{2,}\s*|^\*(?=[^\s*])|^_+(?=\S)/, '');

/** Asterisks, and underlines at a word's border, in runs. */
const RUN = /\*+|(?<![\p{L}\d])_+(?=\S)|(?<=\S)_+(?![\p{L}\d])/gu;

/** Takes the marks of markdown away and remembers what stood in italics. */
export function stripMarks(raw: string): Unmarked {
  const hashes = HASHES.exec(raw)?.[1]?.length ?? null;
  const isBold = raw.length <= LONGEST_HEADING && BOLD_WHOLE.test(raw);
  const body = raw.replace(HASHES, '').trim();
  const emphasis: Emphasis[] = [];
  let text = '';
  let read = 0;
  let openedAt: number | null = null;
  for (const run of body.matchAll(RUN)) {
    text += body.slice(read, run.index);
    read = run.index + run[0].length;
    if (run[0].length === 2) continue;
    if (openedAt === null) openedAt = text.length;
    else {
      emphasis.push({ from: openedAt, to: text.length });
      openedAt = null;
    }
  }
  text += body.slice(read);
  return { text, emphasis, headingMark: hashes ?? (isBold ? 7 : null) };
}
