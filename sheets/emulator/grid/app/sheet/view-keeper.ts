/** Keeps what is looked at where it is, and brings into view what was asked for. */
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { OpenUniver } from './create-univer.ts';
import { scrollBy, scrollIntoView } from './scroll-into-view.ts';

const DRAWING_TRIES = 60;
const DRAWING_MS = 50;

export class ViewKeeper {
  readonly #open: OpenUniver;
  readonly #workbook: () => FWorkbook | null;
  readonly #onView: () => void;
  /** The cell that a link opened, until the person moves on. */
  #linked: [row: number, column: number] | null = null;

  /** @param onView other cells may be seen now */
  constructor(
    open: OpenUniver,
    container: HTMLElement,
    workbook: () => FWorkbook | null,
    onView: () => void,
  ) {
    this.#open = open;
    this.#workbook = workbook;
    this.#onView = onView;
    const letGo = () => {
      this.#linked = null;
    };
    for (const moved of ['wheel', 'pointerdown']) {
      container.addEventListener(moved, letGo, { capture: true, passive: true });
    }
    document.addEventListener('keydown', letGo, { capture: true });
  }

  /** Brings a cell into view and keeps it there while rows come in. */
  holdTo(row: number, column: number): void {
    this.#linked = [row, column];
    this.bringIntoView(row, column);
  }

  /** A workbook that was just opened has no size before it is drawn. */
  bringIntoView(row: number, column: number, tries = DRAWING_TRIES): void {
    const workbook = this.#workbook();
    requestAnimationFrame(() => {
      if (!workbook || workbook !== this.#workbook()) return;
      const drawn = scrollIntoView(this.#open, workbook, row, column);
      if (!drawn && tries > 0) setTimeout(() => this.bringIntoView(row, column, tries - 1), DRAWING_MS);
      this.#onView();
    });
  }

  /** Rows above the view may have become known, and taller or flatter with it: by `grown` pixels. */
  keep(grown: number): void {
    const workbook = this.#workbook();
    if (!workbook) return;
    if (this.#linked) scrollIntoView(this.#open, workbook, ...this.#linked);
    else scrollBy(this.#open, workbook, grown);
  }
}
