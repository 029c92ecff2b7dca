/** The open workbook in Univer: shows what the book knows, tells what the person does. */

import type { ICellData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area } from '../book/area.ts';
import type { Book } from '../book/book.ts';
import type { Tab } from '../book/tab.ts';
import type { PageRow, TabPage } from '../book/tab-page.ts';
import { createUniver, type OpenUniver } from './create-univer.ts';
import type { ColumnFilter } from './filter-criteria.ts';
import type { GestureEvents } from './gesture-events.ts';
import { areaOfSelection, GridGestures } from './grid-gestures.ts';
import { RowFitting } from './row-fitting.ts';
import { StyleBook } from './style-book.ts';
import { ViewKeeper } from './view-keeper.ts';
import { gridRow, workbookData } from './workbook-data.ts';

export interface GridEvents extends GestureEvents {
  onSelect(sheetId: number, area: Area): void;
  onLook(sheetId: number, startRow: number, endRow: number): void;
}

const SET_FILTER = 'sheet.mutation.set-filter-criteria';
const SET_SELECTION = 'sheet.operation.set-selections';

export class GridView {
  readonly #book: Book;
  readonly #events: GridEvents;
  readonly #open: OpenUniver;
  #styles = new StyleBook();
  #workbook: FWorkbook | null = null;
  #opened = 0;
  #refreshing = false;
  readonly #fitting: RowFitting;
  readonly #keeper: ViewKeeper;

  constructor(container: HTMLElement, book: Book, events: GridEvents) {
    this.#book = book;
    this.#events = events;
    this.#open = createUniver(container);
    this.#fitting = new RowFitting(this.api, book);
    new GridGestures(this.#open, book, () => this.#workbook, events);
    this.#listen();
    this.#keeper = new ViewKeeper(
      this.#open,
      container,
      () => this.#workbook,
      () => this.#tellView(),
    );
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
    this.#keeper.holdTo(startRow, startColumn);
  }

  /** Sets what a column of a tab is filtered by, in this window only. */
  filterColumn(sheetId: number, column: number, filter: ColumnFilter | null): void {
    const unitId = this.#workbook?.getId();
    const params = { unitId, subUnitId: String(sheetId), col: column, criteria: filter };
    this.api.syncExecuteCommand(SET_FILTER, params, { onlyLocal: true });
  }

  /** Where what is selected is hidden, or stands above `firstRow`, the first row that is left takes its place. */
  leaveHiddenRows(firstRow = 0): void {
    const sheet = this.#sheet()?.getSheet();
    const tab = this.#book.tab(this.sheetId);
    const area = this.selection();
    if (!sheet || !tab || !area || area.endRow >= tab.rowCount) return;
    const isShown = (row: number) => row >= firstRow && sheet.getRowVisible(row);
    if (rowsOf(area).every(isShown)) return;
    const left = rowsOf({ startRow: tab.frozenRows, endRow: tab.rowCount }).find(isShown);
    if (left === undefined) return;
    const { startColumn } = area;
    this.select(this.sheetId, { startRow: left, endRow: left + 1, startColumn, endColumn: startColumn + 1 });
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
    this.#fitting.fit(tab, shown, { sheetId, startRow, rows }, sheetId === this.sheetId);
    if (sheetId === this.sheetId) this.#refresh();
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
      this.#keeper.keep(this.#fitting.takeGrownAbove());
    });
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
    this.#keeper.bringIntoView(area.startRow, area.startColumn);
  }

  #tellView(): void {
    const range = this.#sheet()?.getVisibleRange();
    if (range) this.#events.onLook(this.sheetId, range.startRow, range.endRow + 40);
  }
}

const rowsOf = ({ startRow, endRow }: Pick<Area, 'startRow' | 'endRow'>): number[] =>
  Array.from({ length: endRow - startRow }, (_, index) => startRow + index);
