import { beforeEach, describe, expect, it } from 'vitest';
import { Book } from '../../../../../../sheets/emulator/grid/app/book/book.ts';
import type { ApiSpreadsheet } from '../../../../../../sheets/emulator/grid/app/book/sheets-api.ts';
import { editOf } from '../../../../../../sheets/emulator/grid/app/edits/edit-of.ts';
import { EditQueue } from '../../../../../../sheets/emulator/grid/app/edits/edit-queue.ts';

const text = (stringValue: string) => ({ effectiveValue: { stringValue }, formattedValue: stringValue });

const SHEET: ApiSpreadsheet = {
  sheets: [
    {
      properties: { sheetId: 1, title: 'T', gridProperties: { rowCount: 3, columnCount: 4 } },
      data: [{ rowData: [{ values: [text('DU02'), text('HĐ03'), text('50%'), {}] }] }],
    },
  ],
};

const NO_STORE = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
const NOTHING = { onChange: () => undefined, onWritten: () => undefined, onRefused: () => undefined };

let book: Book;
let edits: EditQueue;

beforeEach(async () => {
  const api = { get: async <A>() => SHEET as A, post: async <A>() => ({}) as A };
  book = new Book(api, true, { onRows: () => undefined, onReadFailure: () => undefined });
  await book.open();
  edits = new EditQueue('k', NO_STORE, () => new Promise(() => undefined), NOTHING);
});

describe('editOf', () => {
  it('remembers what the cell showed and what names its row', () => {
    const edit = editOf(book, edits, 1, [{ row: 0, column: 2, text: '100%' }]);
    expect(edit?.cells).toEqual([{ row: 0, column: 2, text: '100%', shown: '50%', key: ['DU02', 'HĐ03'] }]);
  });

  it('is nothing where the cells hold the words already', () => {
    expect(editOf(book, edits, 1, [{ row: 0, column: 2, text: '50%' }])).toBeNull();
  });

  it('counts what still waits, so that going back to the old words is an edit', () => {
    const first = editOf(book, edits, 1, [{ row: 0, column: 2, text: '100%' }]);
    if (first) edits.add(first);
    expect(editOf(book, edits, 1, [{ row: 0, column: 2, text: '100%' }])).toBeNull();
    expect(editOf(book, edits, 1, [{ row: 0, column: 2, text: '50%' }])?.cells).toHaveLength(1);
  });
});
