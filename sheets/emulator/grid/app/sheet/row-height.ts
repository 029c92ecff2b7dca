/** How tall a row must be so that wrapped texts are read whole, up to a limit that keeps the sheet a table. */

import type { PageColumn, PageRow } from '../book/tab-page.ts';
import { wraps } from './cell-style.ts';

export const LINE_HEIGHT = 16;
export const MIN_ROW_HEIGHT = 26;
const PADDING = 10;
const MAX_LINES = 7;
/** Padding and line at both sides of a cell. */
const SIDES = 13;
/** Filter buttons stand in the header's right corner. */
const BUTTON = 20;
const FONT = '13.34px Arial, "Liberation Sans", sans-serif';

let pen: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

function wordWidth(word: string, bold: boolean): number {
  const key = bold ? `*${word}` : word;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return word.length * 7;
  pen.font = bold ? `bold ${FONT}` : FONT;
  const width = pen.measureText(word).width;
  if (widths.size < 50_000) widths.set(key, width);
  return width;
}

function lineCount(text: string, room: number, bold: boolean): number {
  const space = wordWidth(' ', bold);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = wordWidth(word, bold);
      if (used > 0 && used + space + width > room) {
        lines++;
        used = 0;
      }
      // A word longer than the cell is broken.
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used += (used > 0 ? space : 0) + (width % room);
    }
  }
  return lines;
}

/** @param isHeader whether filter buttons take some of the room */
export function rowHeight(row: PageRow, columns: readonly PageColumn[], isHeader: boolean): number {
  if (row.height !== null) return row.height;
  let lines = 1;
  row.cells.forEach((cell, column) => {
    const { shown, format } = cell;
    const { width = 100, hidden } = columns[column] ?? {};
    if (hidden || shown.length < 5 || !wraps(cell)) return;
    lines = Math.max(
      lines,
      lineCount(shown, width - SIDES - (isHeader ? BUTTON : 0), format.textFormat?.bold ?? false),
    );
  });
  return Math.max(MIN_ROW_HEIGHT, Math.min(lines, MAX_LINES) * LINE_HEIGHT + PADDING);
}
