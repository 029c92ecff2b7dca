/** What writes of values answer. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { EvaluatedBook } from '../workbook/evaluated-book.ts';
import { printArea } from '../workbook/grid-range.ts';
import { type ReadOptions, valueRangeOf } from './read-values.ts';
import type { Written } from './write-values.ts';

export type UpdateValuesResponse = sheets_v4.Schema$UpdateValuesResponse;

/** `updatedRange` and the counts; a count of zero is left out, as Google leaves it out. */
export function updateCounts(written: Written): UpdateValuesResponse {
  return {
    updatedRange: printArea(written.sheet, written.area),
    ...(written.cells > 0 && {
      updatedRows: written.rows.size,
      updatedColumns: written.columns.size,
      updatedCells: written.cells,
    }),
  };
}

/** The reply to one written range; with `options` it includes the values of the whole range asked for. */
export function updateReply(
  spreadsheetId: string,
  written: Written,
  echo: { book: EvaluatedBook; options: ReadOptions } | null,
): UpdateValuesResponse {
  return {
    spreadsheetId,
    ...updateCounts(written),
    ...(echo && { updatedData: valueRangeOf(echo.book, written.sheet, written.requested, echo.options) }),
  };
}

export interface Totals {
  totalUpdatedRows?: number;
  totalUpdatedColumns?: number;
  totalUpdatedCells?: number;
  totalUpdatedSheets?: number;
}

/** Rows and columns count once per sheet, however many ranges touched them. */
export function totalsOf(all: Written[]): Totals {
  const changed = all.filter((written) => written.cells > 0);
  if (changed.length === 0) return {};
  const rows = new Set<string>();
  const columns = new Set<string>();
  for (const { sheet, rows: some, columns: others } of changed) {
    for (const row of some) rows.add(`${sheet.properties.sheetId}:${row}`);
    for (const column of others) columns.add(`${sheet.properties.sheetId}:${column}`);
  }
  return {
    totalUpdatedRows: rows.size,
    totalUpdatedColumns: columns.size,
    totalUpdatedCells: changed.reduce((sum, written) => sum + written.cells, 0),
    totalUpdatedSheets: new Set(changed.map((written) => written.sheet)).size,
  };
}
