import type { Piece } from './page-content.ts';

/** Words that stand together; a wide gap parts them from the next segment of their line. */
export interface Segment {
  text: string;
  left: number;
  right: number;
}

export interface TextLine {
  baseline: number;
  size: number;
  segments: Segment[];
}

/** In parts of the letters' size. */
const SAME_LINE = 0.6;
const SPACE = 0.15;
const WIDE = 1.8;

/** Pieces in the order people read them, put together to lines. */
export function textLines(pieces: readonly Piece[]): TextLine[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const first = line?.[0];
    const close = first && piece.baseline - first.baseline <= SAME_LINE * Math.max(piece.size, first.size);
    if (close) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(toLine).filter(({ segments }) => segments.length > 0);
}

function toLine(pieces: Piece[]): TextLine {
  const segments: Segment[] = [];
  let spaced = false;
  for (const { text, left, right, size } of pieces.toSorted((a, b) => a.left - b.left)) {
    const last = segments.at(-1);
    const gap = last ? left - last.right : 0;
    if (text.trim() === '') {
      spaced = true;
      continue;
    }
    if (!last || gap > WIDE * size) segments.push({ text, left, right });
    else {
      last.text += (spaced || gap > SPACE * size ? ' ' : '') + text;
      last.right = Math.max(last.right, right);
    }
    spaced = false;
  }
  for (const segment of segments) segment.text = segment.text.replace(/\s+/g, ' ').trim();
  const [first] = pieces;
  return { baseline: first?.baseline ?? 0, size: Math.max(...pieces.map(({ size }) => size)), segments };
}
