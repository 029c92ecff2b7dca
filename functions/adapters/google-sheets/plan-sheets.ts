import type { TabKey } from '../../../sheets/template/template.ts';
import { TAB_LIST } from '../../../sheets/template/template.ts';
import type { OpenPlanSheet, PlanSheets, WriteOutcome } from '../../ports.ts';
import type { ColumnIndex } from '../../sheet-rows/read-header.ts';
import type { CellValue, ColumnWrite, RowNames } from '../../sheet-rows/sheet-page.ts';
import { callGoogle, ONCE } from './call-google.ts';
import { compareMarks, markColumns } from './mark-columns.ts';
import { packWrites } from './pack-writes.ts';
import { quoteTitle, readPages } from './read-pages.ts';
import { readStructure, STRUCTURE_FIELDS } from './sheet-structure.ts';
import type { SheetsClient } from './sheets-client.ts';
import { type Target, writeEntries } from './write-columns.ts';

/** The port to plan spreadsheets over the Sheets API v4. */
export function googlePlanSheets(client: SheetsClient): PlanSheets {
  return {
    async open(spreadsheetId) {
      const { data } = await callGoogle(() =>
        client.spreadsheets.get({ spreadsheetId, fields: STRUCTURE_FIELDS }),
      );
      return openSheet({ client, spreadsheetId, structure: readStructure(data) });
    },
  };
}

function openSheet(target: Target): OpenPlanSheet {
  const { client, spreadsheetId, structure } = target;
  return {
    missingTabs: TAB_LIST.map((tab) => tab.key as TabKey).filter((tab) => !structure.has(tab)),
    rowCount: (tab) => structure.get(tab)?.rowCount ?? 0,
    pages: () => readPages(client, spreadsheetId, structure),
    write: (writes, columns, names) => writeColumns(target, writes, columns, names),
    append: (tab, cells) => appendRow(target, tab, cells),
  };
}

async function writeColumns(
  target: Target,
  writes: readonly ColumnWrite[],
  headers: ReadonlyMap<TabKey, ColumnIndex>,
  names: readonly RowNames[],
): Promise<WriteOutcome> {
  const written = new Set(writes.map(({ tab }) => tab));
  const involved = names.filter(({ tab }) => written.has(tab));
  const { missing, conflict } = compareMarks(
    [...writes, ...involved.flatMap(({ tab, columns }) => columns.map((column) => ({ tab, column })))],
    target.structure,
    headers,
  );
  if (conflict) return { kind: 'conflict', ...conflict };
  if (missing.length > 0) {
    await markColumns(target, missing, headers);
    return { kind: 'moved', cells: 0 };
  }
  let cells = 0;
  for (const entries of packWrites(writes)) {
    const stood = await writeEntries(target, entries, involved);
    cells += entries.reduce((sum, { values }) => sum + values.filter((value) => value !== null).length, 0);
    if (!stood) return { kind: 'moved', cells };
  }
  return { kind: 'settled', cells };
}

async function appendRow(target: Target, tab: TabKey, cells: readonly CellValue[]): Promise<void> {
  await callGoogle(
    () =>
      target.client.spreadsheets.values.append({
        spreadsheetId: target.spreadsheetId,
        range: quoteTitle(tab),
        valueInputOption: 'RAW',
        insertDataOption: 'OVERWRITE',
        requestBody: { values: [[...cells]] },
      }),
    ONCE,
  );
}
