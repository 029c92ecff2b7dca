/** What a person typed as an edit that the queue can send (pure but for its id). */
import type { Book } from '../book/book.ts';
import type { TypedCell } from '../sheet/typed-cells.ts';
import type { Edit } from './edit.ts';
import type { EditQueue } from './edit-queue.ts';
import { KEY_COLUMNS, keyOf } from './edit-writer.ts';

function keyTexts(book: Book, sheetId: number, row: number): string[] {
  return Array.from({ length: KEY_COLUMNS }, (_, column) => book.cell(sheetId, row, column).shown);
}

/** Null where every cell holds already what was typed, or will once everything that waits is sent. */
export function editOf(book: Book, edits: EditQueue, sheetId: number, typed: TypedCell[]): Edit | null {
  const news = typed.filter(({ row, column, text }) => {
    const held = edits.textOf(sheetId, row, column) ?? book.cell(sheetId, row, column).entered;
    return text !== held;
  });
  if (news.length === 0) return null;
  const cells = news.map((cell) => ({
    ...cell,
    shown: book.cell(sheetId, cell.row, cell.column).shown,
    key: keyOf(keyTexts(book, sheetId, cell.row), cell.column),
  }));
  return { id: crypto.randomUUID(), sheetId, doubtful: false, cells };
}
