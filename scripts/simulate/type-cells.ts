import type { SheetsClient } from '../../functions/adapters/google-sheets/sheets-client.ts';
import { columnLetter } from '../../sheets/template/creation/column-letter.ts';
import { type ColumnKey, TABS, type TabKey } from '../../sheets/template/template.ts';

/** A cell by column key and one-based sheet row. */
export type TypedCell = {
  [K in TabKey]: { tab: K; row: number; column: ColumnKey<K>; value: string | number | boolean };
}[TabKey];

/** Types cells as whoever the client stands for; Sheets takes them as typed by hand. */
export async function typeCells(
  client: SheetsClient,
  spreadsheetId: string,
  cells: readonly TypedCell[],
): Promise<void> {
  await client.spreadsheets.values.batchUpdate({
    spreadsheetId,
    requestBody: {
      valueInputOption: 'USER_ENTERED',
      data: cells.map(({ tab, row, column, value }) => ({
        range: `'${TABS[tab].title}'!${columnLetter(columnIndex(tab, column))}${row}`,
        values: [[value]],
      })),
    },
    fields: 'totalUpdatedCells',
  });
}

export function columnIndex(tab: TabKey, column: string): number {
  const index = TABS[tab].columns.findIndex(({ key }) => key === column);
  if (index < 0) throw new Error(`no column ${tab}.${column}`);
  return index;
}

/** A tab's cells as stored, the header first. */
export async function readTab(
  client: SheetsClient,
  spreadsheetId: string,
  tab: TabKey,
): Promise<unknown[][]> {
  const { data } = await client.spreadsheets.values.get({
    spreadsheetId,
    range: `'${TABS[tab].title}'`,
    valueRenderOption: 'UNFORMATTED_VALUE',
  });
  return data.values ?? [];
}
