/** Reads the tabs in as few calls as the advised payload of about 2 MB allows. */
import { TAB_LIST, TABS, type TabKey } from '../../../sheets/template/template.ts';
import type { SheetPage } from '../../sheet-rows/sheet-page.ts';
import { callGoogle } from './call-google.ts';
import type { SheetStructure } from './sheet-structure.ts';
import type { SheetsClient } from './sheets-client.ts';

/** Up to this many progress rows come with the first call, so that an ordinary plan needs no other. */
export const FIRST_PAGE_ROWS = 5_000;
/** Bytes of JSON that a page aims at: the payload Google advises. */
const PAGE_SIZE = 2_000_000;
const SAMPLE_ROWS = 200;

type Grid = unknown[][];

export const quoteTitle = (tab: TabKey): string => `'${TABS[tab].title.replaceAll("'", "''")}'`;

/** The run log only grows and is never read back: its first column tells where it ends. */
const wholeTab = (tab: TabKey): string => (tab === 'runs' ? `${quoteTitle(tab)}!A:A` : quoteTitle(tab));

const progressRows = (first: number, last: number): string => `${quoteTitle('progress')}!${first}:${last}`;

export async function* readPages(
  client: SheetsClient,
  spreadsheetId: string,
  structure: SheetStructure,
): AsyncGenerator<SheetPage> {
  const small = TAB_LIST.map((tab) => tab.key as TabKey).filter(
    (tab) => tab !== 'progress' && structure.has(tab),
  );
  const rowCount = structure.get('progress')?.rowCount ?? 0;
  const firstLast = Math.min(rowCount, FIRST_PAGE_ROWS + 1);
  const grids = await batchGet(client, spreadsheetId, [
    ...small.map(wholeTab),
    ...(rowCount > 0 ? [progressRows(1, firstLast)] : []),
  ]);
  for (const [index, tab] of small.entries()) yield page(tab, grids[index] ?? []);
  if (rowCount === 0) return;

  const first = page('progress', grids[small.length] ?? []);
  yield first;
  const pageRows = rowsPerPage(first.rows);
  for (let from = firstLast + 1; from <= rowCount; from += pageRows) {
    const last = Math.min(rowCount, from + pageRows - 1);
    const [rows = []] = await batchGet(client, spreadsheetId, [progressRows(from, last)]);
    yield { tab: 'progress', header: first.header, rows, firstRow: from };
  }
}

function page(tab: TabKey, grid: Grid): SheetPage {
  return { tab, header: grid[0] ?? [], rows: grid.slice(1), firstRow: 2 };
}

function rowsPerPage(rows: readonly (readonly unknown[])[]): number {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const perRow = sample.length === 0 ? 1 : Buffer.byteLength(JSON.stringify(sample)) / sample.length;
  return Math.max(500, Math.floor(PAGE_SIZE / perRow));
}

async function batchGet(client: SheetsClient, spreadsheetId: string, ranges: string[]): Promise<Grid[]> {
  const { data } = await callGoogle(() =>
    client.spreadsheets.values.batchGet({
      spreadsheetId,
      ranges,
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
      fields: 'valueRanges(values)',
    }),
  );
  return (data.valueRanges ?? []).map((range) => (range.values ?? []) as Grid);
}
