/**
 * The charts of the open tab. They stand beside the cells and not over them where Sheets would put them: right of a
 * tab's last column nobody sees them before scrolling there.
 */
import './charts.css';
import type { Book } from '../book/book.ts';
import type { Tab } from '../book/tab.ts';
import { element } from '../shell/element.ts';
import { askedColours } from './chart-colours.ts';
import { chartRanges } from './chart-data.ts';
import { drawChart } from './draw-chart.ts';

/** Narrower, nothing could be read. */
const LEAST_WIDTH = 260;

export class ChartPanel {
  readonly #list = element('div', {
    class: 'chart-list',
    tabindex: '0',
    role: 'group',
    'aria-label': 'Biểu đồ của tab',
  });
  readonly box = element(
    'details',
    { class: 'charts', open: true, hidden: true },
    element('summary', {}, 'Biểu đồ'),
    this.#list,
  );
  readonly #book: Book;
  #tab: Tab | undefined;
  /** What stands in the list. */
  #drawn: string[] = [];
  #waiting = false;

  constructor(book: Book) {
    this.#book = book;
    new ResizeObserver(() => this.#drawSoon()).observe(this.#list);
  }

  /** Shows the charts of a tab; without any, the panel is gone. */
  show(sheetId: number): void {
    this.#tab = this.#book.tab(sheetId);
    const charts = this.#tab?.charts ?? [];
    this.box.hidden = charts.length === 0;
    this.#drawn = [];
    this.#list.replaceChildren(...charts.map(() => element('div', { class: 'chart' })));
    for (const range of charts.flatMap(chartRanges)) {
      this.#book.look(
        range.sheetId ?? 0,
        range.startRowIndex ?? 0,
        range.endRowIndex ?? Number.POSITIVE_INFINITY,
      );
    }
    this.#drawSoon();
  }

  /** Values of a tab came in. */
  refresh(sheetId: number): void {
    const reads = this.#tab?.charts.flatMap(chartRanges).some((range) => (range.sheetId ?? 0) === sheetId);
    if (reads) this.#drawSoon();
  }

  /** At most once a frame, however many pages came in. */
  #drawSoon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#draw();
    });
  }

  #draw(): void {
    const { charts = [] } = this.#tab ?? {};
    if (charts.length === 0 || !this.box.open) return;
    const colours = askedColours(charts, this.#book);
    [...this.#list.children].forEach((place, index) => {
      const chart = charts[index];
      const width = Math.max(LEAST_WIDTH, Math.floor(place.clientWidth));
      const drawing = chart ? drawChart(chart, this.#book, colours, width) : '';
      if (drawing === this.#drawn[index]) return;
      this.#drawn[index] = drawing;
      // Every text in it was escaped by `tag`.
      place.innerHTML = drawing;
    });
  }
}
