/** The reads that bring a workbook into the browser. */
import { rangeName } from './a1.ts';
import type { RestClient } from './rest-client.ts';
import type { ApiBatchGet, ApiSheet, ApiSpreadsheet } from './sheets-api.ts';
import { type Criteria, STRUCTURE_FIELDS, type Tab, tabsOf } from './tab.ts';
import {
  type ColumnRule,
  choiceRange,
  FILTER_FIELDS,
  type Formats,
  firstPageFields,
  pageFields,
} from './tab-page.ts';

/** Rows of every tab that are read at once. */
export const FIRST_ROWS = 60;

const wholeRows = (tab: Tab, startRow: number, endRow: number): string =>
  rangeName(tab.title, {
    startRow,
    endRow: Math.min(endRow, tab.rowCount),
    startColumn: 0,
    endColumn: tab.columnCount,
  });

/** @throws Refused, Unreachable, as all of these */
export async function readTabs(api: RestClient, mayWrite: boolean): Promise<{ title: string; tabs: Tab[] }> {
  const { properties, sheets } = await api.get<ApiSpreadsheet>('', { fields: STRUCTURE_FIELDS });
  return { title: properties?.title ?? '', tabs: tabsOf(sheets ?? [], mayWrite) };
}

/** The first rows of every tab, with its columns and dropdowns. */
export async function readFirstRows(api: RestClient, tabs: Tab[]): Promise<ApiSheet[]> {
  const kinds: Formats[] = ['userEnteredFormat', 'effectiveFormat'];
  const reads = kinds.map(async (formats) => {
    const ranges = tabs.filter((tab) => tab.formats === formats).map((tab) => wholeRows(tab, 0, FIRST_ROWS));
    if (ranges.length === 0) return [];
    const { sheets } = await api.get<ApiSpreadsheet>('', { ranges, fields: firstPageFields(formats) });
    return sheets ?? [];
  });
  return (await Promise.all(reads)).flat();
}

export async function readRows(
  api: RestClient,
  tab: Tab,
  startRow: number,
  endRow: number,
): Promise<ApiSheet> {
  const query = { ranges: wholeRows(tab, startRow, endRow), fields: pageFields(tab.formats) };
  return (await api.get<ApiSpreadsheet>('', query)).sheets?.[0] ?? {};
}

/** What the ranges that dropdowns name hold, by the rule's own words. */
export async function readChoices(api: RestClient, rules: ColumnRule[]): Promise<[string, string[]][]> {
  const ranges = [...new Set(rules.flatMap(({ rule }) => choiceRange(rule) ?? []))];
  if (ranges.length === 0) return [];
  const read = { ranges: ranges.map((one) => one.replace(/^=/, '')), fields: 'valueRanges.values' };
  const { valueRanges } = await api.get<ApiBatchGet>('/values:batchGet', read);
  return ranges.map((range, index) => {
    const texts = (valueRanges?.[index]?.values ?? []).flat().map(String);
    return [range, [...new Set(texts.filter((text) => text !== ''))]];
  });
}

/** What a tab's filter says, and which rows it hides. */
export async function readFilter(
  api: RestClient,
  tab: Tab,
): Promise<{ criteria: Criteria; hides: (row: number) => boolean }> {
  const area = { startRow: 0, endRow: tab.rowCount, startColumn: 0, endColumn: 1 };
  const query = { ranges: rangeName(tab.title, area), fields: FILTER_FIELDS };
  const { sheets } = await api.get<ApiSpreadsheet>('', query);
  const metadata = sheets?.[0]?.data?.[0]?.rowMetadata ?? [];
  return {
    criteria: sheets?.[0]?.basicFilter?.criteria ?? {},
    hides: (row) => metadata[row]?.hiddenByFilter ?? false,
  };
}
