import { findGrids } from './find-grids.ts';
import type { PageContent, Piece } from './page-content.ts';
import { type Table, tableText } from './table-text.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** A page's lines and drawn tables, and between which edges its text runs. */
export interface PageLayout {
  width: number;
  left: number;
  right: number;
  /** Outside of the tables, from top to bottom. */
  lines: TextLine[];
  /** From top to bottom. */
  tables: Table[];
}

/** Text reaches at least so far, in parts of the page's width, even where all its lines are short. */
const RIGHT_EDGE = 0.85;

export function layOut({ width, pieces, rules }: PageContent): PageLayout {
  let rest: readonly Piece[] = pieces;
  const tables: Table[] = [];
  for (const grid of findGrids(rules)) {
    const { table, outside } = tableText(grid, rest);
    rest = outside;
    if (table.lines.length > 0) tables.push(table);
  }
  const lines = textLines(rest);
  return {
    width,
    left: pieces.reduce((edge, { left }) => Math.min(edge, left), width),
    right: lines.reduce((edge, line) => Math.max(edge, rightOf(line)), width * RIGHT_EDGE),
    lines,
    tables: tables.sort((a, b) => a.top - b.top),
  };
}

export const leftOf = ({ segments }: TextLine): number => segments[0]?.left ?? 0;
export const rightOf = ({ segments }: TextLine): number => segments.at(-1)?.right ?? 0;

const FULL = 0.97;

/** Leading within paragraphs, in parts of the letters' size: mostly that below lines which reach the right edge. */
export function usualLeading(pages: readonly PageLayout[]): number {
  const leadings = pages.flatMap(({ lines, right }) =>
    lines.slice(1).map((line, index) => {
      const above = lines[index] ?? line;
      return { leading: (line.baseline - above.baseline) / line.size, full: rightOf(above) > right * FULL };
    }),
  );
  const full = leadings.filter((one) => one.full);
  const sorted = (full.length > 0 ? full : leadings).map(({ leading }) => leading).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
