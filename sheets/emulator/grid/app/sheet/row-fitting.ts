/** Keeps rows as tall as what they hold, and counts by how much the view would jump for it. */
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Book } from '../book/book.ts';
import type { Tab } from '../book/tab.ts';
import type { TabPage } from '../book/tab-page.ts';
import { rowHeightOf } from './workbook-data.ts';

const SET_HEIGHTS = 'sheet.mutation.set-worksheet-row-height';

export class RowFitting {
  readonly #api: FUniver;
  readonly #book: Book;
  /** Pixels by which rows above the view grew since it was last drawn. */
  #grownAbove = 0;
  /** The first row that was seen then. */
  #topRow: number | null = null;

  constructor(api: FUniver, book: Book) {
    this.#api = api;
    this.#book = book;
  }

  /** Makes rows that came in as tall as they need; `isOpen`: their tab is the one that is seen. */
  fit(tab: Tab, shown: FWorksheet, page: TabPage, isOpen: boolean): void {
    if (isOpen) this.#topRow ??= shown.getVisibleRange()?.startRow ?? 0;
    const heights = this.#heights(tab, shown, page, isOpen ? (this.#topRow ?? 0) : 0);
    if (Object.keys(heights).length === 0) return;
    const { sheetId, startRow, rows } = page;
    const endRow = startRow + rows.length - 1;
    const ranges = [{ startRow, endRow, startColumn: 0, endColumn: tab.columnCount - 1 }];
    const unitId = shown.getSheet().getUnitId();
    const params = { unitId, subUnitId: String(sheetId), ranges, rowHeight: heights };
    this.#api.syncExecuteCommand(SET_HEIGHTS, params, { onlyLocal: true });
  }

  /** By how much the view is to follow; begins to count anew. */
  takeGrownAbove(): number {
    const grown = this.#grownAbove;
    this.#grownAbove = 0;
    this.#topRow = null;
    return grown;
  }

  /** Rows that need another height than they have. */
  #heights(tab: Tab, shown: FWorksheet, { startRow, rows }: TabPage, top: number): Record<number, number> {
    const sheet = shown.getSheet();
    const heights: Record<number, number> = {};
    rows.forEach((row, index) => {
      const at = startRow + index;
      const before = sheet.getRowHeight(at);
      const height = rowHeightOf(this.#book, tab, at, row);
      if (height === before) return;
      heights[at] = height;
      if (at < top && sheet.getRowVisible(at)) this.#grownAbove += height - before;
    });
    return heights;
  }
}
