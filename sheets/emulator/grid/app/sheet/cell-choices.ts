/** Cells that hold one of some values: the list to choose from. */
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { Book } from '../book/book.ts';
import { openChoiceList } from '../shell/choice-list.ts';
import { focusGrid } from '../shell/regions.ts';
import type { OpenUniver } from './create-univer.ts';
import type { GestureEvents } from './gesture-events.ts';
import { placeOfCell } from './scroll-into-view.ts';
import { choicesAt } from './validations.ts';

export class CellChoices {
  readonly #open: OpenUniver;
  readonly #book: Book;
  readonly #workbook: () => FWorkbook | null;
  readonly #events: GestureEvents;

  constructor(open: OpenUniver, book: Book, workbook: () => FWorkbook | null, events: GestureEvents) {
    this.#open = open;
    this.#book = book;
    this.#workbook = workbook;
    this.#events = events;
  }

  has(row: number, column: number): boolean {
    return choicesAt(this.#book, this.#sheetId(), row, column) !== null;
  }

  /** @returns false where the cell takes any text, or none of this person's */
  open(row: number, column: number): boolean {
    const workbook = this.#workbook();
    const sheetId = this.#sheetId();
    const choices = choicesAt(this.#book, sheetId, row, column);
    const place = workbook && placeOfCell(this.#open, workbook, row, column);
    if (!choices || !place || this.#book.tab(sheetId)?.locks(row, column)) return false;
    this.#ask(sheetId, row, column, { ...choices, place });
    return true;
  }

  #ask(
    sheetId: number,
    row: number,
    column: number,
    { options, isOpen, place }: { options: string[]; isOpen: boolean; place: DOMRect },
  ): void {
    const label = this.#book.cell(sheetId, 0, column).shown;
    const now = this.#events.waitingText(sheetId, row, column) ?? this.#book.cell(sheetId, row, column).shown;
    openChoiceList({ place, label, options, now: String(now), isOpen }, (chosen) => {
      focusGrid();
      if (chosen !== null) this.#events.onTyped(sheetId, [{ row, column, text: chosen }]);
    });
  }

  #sheetId(): number {
    return Number(this.#workbook()?.getActiveSheet().getSheetId() ?? -1);
  }
}
