/** The rows of a tab as cards, made as they come into view. */
import type { Book } from '../book/book.ts';
import { element } from '../shell/element.ts';
import { card } from './card.ts';

const BATCH = 30;

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

export class CardList {
  readonly box = element('div', { class: 'card-list' });
  readonly count = element('p', { class: 'card-count', role: 'status' });
  readonly #book: Book;
  readonly #end = element('div', { class: 'card-end' });
  #sheetId = -1;
  #found: number[] = [];
  #shown = 0;
  #search = '';
  #unitCode: string | null = null;

  constructor(book: Book) {
    this.#book = book;
    const seen = new IntersectionObserver(
      (entries) => entries.some((one) => one.isIntersecting) && this.#more(),
    );
    seen.observe(this.#end);
  }

  show(sheetId: number, unitCode: string | null): void {
    this.#sheetId = sheetId;
    this.#unitCode = unitCode;
    this.refresh();
  }

  search(text: string): void {
    this.#search = fold(text.trim());
    this.refresh();
  }

  /** Draws anew what is known, as many cards as before. */
  refresh(): void {
    const shown = Math.max(BATCH, this.#shown);
    const rows = this.#book.rows(this.#sheetId);
    const first = this.#book.tab(this.#sheetId)?.frozenRows || 1;
    this.#found = [];
    for (let row = first; row < rows.length; row++) if (this.#matches(row)) this.#found.push(row);
    const whole = this.#book.isWhole(this.#sheetId);
    this.count.textContent = `${this.#found.length} dòng${whole ? '' : ' (đang tải tiếp…)'}`;
    this.#shown = 0;
    this.box.replaceChildren(this.#end);
    this.#more(shown);
  }

  /** Scrolls to a row, drawing every card before it. */
  goTo(row: number): void {
    const at = this.#found.indexOf(row);
    if (at < 0) return;
    this.#more(Math.max(0, at + 1 - this.#shown));
    const target = this.box.querySelector(`[data-row="${row}"]`);
    target?.classList.add('linked');
    target?.scrollIntoView({ block: 'start' });
  }

  #matches(row: number): boolean {
    const known = this.#book.rows(this.#sheetId)[row];
    if (!known || known.hidden || known.cells.every(({ shown, value }) => shown === '' || value === false))
      return false;
    if (this.#unitCode !== null && !known.cells.slice(0, 2).some(({ shown }) => shown === this.#unitCode))
      return false;
    return this.#search === '' || known.cells.some(({ shown }) => fold(shown).includes(this.#search));
  }

  #more(count = BATCH): void {
    const tab = this.#book.tab(this.#sheetId);
    if (!tab) return;
    const columns = this.#book.columns.get(this.#sheetId) ?? [];
    const header = this.#book.rows(this.#sheetId)[0]?.cells ?? [];
    const next = this.#found.slice(this.#shown, this.#shown + count);
    const cards = next.flatMap((index) => {
      const row = this.#book.rows(this.#sheetId)[index];
      return row ? [card({ tab, columns, header, row, index })] : [];
    });
    this.#end.before(...cards);
    this.#shown += next.length;
  }
}
