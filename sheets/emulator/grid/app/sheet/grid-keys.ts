/** Keys that Univer has no use for in a cell of its kind: ticking, choosing, filtering. */
import type { FWorkbook } from '@univerjs/preset-sheets-core';

export interface CellKeys {
  /** Each returns false for a cell that it has nothing to do with. */
  tick(row: number, column: number): boolean;
  choose(row: number, column: number): boolean;
  filter(row: number, column: number): boolean;
}

const isText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key.length === 1 || key === 'Process') && !ctrlKey && !metaKey && !altKey;

const isOpening = ({ key, altKey }: KeyboardEvent): boolean =>
  key === 'F2' || key === 'Enter' || (key === 'ArrowDown' && altKey);

/** Listens for as long as the page lives. */
export function listenToCellKeys(workbook: () => FWorkbook | null, keys: CellKeys): void {
  const act = (event: KeyboardEvent, row: number, column: number): boolean => {
    if (event.key === ' ' && keys.tick(row, column)) return true;
    if (isOpening(event)) return keys.choose(row, column) || (event.altKey && keys.filter(row, column));
    // What is typed goes into the list's own line, which has the focus by then.
    if (isText(event)) keys.choose(row, column);
    return false;
  };
  document.addEventListener(
    'keydown',
    (event) => {
      const book = workbook();
      const range = book?.getActiveRange()?.getRange();
      const inGrid = event.target instanceof HTMLElement && event.target.isContentEditable;
      if (!inGrid || !book || !range || book.isCellEditing()) return;
      if (!act(event, range.startRow, range.startColumn)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
