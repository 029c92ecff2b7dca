/** What one small request tells of a spreadsheet: its tabs, their sizes, and which column bears which mark. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { COLUMN_METADATA_KEY, columnMark } from '../../../sheets/template/declaration.ts';
import { TAB_LIST, TABS, type TabKey } from '../../../sheets/template/template.ts';

export interface TabStructure {
  sheetId: number;
  rowCount: number;
  columnCount: number;
  /** Column key → zero-based indexes of the columns that bear its mark (one, unless someone broke it). */
  marks: ReadonlyMap<string, readonly number[]>;
}

export type SheetStructure = ReadonlyMap<TabKey, TabStructure>;

/** Grid data is asked for without its rows: only metadata comes, whatever the sheet holds. */
export const STRUCTURE_FIELDS =
  'developerMetadata(metadataId,metadataKey,metadataValue),sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),data(columnMetadata(developerMetadata(metadataKey,metadataValue))))';

export function readStructure(spreadsheet: sheets_v4.Schema$Spreadsheet): SheetStructure {
  const byTitle = new Map((spreadsheet.sheets ?? []).map((sheet) => [sheet.properties?.title, sheet]));
  const structure = new Map<TabKey, TabStructure>();
  for (const tab of TAB_LIST) {
    const sheet = byTitle.get(tab.title);
    if (!sheet) continue;
    structure.set(tab.key as TabKey, {
      sheetId: sheet.properties?.sheetId ?? 0,
      rowCount: sheet.properties?.gridProperties?.rowCount ?? 0,
      columnCount: sheet.properties?.gridProperties?.columnCount ?? 0,
      marks: readMarks(tab.key as TabKey, sheet),
    });
  }
  return structure;
}

function readMarks(tab: TabKey, sheet: sheets_v4.Schema$Sheet): Map<string, number[]> {
  const keyOf = new Map(TABS[tab].columns.map((column) => [columnMark(TABS[tab], column), column.key]));
  const marks = new Map<string, number[]>();
  const columns = sheet.data?.[0]?.columnMetadata ?? [];
  columns.forEach((column, index) => {
    for (const entry of column.developerMetadata ?? []) {
      const key = entry.metadataKey === COLUMN_METADATA_KEY && keyOf.get(entry.metadataValue ?? '');
      if (key) marks.set(key, [...(marks.get(key) ?? []), index]);
    }
  });
  return marks;
}
