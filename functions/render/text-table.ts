import type { TableColumn } from './mail-document.ts';
import { wrapText } from './wrap-text.ts';

const GAP = '  ';
/** A heading breaks over lines, but not into less than this. */
const NARROWEST = 5;

/** A table of plain lines in aligned columns; the first column takes the room that is left and wraps. */
export function textTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const widths = columnWidths(columns, rows, width);
  const titles = columns.map(({ title }) => title);
  const rule = widths.map((size) => '-'.repeat(size)).join(GAP);
  const line = (cells: readonly string[]) => textRow(columns, cells, widths);
  return [line(titles), rule, ...rows.map(line)].join('\n');
}

function columnWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const others = columns.slice(1).map(({ title }, index) => {
    const words = title.split(' ').map((word) => word.length);
    return Math.max(NARROWEST, ...words, ...rows.map((row) => (row[index + 1] ?? '').length));
  });
  const taken = others.reduce((sum, size) => sum + size + GAP.length, 0);
  return [Math.max(12, width - taken), ...others];
}

function textRow(
  columns: readonly TableColumn[],
  cells: readonly string[],
  widths: readonly number[],
): string {
  const wrapped = cells.map((cell, index) => wrapText(cell, widths[index] ?? 0));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, index) => {
        const [text, size] = [lines[line] ?? '', widths[index] ?? 0];
        return columns[index]?.align === 'right' ? text.padStart(size) : text.padEnd(size);
      })
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}
