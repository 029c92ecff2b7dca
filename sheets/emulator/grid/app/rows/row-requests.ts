/** What inserting, deleting and sorting rows is in the words of the API (pure). */
import type { Area } from '../book/area.ts';
import type { ApiRequest } from '../book/sheets-api.ts';
import type { Tab } from '../book/tab.ts';

/** Rows of one tab, the end exclusive. */
export type Rows = Pick<Area, 'startRow' | 'endRow'>;

export type SortOrder = 'ASCENDING' | 'DESCENDING';

/** The selected rows that the tab has. */
export const rowsIn = ({ rowCount }: Tab, { startRow, endRow }: Area): Rows => ({
  startRow: Math.min(startRow, rowCount - 1),
  endRow: Math.min(endRow, rowCount),
});

/** The rows below the header. */
export const dataRows = ({ frozenRows, rowCount }: Tab): Rows => ({ startRow: frozenRows, endRow: rowCount });

const span = ({ sheetId }: Tab, { startRow, endRow }: Rows) => ({
  sheetId,
  dimension: 'ROWS',
  startIndex: startRow,
  endIndex: endRow,
});

/** As many rows as are selected, above or below them; they look like their neighbours, never like the header. */
export function insertRequest(tab: Tab, { startRow, endRow }: Rows, below: boolean): ApiRequest {
  const at = below ? endRow : startRow;
  const range = span(tab, { startRow: at, endRow: at + endRow - startRow });
  return { insertDimension: { range, inheritFromBefore: at > tab.frozenRows } };
}

export const deleteRequest = (tab: Tab, rows: Rows): ApiRequest => ({
  deleteDimension: { range: span(tab, rows) },
});

/** Sorts everything below the header by one column. */
export const sortRequest = (tab: Tab, column: number, sortOrder: SortOrder): ApiRequest => ({
  sortRange: {
    range: {
      sheetId: tab.sheetId,
      startRowIndex: tab.frozenRows,
      endRowIndex: tab.rowCount,
      startColumnIndex: 0,
      endColumnIndex: tab.columnCount,
    },
    sortSpecs: [{ dimensionIndex: column, sortOrder }],
  },
});

/** `5`, or `5–7`, as people count. */
export const rowNames = ({ startRow, endRow }: Rows): string =>
  endRow - startRow === 1 ? String(endRow) : `${startRow + 1}–${endRow}`;
