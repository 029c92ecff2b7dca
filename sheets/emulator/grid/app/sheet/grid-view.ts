/** The open workbook in Univer: shows what the book knows, tells what the person does. */

import type { ICellData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area } from '../book/area.ts';
import type { Book } from '../book/book.ts';
import type { Tab } from '../book/tab.ts';
import type { PageRow, TabPage } from '../book/tab-page.ts';
import { createUniver, type OpenUniver } from './create-univer.ts';
import { areaOfSelection, type GestureEvents, GridGestures } from './grid-gestures.ts';
import { scrollBy, scrollIntoView } from './scroll-into-view.ts';
import { StyleBook } from './style-book.ts';
import { gridRow, rowHeightOf, workbookData } from './workbook-data.ts';

export interface GridEvents extends GestureEvents {
  onSelect(sheetId: number, area: Area): void;
  onLook(sheetId: number, startRow: number, endRow: number): void;
}

const SET_HEIGHTS = 'sheet.mutation.set-worksheet-row-height';
const SET_SELECTION = 'sheet.operation.set-selections';

const DRAWING_TRIES = 60;
const DRAWING_MS = 50;

export class GridView {
  readonly #book: Book;
  readonly #events: GridEvents;
  readonly #open: OpenUniver;
  #styles = new StyleBook();
  #workbook: FWorkbook | null = null;
  #opened = 0;
  #refreshing = false;
  /** The cell that a link opened, until the person moves on. */
  #linked: [row: number, column: number] | null = null;
  /** Pixels by which rows above the view grew since it was last drawn. */
  #grownAbove = 0;
  /** The first row that was seen then. */
  #topRow: number | null = null;

  constructor(container: HTMLElement, book: Book, events: GridEvents) {
    this.#book = book;
    this.#events = events;
    this.#open = createUniver(container);
    new GridGestures(this.api, book, () => this.#workbook, events);
    this.#listen();
    for (const moved of ['wheel', 'pointerdown']) {
      container.addEventListener(moved, () => this.#onMoved(), { capture: true, passive: true });
    }
    document.addEventListener('keydown', () => this.#onMoved(), { capture: true });
  }

  #onMoved(): void {
    this.#linked = null;
  }

  get api(): OpenUniver['api'] {
    return this.#open.api;
  }

  get workbook(): FWorkbook | null {
    return this.#workbook;
  }

  get isEditing(): boolean {
    return this.#workbook?.isCellEditing() ?? false;
  }

  get sheetId(): number {
    return Number(this.#sheet()?.getSheetId() ?? -1);
  }

  /** Shows the book as it is now, at the place where the person was. */
  show(): void {
    const place = this.#place();
    if (this.#workbook) this.api.disposeUnit(this.#workbook.getId());
    this.#styles = new StyleBook();
    this.#workbook = this.api.createWorkbook(
      workbookData(this.#book, `book-${++this.#opened}`, this.#styles),
    );
    if (place) this.select(place.sheetId, place.area);
  }

  activate(sheetId: number): void {
    const sheet = this.#workbook?.getSheetBySheetId(String(sheetId));
    if (sheet && sheetId !== this.sheetId) this.#workbook?.setActiveSheet(sheet);
    this.#tellView();
  }

  /** What is selected on the open tab. */
  selection(): Area | null {
    const range = this.#workbook?.getActiveRange()?.getRange();
    return range ? areaOfSelection(range) : null;
  }

  /** Selects cells and brings them into view. */
  select(sheetId: number, { startRow, endRow, startColumn, endColumn }: Area): void {
    const tab = this.#book.tab(sheetId);
    if (!tab) return;
    this.activate(sheetId);
    const rows = Math.min(endRow, tab.rowCount) - startRow;
    const columns = Math.min(endColumn, tab.columnCount) - startColumn;
    const sheet = this.#sheet();
    if (!sheet || rows < 1 || columns < 1) return;
    sheet.getRange(startRow, startColumn, rows, columns).activate();
    this.#linked = [startRow, startColumn];
    this.#bringIntoView(startRow, startColumn);
  }

  /** A workbook that was just opened has no size before it is drawn. */
  #bringIntoView(row: number, column: number, tries = DRAWING_TRIES): void {
    const workbook = this.#workbook;
    requestAnimationFrame(() => {
      if (!workbook || workbook !== this.#workbook) return;
      const drawn = scrollIntoView(this.#open, workbook, row, column);
      if (!drawn && tries > 0) setTimeout(() => this.#bringIntoView(row, column, tries - 1), DRAWING_MS);
      this.#tellView();
    });
  }

  /** Shows rows that came in; what waits to be sent stays on top. */
  apply({ sheetId, startRow, rows }: TabPage): void {
    const tab = this.#book.tab(sheetId);
    const shown = this.#workbook?.getSheetBySheetId(String(sheetId));
    if (!tab || !shown) return;
    const matrix = shown.getSheet().getCellMatrix();
    rows.forEach((row, index) => {
      this.#cellsOf(tab, startRow + index, row).forEach((cell, column) => {
        matrix.setValue(startRow + index, column, cell);
      });
    });
    this.#workbook?.addStyles(this.#styles.takeFresh());
    this.#fitRows(tab, shown, { sheetId, startRow, rows });
    if (sheetId === this.sheetId) this.#refresh();
  }

  /** Makes rows as tall as what they hold now. */
  #fitRows(tab: Tab, shown: FWorksheet, { sheetId, startRow, rows }: TabPage): void {
    const sheet = shown.getSheet();
    if (sheetId === this.sheetId) this.#topRow ??= shown.getVisibleRange()?.startRow ?? 0;
    const top = sheetId === this.sheetId ? (this.#topRow ?? 0) : 0;
    const rowHeight: Record<number, number> = {};
    rows.forEach((row, index) => {
      const at = startRow + index;
      const before = sheet.getRowHeight(at);
      const height = rowHeightOf(this.#book, tab, at, row);
      if (height === before) return;
      rowHeight[at] = height;
      if (at < top && sheet.getRowVisible(at)) this.#grownAbove += height - before;
    });
    if (Object.keys(rowHeight).length === 0) return;
    const range = {
      startRow,
      endRow: startRow + rows.length - 1,
      startColumn: 0,
      endColumn: tab.columnCount - 1,
    };
    const unitId = this.#workbook?.getId();
    const params = { unitId, subUnitId: String(sheetId), ranges: [range], rowHeight };
    this.api.syncExecuteCommand(SET_HEIGHTS, params, { onlyLocal: true });
  }

  /** Shows one known row again, after an edit of it was sent or refused. */
  applyRow(sheetId: number, row: number): void {
    const known = this.#book.rows(sheetId)[row];
    if (known) this.apply({ sheetId, startRow: row, rows: [known] });
  }

  #cellsOf(tab: Tab, row: number, known: PageRow): ICellData[] {
    return gridRow(tab, row, known, this.#styles).map((cell, column) => {
      const text = this.#events.waitingText(tab.sheetId, row, column);
      if (text === undefined) return cell;
      const { s = null } = cell;
      return typeof text === 'boolean' ? { v: text ? 1 : 0, t: 3, s } : { v: text, t: 1, s };
    });
  }

  #sheet(): FWorksheet | undefined {
    return this.#workbook?.getActiveSheet();
  }

  #place(): { sheetId: number; area: Area } | null {
    const area = this.selection();
    return area ? { sheetId: this.sheetId, area } : null;
  }

  /** At most once a frame, however many pages came in. */
  #refresh(): void {
    if (this.#refreshing) return;
    this.#refreshing = true;
    requestAnimationFrame(() => {
      this.#refreshing = false;
      this.#sheet()?.refreshCanvas();
      this.#keepPlace();
    });
  }

  /** Rows above the view may have become known, and taller or flatter with it. */
  #keepPlace(): void {
    const grown = this.#grownAbove;
    this.#grownAbove = 0;
    this.#topRow = null;
    if (!this.#workbook) return;
    if (this.#linked) scrollIntoView(this.#open, this.#workbook, ...this.#linked);
    else scrollBy(this.#open, this.#workbook, grown);
  }

  #listen(): void {
    this.api.addEvent(this.api.Event.CommandExecuted, ({ id }) => {
      if (id === SET_SELECTION) this.#onSelection();
    });
    this.api.addEvent(this.api.Event.Scroll, () => this.#tellView());
  }

  #onSelection(): void {
    const area = this.selection();
    if (!area) return;
    this.#events.onSelect(this.sheetId, area);
    if (area.endRow - area.startRow !== 1 || area.endColumn - area.startColumn !== 1) return;
    this.#bringIntoView(area.startRow, area.startColumn);
  }

  #tellView(): void {
    const range = this.#sheet()?.getVisibleRange();
    if (range) this.#events.onLook(this.sheetId, range.startRow, range.endRow + 40);
  }
}
