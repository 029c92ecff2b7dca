/** What people typed and the service has not acknowledged yet (pure). */

export interface CellEdit {
  row: number;
  column: number;
  /** As typed; yes/no cells hold a boolean. */
  text: string | boolean;
  /** What the cell showed before. */
  shown: string;
  /** Texts that name the row, so that it is found again after others inserted, sorted or deleted rows. */
  key: string[];
}

/** Cells of one gesture; they are sent together. */
export interface Edit {
  id: string;
  sheetId: number;
  cells: CellEdit[];
  /** Time passed, or an attempt failed: whether the cells still are where they were is to be looked up first. */
  doubtful: boolean;
}

const sameKey = (a: string[], b: string[]): boolean => a.every((text, index) => text === b[index]);

export const namesRow = (key: string[]): boolean => key.some((text) => text !== '');

/** Where the row of a cell is now; null when it is gone or its name is no longer its own. */
export function findRow(cell: CellEdit, keys: ReadonlyMap<number, string[]>): number | null {
  const there = keys.get(cell.row);
  if (!namesRow(cell.key)) return there === undefined || !namesRow(there) ? cell.row : null;
  if (there && sameKey(cell.key, there)) return cell.row;
  const found = [...keys].filter(([, key]) => sameKey(cell.key, key));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** Half-open rows that the edit touches. */
export const rowsOfEdit = ({ cells }: Edit): { startRow: number; endRow: number } => ({
  startRow: Math.min(...cells.map(({ row }) => row)),
  endRow: Math.max(...cells.map(({ row }) => row)) + 1,
});
