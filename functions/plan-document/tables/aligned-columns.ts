/** Tables in plain text whose columns are parted by nothing but runs of spaces. */
import { columnsOf } from './columns.ts';

/** Spaces between two headers. */
const HEADER_GAP = / {3,}/;
/** A full cell leaves less white space before the next. */
const CELL = /\S+(?: \S+)*/g;
/** Cells may stand this far from where their header begins. */
const SLACK = 3;
const FEWEST_COLUMNS = 3;

/** Where the columns begin under a header of known words, or `null` where the line is no such header. */
export function alignedHeader(text: string): number[] | null {
  if (text.includes('\t') || !HEADER_GAP.test(text.trim())) return null;
  const cells = [...text.matchAll(CELL)];
  const isHeader = cells.length >= FEWEST_COLUMNS && columnsOf(cells.map(([cell]) => cell)) !== null;
  return isHeader ? cells.map(({ index }) => index) : null;
}

/** The column in which a word stands: the last one that begins before it. */
const columnAt = (starts: readonly number[], offset: number): number =>
  Math.max(
    starts.findLastIndex((start) => start <= offset + SLACK),
    0,
  );

/** A line's cells under such a header, or `null` where it belongs to no table. */
export function alignedCells(text: string, starts: readonly number[]): string[] | null {
  if (text.includes('\t')) return null;
  const pieces = [...text.matchAll(CELL)];
  const cells = starts.map(() => '');
  for (const { 0: words, index } of pieces) {
    const at = columnAt(starts, index);
    const next = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    if (at < starts.length - 1 && index + words.length > next + SLACK) return null;
    cells[at] = `${cells[at]} ${words}`.trim();
  }
  const opensAside = (pieces[0]?.index ?? 0) >= (starts[1] ?? 0) - SLACK;
  return pieces.length > 1 || opensAside ? cells : null;
}
