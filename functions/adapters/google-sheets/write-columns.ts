/**
 * Writes system columns through their marks, so that a column that moved is still the one written, and then
 * compares the rows' names with those that were read: Sheets knows no precondition, so this is how we know
 * that every value stands beside its row.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { COLUMN_METADATA_KEY, columnMark } from '../../../sheets/template/declaration.ts';
import { TABS, type TabKey } from '../../../sheets/template/template.ts';
import type { RowNames } from '../../sheet-rows/sheet-page.ts';
import { asIs } from './as-is.ts';
import { callGoogle } from './call-google.ts';
import type { ColumnEntry } from './pack-writes.ts';
import { FIRST_PAGE_ROWS } from './read-pages.ts';
import type { SheetStructure } from './sheet-structure.ts';
import type { SheetsClient } from './sheets-client.ts';

export interface Target {
  client: SheetsClient;
  spreadsheetId: string;
  structure: SheetStructure;
}

/** The column that bears the mark, wherever it stands now. */
function columnFilter(target: Target, tab: TabKey, column: string): sheets_v4.Schema$DataFilter {
  return {
    developerMetadataLookup: {
      metadataKey: COLUMN_METADATA_KEY,
      metadataValue: columnMark(TABS[tab], { key: column }),
      locationType: 'COLUMN',
      metadataLocation: { sheetId: target.structure.get(tab)?.sheetId ?? 0 },
      locationMatchingStrategy: 'INTERSECTING_LOCATION',
    },
  };
}

/** Writes one call's entries. @returns whether the named rows stood, at that moment, where they were read. */
export async function writeEntries(
  target: Target,
  entries: readonly ColumnEntry[],
  names: readonly RowNames[],
): Promise<boolean> {
  const nameColumns = names.flatMap(({ tab, columns }) => columns.map((column) => ({ tab, column })));
  // Beyond the first page the names are read apart: the answer would repeat every written column.
  const askNames = names.every(({ rows }) => rows.length <= FIRST_PAGE_ROWS);
  const { data } = await callGoogle(() =>
    target.client.spreadsheets.values.batchUpdateByDataFilter({
      spreadsheetId: target.spreadsheetId,
      requestBody: asIs({
        valueInputOption: 'RAW',
        includeValuesInResponse: askNames,
        responseValueRenderOption: 'UNFORMATTED_VALUE',
        data: [
          ...entries.map(({ tab, column, values }) => toData(target, tab, column, values)),
          // Nothing is written to the names' columns: they are asked for, and come back as they stand.
          ...(askNames ? nameColumns.map(({ tab, column }) => toData(target, tab, column, [null])) : []),
        ],
      }),
      fields: askNames ? 'responses(dataFilter,updatedData(majorDimension,values))' : 'totalUpdatedColumns',
    }),
  );
  const answered = askNames ? answeredNames(nameColumns, data.responses ?? []) : null;
  return sameNames(names, answered ?? (await readNames(target, nameColumns)));
}

interface NameColumn {
  tab: TabKey;
  column: string;
}

const toData = (target: Target, tab: TabKey, column: string, values: ColumnEntry['values']) => ({
  dataFilter: columnFilter(target, tab, column),
  majorDimension: 'COLUMNS',
  values: [values],
});

/** The name columns as the write's answer shows them, or `null` where it shows less than all of them. */
function answeredNames(
  columns: readonly NameColumn[],
  responses: readonly sheets_v4.Schema$UpdateValuesByDataFilterResponse[],
): unknown[][] | null {
  const byMark = new Map(
    responses.map(({ dataFilter, updatedData }) => [
      dataFilter?.developerMetadataLookup?.metadataValue,
      updatedData,
    ]),
  );
  const found = columns.map(({ tab, column }) => {
    const range = byMark.get(columnMark(TABS[tab], { key: column }));
    const values = range?.values ?? [];
    return range?.majorDimension === 'COLUMNS' ? (values[0] ?? []) : values.map((row) => row[0]);
  });
  return found.every((column) => column.length > 0) ? found : null;
}

/** Whether a tab's rows still are where they were read. */
export async function namesStand(target: Target, names: RowNames): Promise<boolean> {
  const { tab, columns } = names;
  const now = await readNames(
    target,
    columns.map((column) => ({ tab, column })),
  );
  return sameNames([names], now);
}

async function readNames(target: Target, columns: readonly NameColumn[]): Promise<unknown[][]> {
  const { data } = await callGoogle(() =>
    target.client.spreadsheets.values.batchGetByDataFilter({
      spreadsheetId: target.spreadsheetId,
      requestBody: {
        dataFilters: columns.map(({ tab, column }) => columnFilter(target, tab, column)),
        majorDimension: 'COLUMNS',
        valueRenderOption: 'UNFORMATTED_VALUE',
      },
    }),
  );
  // Matched ranges come in no promised order: each tells by its data filter which column it is.
  const byMark = new Map(
    (data.valueRanges ?? []).map((range) => [
      range.dataFilters?.[0]?.developerMetadataLookup?.metadataValue,
      range.valueRange?.values?.[0] ?? [],
    ]),
  );
  return columns.map(({ tab, column }) => byMark.get(columnMark(TABS[tab], { key: column })) ?? []);
}

/** Compares columns (header first) with the names that were read from row 2 on. */
function sameNames(names: readonly RowNames[], columns: readonly (readonly unknown[])[]): boolean {
  let next = 0;
  return names.every(({ columns: keys, rows }) =>
    keys.every((_, key) => {
      const now = columns[next++] ?? [];
      const length = Math.max(rows.length, now.length - 1);
      for (let row = 0; row < length; row++) {
        if ((rows[row]?.[key] ?? '') !== (now[row + 1] ?? '')) return false;
      }
      return true;
    }),
  );
}
