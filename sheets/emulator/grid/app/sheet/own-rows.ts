/** Where the rows of a unit stand. */
import type { Book } from '../book/book.ts';

const UNIT_HEADER = 'Mã đơn vị';

export interface OwnRows {
  sheetId: number;
  column: number;
}

/** The filtered tab whose rows carry a unit's code, and the column of the code. */
export function ownRowsOf(book: Book): OwnRows | null {
  for (const { sheetId, filter } of book.tabs) {
    const header = book.rows(sheetId)[0]?.cells ?? [];
    const column = header.findIndex(({ shown }) => shown === UNIT_HEADER);
    if (filter && column >= 0) return { sheetId, column };
  }
  return null;
}
