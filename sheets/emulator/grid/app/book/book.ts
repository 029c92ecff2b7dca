/** The stored workbook as this browser knows it: tabs at once, rows in pages, changes as they come. */
import { rangeName } from './a1.ts';
import { type CellFacts, EMPTY_CELL, formatInterner } from './cell-facts.ts';
import { ReadQueue } from './read-queue.ts';
import type { RestClient } from './rest-client.ts';
import type { ApiBatchGet, ApiSpreadsheet } from './sheets-api.ts';
import { STRUCTURE_FIELDS, type Tab, tabsOf } from './tab.ts';
import {
  type ColumnRule,
  choiceRange,
  columnRulesOf,
  columnsOf,
  FIRST_PAGE_FIELDS,
  PAGE_FIELDS,
  type PageColumn,
  type PageRow,
  pageOf,
  type TabPage,
} from './tab-page.ts';

/** Rows of one read: under 1 MB of JSON, some 10 ms of this browser's main thread. */
const PAGE_ROWS = 200;
const FIRST_ROWS = 60;
const URGENT = { seen: 0, changed: 1, open: 2, rest: 3 };

/** Rows that a write changed, as the server tells them. */
export interface RowSpan {
  sheetId: number;
  startRow: number;
  endRow: number;
}

export interface BookEvents {
  /** Rows came in, for the first time or anew. */
  onRows(page: TabPage): void;
  onReadFailure(error: unknown): void;
}

export class Book {
  title = '';
  tabs: Tab[] = [];
  columns = new Map<number, PageColumn[]>();
  rules = new Map<number, ColumnRule[]>();
  /** What the ranges that dropdowns name hold, by the rule's own words. */
  choices = new Map<string, string[]>();
  #rows = new Map<number, PageRow[]>();
  #opened = new Set<number>();
  #intern = formatInterner();
  readonly #api: RestClient;
  readonly #mayWrite: boolean;
  readonly #events: BookEvents;
  readonly #queue: ReadQueue;

  constructor(api: RestClient, mayWrite: boolean, events: BookEvents) {
    this.#api = api;
    this.#mayWrite = mayWrite;
    this.#events = events;
    this.#queue = new ReadQueue((job) => this.#readRows(job), events.onReadFailure);
  }

  /** Reads the tabs and the first rows of each; forgets what was known. @throws Refused, Unreachable */
  async open(): Promise<void> {
    this.#queue.clear();
    const structure = await this.#api.get<ApiSpreadsheet>('', { fields: STRUCTURE_FIELDS });
    const tabs = tabsOf(structure.sheets ?? [], this.#mayWrite);
    const ranges = tabs.map((tab) => wholeRows(tab, 0, FIRST_ROWS));
    const first = await this.#api.get<ApiSpreadsheet>('', { ranges, fields: FIRST_PAGE_FIELDS });
    this.title = structure.properties?.title ?? '';
    this.tabs = tabs;
    this.#rows = new Map(tabs.map(({ sheetId }) => [sheetId, []]));
    this.#opened.clear();
    for (const sheet of first.sheets ?? []) {
      const tab = this.tab(sheet.properties?.sheetId ?? -1);
      if (!tab) continue;
      this.columns.set(tab.sheetId, columnsOf(sheet));
      this.rules.set(tab.sheetId, columnRulesOf(sheet));
      this.#keep(pageOf(sheet, { ...tab, rowCount: Math.min(FIRST_ROWS, tab.rowCount) }, this.#intern));
    }
    await this.#readChoices();
  }

  async #readChoices(): Promise<void> {
    const named = [...this.rules.values()].flat().flatMap(({ rule }) => choiceRange(rule) ?? []);
    const ranges = [...new Set(named)];
    if (ranges.length === 0) return;
    const read = { ranges: ranges.map((one) => one.replace(/^=/, '')), fields: 'valueRanges.values' };
    const { valueRanges } = await this.#api.get<ApiBatchGet>('/values:batchGet', read);
    ranges.forEach((range, index) => {
      const texts = (valueRanges?.[index]?.values ?? []).flat().map(String);
      this.choices.set(range, [...new Set(texts.filter((text) => text !== ''))]);
    });
  }

  tab(sheetId: number): Tab | undefined {
    return this.tabs.find((tab) => tab.sheetId === sheetId);
  }

  /** Rows that are known, by their index; sparse while the tab is read. */
  rows(sheetId: number): readonly (PageRow | undefined)[] {
    return this.#rows.get(sheetId) ?? [];
  }

  cell(sheetId: number, row: number, column: number): CellFacts {
    return this.#rows.get(sheetId)?.[row]?.cells[column] ?? EMPTY_CELL;
  }

  /** Every row of the tab has come in. */
  isWhole(sheetId: number): boolean {
    const count = this.tab(sheetId)?.rowCount ?? 0;
    const rows = this.rows(sheetId);
    for (let row = 0; row < count; row++) if (!rows[row]) return false;
    return true;
  }

  /** Reads the rest of a tab, page by page. */
  readTab(sheetId: number): void {
    const tab = this.tab(sheetId);
    if (!tab || this.#opened.has(sheetId)) return;
    this.#opened.add(sheetId);
    const urgency = this.#opened.size === 1 ? URGENT.open : URGENT.rest;
    this.#readUnknown(tab, 0, tab.rowCount, urgency);
  }

  /** Rows that somebody looks at go first. */
  look(sheetId: number, startRow: number, endRow: number): void {
    const tab = this.tab(sheetId);
    if (tab) this.#readUnknown(tab, startRow, Math.min(endRow, tab.rowCount), URGENT.seen);
  }

  /** Reads rows anew, where they had been read. */
  refresh({ sheetId, startRow, endRow }: RowSpan): void {
    for (let from = startRow; from < endRow; from += PAGE_ROWS) {
      const job = { sheetId, startRow: from, endRow: Math.min(from + PAGE_ROWS, endRow) };
      this.#queue.add({ ...job, urgency: URGENT.changed });
    }
  }

  /** Reads every known row of a tab anew: its formulas may come to something else. */
  refreshKnown(sheetId: number): void {
    this.refresh({ sheetId, startRow: 0, endRow: this.rows(sheetId).length });
  }

  resume(): void {
    void this.#queue.resume();
  }

  #readUnknown(tab: Tab, startRow: number, endRow: number, urgency: number): void {
    const rows = this.rows(tab.sheetId);
    const first = startRow - (startRow % PAGE_ROWS);
    for (let from = first; from < endRow; from += PAGE_ROWS) {
      const to = Math.min(from + PAGE_ROWS, tab.rowCount);
      const known = rows[from] !== undefined && rows[to - 1] !== undefined;
      if (!known) this.#queue.add({ sheetId: tab.sheetId, startRow: from, endRow: to, urgency });
    }
  }

  async #readRows({ sheetId, startRow, endRow }: RowSpan): Promise<void> {
    const tab = this.tab(sheetId);
    if (!tab || startRow >= tab.rowCount) return;
    const end = Math.min(endRow, tab.rowCount);
    const query = { ranges: wholeRows(tab, startRow, end), fields: PAGE_FIELDS };
    const { sheets } = await this.#api.get<ApiSpreadsheet>('', query);
    // The tab may have been forgotten while its rows were on their way.
    if (this.tab(sheetId) !== tab) return;
    const page = pageOf(sheets?.[0] ?? {}, { ...tab, rowCount: end - startRow }, this.#intern);
    this.#keep({ ...page, sheetId, startRow });
    this.#events.onRows({ ...page, sheetId, startRow });
  }

  #keep({ sheetId, startRow, rows }: TabPage): void {
    const known = this.#rows.get(sheetId);
    rows.forEach((row, index) => {
      if (known) known[startRow + index] = row;
    });
  }
}

const wholeRows = (tab: Tab, startRow: number, endRow: number): string =>
  rangeName(tab.title, {
    startRow,
    endRow: Math.min(endRow, tab.rowCount),
    startColumn: 0,
    endColumn: tab.columnCount,
  });
