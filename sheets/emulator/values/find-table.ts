/** Finding the table that values.append continues, as Google's guide describes it. */
import type { Area } from '../workbook/grid-range.ts';
import type { Sheet } from '../workbook/model.ts';

const hasValue = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.rows[row]?.[column]?.value !== undefined;

function anyInRow(sheet: Sheet, row: number, left: number, right: number): boolean {
  for (let column = Math.max(left, 0); column < right; column++) {
    if (hasValue(sheet, row, column)) return true;
  }
  return false;
}

function anyInColumn(sheet: Sheet, column: number, top: number, bottom: number): boolean {
  if (column < 0) return false;
  for (let row = Math.max(top, 0); row < bottom; row++) {
    if (hasValue(sheet, row, column)) return true;
  }
  return false;
}

/** The smallest area around `seed` that no filled cell touches, not even at a corner. */
function grow(sheet: Sheet, seed: { row: number; column: number }): Area {
  const area = { top: seed.row, bottom: seed.row + 1, left: seed.column, right: seed.column + 1 };
  for (let grew = true; grew; ) {
    grew = false;
    while (area.top > 0 && anyInRow(sheet, area.top - 1, area.left - 1, area.right + 1)) {
      area.top--;
      grew = true;
    }
    while (anyInRow(sheet, area.bottom, area.left - 1, area.right + 1)) {
      area.bottom++;
      grew = true;
    }
    while (area.left > 0 && anyInColumn(sheet, area.left - 1, area.top - 1, area.bottom + 1)) {
      area.left--;
      grew = true;
    }
    while (anyInColumn(sheet, area.right, area.top - 1, area.bottom + 1)) {
      area.right++;
      grew = true;
    }
  }
  return area;
}

/** The lowest filled cell of the area, the leftmost in its row. */
function lastFilled(sheet: Sheet, area: Area): { row: number; column: number } | undefined {
  for (let row = Math.min(area.bottom, sheet.rows.length) - 1; row >= area.top; row--) {
    for (let column = area.left; column < area.right; column++) {
      if (hasValue(sheet, row, column)) return { row, column };
    }
  }
  return undefined;
}

const overlaps = (a: Area, b: Area): boolean =>
  a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;

/**
 * The last table that the area touches: a block of cells bounded by empty rows and columns. An empty area
 * within the bounds of a table belongs to it too. Undefined when there is none.
 */
export function findTable(sheet: Sheet, area: Area): Area | undefined {
  const inside = lastFilled(sheet, area);
  if (inside) return grow(sheet, inside);
  const ring = {
    top: Math.max(0, area.top - 1),
    bottom: area.bottom + 1,
    left: Math.max(0, area.left - 1),
    right: area.right + 1,
  };
  const beside = lastFilled(sheet, ring);
  const table = beside && grow(sheet, beside);
  return table && overlaps(table, area) ? table : undefined;
}
