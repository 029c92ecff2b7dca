import { type Grid, isDrawn } from './find-grids.ts';
import type { Piece } from './page-content.ts';
import { textLines } from './text-lines.ts';

export interface Table {
  top: number;
  lines: string[];
}

/** Takes what stands in the table out of `pieces`: a row a line, cells between bars, merged parts left empty. */
export function tableText(grid: Grid, pieces: readonly Piece[]): { table: Table; outside: Piece[] } {
  const cells = new Map<string, Piece[]>();
  const outside: Piece[] = [];
  for (const piece of pieces) {
    const cell = cellAt(grid, piece);
    if (cell === null) {
      outside.push(piece);
      continue;
    }
    const held = cells.get(cell) ?? [];
    held.push(piece);
    cells.set(cell, held);
  }
  const lines = grid.ys.slice(1).map((_, row) =>
    grid.xs
      .slice(1)
      .map((__, column) => cellText(cells.get(`${row} ${column}`) ?? []))
      .join(' | ')
      .trimEnd(),
  );
  return { table: { top: grid.ys[0] ?? 0, lines: lines.filter((line) => /[^|\s]/.test(line)) }, outside };
}

const cellText = (pieces: readonly Piece[]): string =>
  textLines(pieces)
    .map(({ segments }) => segments.map(({ text }) => text).join(' '))
    .join(' ');

/** The first row and column of the merged cell that holds the middle of a piece; `null` outside the table. */
function cellAt(grid: Grid, { left, right, baseline, size }: Piece): string | null {
  const [x, y] = [(left + right) / 2, baseline - size / 3];
  let column = intervalOf(grid.xs, x);
  let row = intervalOf(grid.ys, y);
  if (column === null || row === null) return null;
  while (column > 0 && !isDrawn(grid, 'down', grid.xs[column] ?? 0, y)) column--;
  while (row > 0 && !isDrawn(grid, 'across', grid.ys[row] ?? 0, x)) row--;
  return `${row} ${column}`;
}

function intervalOf(places: readonly number[], place: number): number | null {
  const after = places.findIndex((one) => one > place);
  return after > 0 ? after - 1 : null;
}
