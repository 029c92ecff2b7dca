/** Pasting goes past Univer, which would guess at dates and numbers: the texts are entered as if typed. */
import type { GridView } from './grid-view.ts';
import { pastedCells } from './pasted-cells.ts';
import type { TypedCell } from './typed-cells.ts';

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** @param enter takes the cells for the open tab; locks are its business */
export function listenToPaste(view: GridView, enter: (cells: TypedCell[]) => void): void {
  document.addEventListener(
    'paste',
    (event) => {
      if (view.isEditing || isTextField(event.target) || document.querySelector('dialog[open]')) return;
      const range = view.workbook?.getActiveRange()?.getRange();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      event.preventDefault();
      event.stopImmediatePropagation();
      if (range && text !== '') enter(placed(pastedCells(text), range.startRow, range.startColumn, range));
    },
    { capture: true },
  );
}

interface Selected {
  endRow: number;
  endColumn: number;
}

/** One copied cell fills the whole selection, as in Sheets. */
function placed(
  lines: string[][],
  row: number,
  column: number,
  { endRow, endColumn }: Selected,
): TypedCell[] {
  const [[single = ''] = []] = lines;
  const isOne = lines.length === 1 && lines[0]?.length === 1;
  if (!isOne)
    return lines.flatMap((line, r) => line.map((text, c) => ({ row: row + r, column: column + c, text })));
  const rows = Array.from({ length: endRow - row + 1 }, (_, r) => row + r);
  const columns = Array.from({ length: endColumn - column + 1 }, (_, c) => column + c);
  return rows.flatMap((r) => columns.map((c) => ({ row: r, column: c, text: single })));
}
