/** The sheet's creation as one atomic batch, from the declaration alone (pure). */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { Tab } from '../declaration.ts';
import { TAB_LIST, type TabKey } from '../template.ts';
import { CHART_COLUMNS, chartRequests } from './chart-requests.ts';
import {
  keptTabProtections,
  type People,
  progressProtections,
  type UnitBlock,
} from './protection-requests.ts';
import { tabRequests } from './tab-requests.ts';

export interface Creation {
  /** Filled rows each tab is to hold, the header aside. */
  rows: Readonly<Record<TabKey, number>>;
  people: People;
  blocks: readonly UnitBlock[];
}

/** The tabs to create the spreadsheet with, in order. */
export function sheetProperties({ rows }: Pick<Creation, 'rows'>): sheets_v4.Schema$Sheet[] {
  return TAB_LIST.map((tab: Tab, index) => ({
    properties: {
      sheetId: tab.sheetId,
      title: tab.title,
      index,
      gridProperties: {
        rowCount: gridRows(tab.key as TabKey, rows),
        columnCount: tab.columns.length + (tab.charts ? CHART_COLUMNS : 0),
        frozenRowCount: 1,
        frozenColumnCount: tab.frozenColumns,
      },
    },
  }));
}

export function creationRequests({ rows, people, blocks }: Creation): sheets_v4.Schema$Request[] {
  return TAB_LIST.flatMap((tab: Tab) => [
    ...tabRequests(tab, gridRows(tab.key as TabKey, rows)),
    ...chartRequests(tab, rows),
    ...(tab.key === 'progress' ? progressProtections(people, blocks) : keptTabProtections(tab, people)),
  ]);
}

function gridRows(key: TabKey, rows: Creation['rows']): number {
  const spare = TAB_LIST.find((tab) => tab.key === key)?.spareRows ?? 0;
  // Sheets needs a row below a frozen header.
  return Math.max(2, 1 + rows[key] + spare);
}
