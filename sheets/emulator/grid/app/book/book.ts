/** The stored workbook as this browser knows it: tabs at once, rows in pages, changes as they come. */
import { FIRST_ROWS, readChoices, readFilter, readFirstRows, readRows, readTabs } from './book-reads.ts';
import { type CellFacts, EMPTY_CELL, formatInterner } from './cell-facts.ts';
import { ReadQueue } from './read-queue.ts';
import type { RestClient } from './rest-client.ts';
import type { Tab } from './tab.ts';
import {
  type ColumnRule,
  columnRulesOf,
  columnsOf,
  type PageColumn,
  type PageRow,
  pageOf,
  type TabPage,
} from './tab-page.ts';

/** Rows of one read: under 1 MB of JSON, some 10 ms of this browser's main thread. */
const PAGE_ROWS = 200;
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
    const { title, tabs } = await readTabs(this.#api, this.#mayWrite);
    const first = await readFirstRows(this.#api, tabs);
    this.title = title;
    this.tabs = tabs;
    this.#rows = new Map(tabs.map(({ sheetId }) => [sheetId, []]));
    this.#opened.clear();
    for (const sheet of first) {
      const tab = this.tab(sheet.properties?.sheetId ?? -1);
      if (!tab) continue;
      this.columns.set(tab.sheetId, columnsOf(sheet));
      this.rules.set(tab.sheetId, columnRulesOf(sheet));
      this.#keep(pageOf(sheet, { ...tab, rowCount: Math.min(FIRST_ROWS, tab.rowCount) }, this.#intern));
    }
    const choices = await readChoices(this.#api, [...this.rules.values()].flat());
    for (const [range, texts] of choices) this.choices.set(range, texts);
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

  /** Reads what a tab's filter says and hides. @throws Refused, Unreachable */
  async readFilter(sheetId: number): Promise<void> {
    const tab = this.tab(sheetId);
    if (!tab) return;
    const { criteria, hides } = await readFilter(this.#api, tab);
    tab.criteria = criteria;
    this.#rows.get(sheetId)?.forEach((row, index) => {
      row.filtered = hides(index);
    });
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
    const sheet = await readRows(this.#api, tab, startRow, end);
    // The tab may have been forgotten while its rows were on their way.
    if (this.tab(sheetId) !== tab) return;
    const page = pageOf(sheet, { ...tab, rowCount: end - startRow }, this.#intern);
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
