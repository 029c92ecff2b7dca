/** What the person does in Univer, told in the words of the sheet: typing, deleting, ticking, choosing. */
import type { IRange, RichTextValue } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { Area } from '../book/area.ts';
import type { Book } from '../book/book.ts';
import { firstLock } from '../book/locks.ts';
import { CellChoices } from './cell-choices.ts';
import { isClosed } from './closed-commands.ts';
import type { OpenUniver } from './create-univer.ts';
import type { GestureEvents } from './gesture-events.ts';
import { listenToCellKeys } from './grid-keys.ts';
import { typedCells } from './typed-cells.ts';

const SET_VALUES = 'sheet.mutation.set-range-values';
const SET_COMMAND = 'sheet.command.set-range-values';
const SHOW_CHOICES = 'sheet.operation.show-data-validation-dropdown';
const OPEN_FILTER = 'sheet.operation.open-filter-panel';
const CLEAR = 'sheet.command.clear-selection-content';

interface Typing {
  row: number;
  column: number;
  text: string;
}

interface CellParams {
  row: number;
  column: number;
}

interface ValuesParams {
  subUnitId: string;
  cellValue?: Parameters<typeof typedCells>[0];
}

const plainText = (value: RichTextValue): string => value.toPlainText().replace(/\r?\n$/, '');

/** Univer's ranges include their ends; a whole row or column has no number there. */
export function areaOfSelection({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  const end = (last: number) => (Number.isNaN(last) ? Number.POSITIVE_INFINITY : last + 1);
  return {
    startRow: startRow || 0,
    endRow: end(endRow),
    startColumn: startColumn || 0,
    endColumn: end(endColumn),
  };
}

export class GridGestures {
  readonly #api: FUniver;
  readonly #book: Book;
  readonly #workbook: () => FWorkbook | null;
  readonly #events: GestureEvents;
  readonly #choices: CellChoices;
  #typing: Typing | null = null;

  constructor(open: OpenUniver, book: Book, workbook: () => FWorkbook | null, events: GestureEvents) {
    this.#api = open.api;
    this.#choices = new CellChoices(open, book, workbook, events);
    this.#book = book;
    this.#workbook = workbook;
    this.#events = events;
    this.#listen();
    listenToCellKeys(workbook, {
      tick: (row, column) => this.#tick(row, column),
      choose: (row, column) => this.#choices.open(row, column),
      filter: (row, column) => this.#openFilter(row, column),
    });
  }

  #listen(): void {
    const { Event } = this.#api;
    this.#api.addEvent(Event.BeforeCommandExecute, (event) => {
      if (event.id === SHOW_CHOICES) this.#showChoices(event.params as CellParams);
      if (isClosed(event.id) || !this.#mayRun(event.id, event.params)) event.cancel = true;
    });
    this.#api.addEvent(Event.BeforeSheetEditStart, (event) => {
      const { row, column } = event;
      const sheetId = Number(event.worksheet.getSheetId());
      const lock = this.#book.tab(sheetId)?.locks(row, column);
      if (lock) this.#events.onLocked(sheetId, row, column, lock);
      const isChosen = this.#choices.has(row, column);
      // Univer is about to take the keys for its editor, which it then does not open.
      if (isChosen && !lock) setTimeout(() => this.#choices.open(row, column));
      event.cancel = Boolean(lock) || isChosen || this.#isYesNo(sheetId, row, column);
    });
    this.#api.addEvent(Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      this.#typing = isConfirm ? { row, column, text: plainText(value) } : null;
    });
    this.#api.addEvent(Event.SheetEditEnded, () => this.#events.onEditEnded());
    this.#api.addEvent(Event.CommandExecuted, ({ id, params }) => {
      if (id === SET_VALUES) this.#onValues(params as ValuesParams);
    });
  }

  /** The space bar ticks a box, as in Sheets. */
  #tick(row: number, column: number): boolean {
    const sheetId = this.#sheetId();
    if (!this.#isYesNo(sheetId, row, column)) return false;
    const now = this.#events.waitingText(sheetId, row, column) ?? this.#book.cell(sheetId, row, column).value;
    this.#events.onTyped(sheetId, [{ row, column, text: now !== true }]);
    return true;
  }

  /** The list of a column's filter, which otherwise only the mouse reaches. */
  #openFilter(row: number, column: number): boolean {
    const sheetId = this.#sheetId();
    const filter = this.#book.tab(sheetId)?.filter;
    if (filter?.startRow !== row) return false;
    const unitId = this.#workbook()?.getId();
    void this.#api.executeCommand(OPEN_FILTER, { unitId, subUnitId: String(sheetId), col: column });
    return true;
  }

  /** Univer's own list knows no keyboard, so the arrow in the cell opens ours. */
  #showChoices({ row, column }: CellParams): void {
    setTimeout(() => this.#choices.open(row, column));
  }

  #sheetId(): number {
    return Number(this.#workbook()?.getActiveSheet().getSheetId() ?? -1);
  }

  #isYesNo(sheetId: number, row: number, column: number): boolean {
    return (this.#book.rules.get(sheetId) ?? []).some(
      (found) => found.column === column && found.startRow <= row && found.rule.condition?.type === 'BOOLEAN',
    );
  }

  /** Deleting, ticking and choosing do not open the editor, so their cells are looked at here. */
  #mayRun(id: string, params: unknown): boolean {
    if (id === CLEAR) return this.#mayChange(this.#sheetId(), this.#workbook()?.getActiveRange()?.getRange());
    if (id !== SET_COMMAND) return true;
    const { subUnitId, range } = (params ?? {}) as { subUnitId?: string; range?: IRange };
    return this.#mayChange(subUnitId ? Number(subUnitId) : this.#sheetId(), range);
  }

  #mayChange(sheetId: number, range: IRange | undefined): boolean {
    const tab = this.#book.tab(sheetId);
    const found = tab && range ? firstLock(tab, areaOfSelection(range)) : null;
    if (found) this.#events.onLocked(sheetId, found.row, found.column, found.lock);
    return !found;
  }

  /** The very words that were typed count, not what Univer made of them. */
  #onValues({ subUnitId, cellValue }: ValuesParams): void {
    const sheetId = Number(subUnitId);
    const typing = this.#typing;
    this.#typing = null;
    const cells = typedCells(cellValue ?? {}, (row, column) => this.#isYesNo(sheetId, row, column)).map(
      (cell) =>
        typing?.row === cell.row && typing.column === cell.column && typeof cell.text === 'string'
          ? { ...cell, text: typing.text }
          : cell,
    );
    if (cells.length > 0) this.#events.onTyped(sheetId, cells);
  }
}
