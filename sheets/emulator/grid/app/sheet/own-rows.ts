/** A person's own filter: the rows of their unit, in one step. */
import type { Book } from '../book/book.ts';
import type { GridView } from './grid-view.ts';

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

/** Every row of the tab has to be known before. */
export function filterOwnRows(view: GridView, { sheetId, column }: OwnRows, unitCode: string | null): void {
  const sheet = view.workbook?.getSheetBySheetId(String(sheetId));
  const filter = sheet?.getFilter() ?? sheet?.getDataRange().createFilter();
  if (unitCode === null) filter?.removeColumnFilterCriteria(column);
  else filter?.setColumnFilterCriteria(column, { colId: column, filters: { filters: [unitCode] } });
}
