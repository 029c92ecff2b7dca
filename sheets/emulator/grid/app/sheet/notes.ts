/** Help notes of header cells, as Univer stores them. */
import type { Book } from '../book/book.ts';

interface Note {
  id: string;
  row: number;
  col: number;
  width: number;
  height: number;
  note: string;
}

/** By sheet, row and column. */
type Notes = Record<string, Record<number, Record<number, Note>>>;

const WIDTH = 240;

/** Tall enough for its text at some 34 characters a line. */
const heightOf = (note: string): number => 22 + Math.ceil(note.length / 30) * 21;

/** Notes of the rows that are known when the workbook is opened. */
export function notesOf(book: Book): Notes {
  const notes: Notes = {};
  for (const { sheetId } of book.tabs) {
    book.rows(sheetId).forEach((facts, row) => {
      facts?.cells.forEach(({ note }, col) => {
        if (note === '') return;
        notes[sheetId] ??= {};
        notes[sheetId][row] ??= {};
        notes[sheetId][row][col] = {
          id: `note-${sheetId}-${row}-${col}`,
          row,
          col,
          width: WIDTH,
          height: heightOf(note),
          note,
        };
      });
    });
  }
  return notes;
}
