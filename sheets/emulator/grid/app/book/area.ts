import type { ApiRange } from './sheets-api.ts';

/** Cells of one tab: zero-based, ends exclusive. */
export interface Area {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** An API range with its open ends closed: at infinity, since a tab may grow. */
export const areaOf = (range: ApiRange): Area => ({
  startRow: range.startRowIndex ?? 0,
  endRow: range.endRowIndex ?? Number.POSITIVE_INFINITY,
  startColumn: range.startColumnIndex ?? 0,
  endColumn: range.endColumnIndex ?? Number.POSITIVE_INFINITY,
});

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.startRow && row < area.endRow && column >= area.startColumn && column < area.endColumn;

/** The same in the API's words; an end at infinity is left open. */
export const apiRange = ({ startRow, endRow, startColumn, endColumn }: Area): ApiRange => ({
  startRowIndex: startRow,
  ...(Number.isFinite(endRow) ? { endRowIndex: endRow } : {}),
  startColumnIndex: startColumn,
  ...(Number.isFinite(endColumn) ? { endColumnIndex: endColumn } : {}),
});
