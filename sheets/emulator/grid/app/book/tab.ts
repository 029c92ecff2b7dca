/** One tab as the person may see and change it, without its cells (pure). */
import { type Area, areaOf } from './area.ts';
import { type ConditionalFormats, conditionalFormats, needsService } from './conditional-formats.ts';
import { everythingLocked, type Locks, locksOf } from './locks.ts';
import type { ApiChart, ApiCriteria, ApiSheet } from './sheets-api.ts';
import type { Formats } from './tab-page.ts';

export interface Tab {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  locks: Locks;
  /** `effectiveFormat` where more than one cell's own value decides on its look. */
  formats: Formats;
  conditional: ConditionalFormats;
  merges: Area[];
  charts: ApiChart[];
  /** Header row and rows that the sheet's own filter spans; null: no filter. */
  filter: Area | null;
  /** By which columns that filter hides rows. */
  criteria: Criteria;
}

/** By column. */
export type Criteria = Record<string, ApiCriteria>;

/** `fields` of the read that `tabsOf` understands. */
export const STRUCTURE_FIELDS =
  'properties.title,sheets(properties,protectedRanges,conditionalFormats,merges,charts,basicFilter(range,criteria),bandedRanges.bandedRangeId)';

function formatsOf({ conditionalFormats: rules = [], bandedRanges = [] }: ApiSheet): Formats {
  return bandedRanges.length > 0 || rules.some(needsService) ? 'effectiveFormat' : 'userEnteredFormat';
}

function tabOf(sheet: ApiSheet, mayWrite: boolean): Tab {
  const { sheetId, title, gridProperties } = sheet.properties ?? {};
  const formats = formatsOf(sheet);
  return {
    sheetId: sheetId ?? 0,
    title: title ?? '',
    rowCount: gridProperties?.rowCount ?? 1,
    columnCount: gridProperties?.columnCount ?? 1,
    frozenRows: gridProperties?.frozenRowCount ?? 0,
    frozenColumns: gridProperties?.frozenColumnCount ?? 0,
    locks: mayWrite ? locksOf(sheet.protectedRanges ?? []) : everythingLocked,
    formats,
    conditional: conditionalFormats(formats === 'effectiveFormat' ? [] : (sheet.conditionalFormats ?? [])),
    merges: (sheet.merges ?? []).map(areaOf),
    charts: sheet.charts ?? [],
    filter: sheet.basicFilter?.range ? areaOf(sheet.basicFilter.range) : null,
    criteria: sheet.basicFilter?.criteria ?? {},
  };
}

/** The tabs that are shown, in their order. */
export const tabsOf = (sheets: ApiSheet[], mayWrite: boolean): Tab[] =>
  sheets.filter(({ properties }) => !properties?.hidden).map((sheet) => tabOf(sheet, mayWrite));
