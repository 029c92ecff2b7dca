import type { TabKey } from '../../../sheets/template/template.ts';
import { TAB_LIST } from '../../../sheets/template/template.ts';
import type { OpenPlanSheet, PlanSheets, WriteOutcome } from '../../ports.ts';
import type { ColumnIndex } from '../../sheet-rows/read-header.ts';
import type { CellValue, ColumnWrite, RowNames } from '../../sheet-rows/sheet-page.ts';
import { addRows, importMark } from './add-rows.ts';
import { callGoogle, ONCE } from './call-google.ts';
import { fitCharts } from './fit-charts.ts';
import { compareMarks, markColumns } from './mark-columns.ts';
import { openToUnits } from './open-to-units.ts';
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
      const target = { client, spreadsheetId, structure: readStructure(data) };
      return openSheet(target, importMark(data));
    },
  };
}

function openSheet(target: Target, lastImport: string | null): OpenPlanSheet {
  const { client, spreadsheetId, structure } = target;
  return {
    missingTabs: TAB_LIST.map((tab) => tab.key as TabKey).filter((tab) => !structure.has(tab)),
    rowCount: (tab) => structure.get(tab)?.rowCount ?? 0,
    pages: () => readPages(client, spreadsheetId, structure),
    write: (writes, columns, names) => writeColumns(target, writes, columns, names),
    append: (tab, cells) => appendRow(target, tab, cells),
    addRows: (added, columns) => addRows(target, lastImport, added, columns),
    fitCharts: (table) => fitCharts(target, table),
    openToUnits: (rows, columns, names) => openToUnits(target, rows, columns, names),
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
  await growTables(target, writes);
  let cells = 0;
  for (const entries of packWrites(writes)) {
    const stood = await writeEntries(target, entries, involved);
    cells += entries.reduce((sum, { values }) => sum + values.filter((value) => value !== null).length, 0);
    if (!stood) return { kind: 'moved', cells };
  }
  return { kind: 'settled', cells };
}

/** Tabs that are the system's alone get the rows they need: nobody else would add them. */
async function growTables(target: Target, writes: readonly ColumnWrite[]): Promise<void> {
  const requests = TAB_LIST.filter(({ columns }) => columns.every(({ owner }) => owner === 'system')).flatMap(
    ({ key }) => {
      const { sheetId = 0, rowCount = 0 } = target.structure.get(key as TabKey) ?? {};
      const rows = writes.filter(({ tab }) => tab === key).flatMap(({ cells }) => [...cells.keys()]);
      const length = rows.reduce((most, row) => Math.max(most, row), 0) - rowCount;
      return length > 0 ? [{ appendDimension: { sheetId, dimension: 'ROWS', length } }] : [];
    },
  );
  if (requests.length === 0) return;
  const { client, spreadsheetId } = target;
  await callGoogle(
    () =>
      client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests }, fields: 'spreadsheetId' }),
    ONCE,
  );
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
