import { describe, expect, it } from 'vitest';
import type { Book } from '../../../../../../sheets/emulator/grid/app/book/book.ts';
import type { RestClient } from '../../../../../../sheets/emulator/grid/app/book/rest-client.ts';
import { tabsOf } from '../../../../../../sheets/emulator/grid/app/book/tab.ts';
import type { Edit } from '../../../../../../sheets/emulator/grid/app/edits/edit.ts';
import { keyOf, Overtaken, writeEdit } from '../../../../../../sheets/emulator/grid/app/edits/edit-writer.ts';

const [TAB] = tabsOf(
  [{ properties: { sheetId: 1, title: 'Tiến độ', gridProperties: { rowCount: 10, columnCount: 9 } } }],
  true,
);
const BOOK = { tab: (id: number) => (id === 1 ? TAB : undefined) } as Pick<Book, 'tab'> as Book;

/** A service whose rows are named by `keys` and whose every other cell shows `shown`. */
function service(keys: string[][], shown = '') {
  const posted: object[] = [];
  const api: RestClient = {
    get: async <T>(path: string) =>
      (path.startsWith('/values/') ? { values: keys } : { valueRanges: [{ values: [[shown]] }] }) as T,
    post: async <T>(_: string, body: object) => {
      posted.push(body);
      return {} as T;
    },
  };
  return { api, posted };
}

const edit = (doubtful: boolean): Edit => ({
  id: 'a',
  sheetId: 1,
  doubtful,
  cells: [{ row: 2, column: 8, text: '80%', shown: '', key: ['DU01', 'HĐ02'] }],
});

const written = (range: string) => ({
  valueInputOption: 'USER_ENTERED',
  data: [{ range: `'Tiến độ'!${range}`, values: [['80%']] }],
});

describe('writeEdit', () => {
  it('enters the cells as typed, in one call', async () => {
    const { api, posted } = service([]);
    await writeEdit(api, BOOK, edit(false));
    expect(posted).toEqual([written('I3:I3')]);
  });

  it('follows the row of a doubtful edit', async () => {
    const { api, posted } = service([[], ['x', 'y'], ['DU01', 'HĐ01'], ['DU01', 'HĐ02']]);
    const sent = await writeEdit(api, BOOK, edit(true));
    expect(posted).toEqual([written('I4:I4')]);
    expect(sent.cells[0]?.row).toBe(3);
  });

  it.each([
    ['its row is gone', service([['DU01', 'HĐ01']])],
    ['its cell was changed', service([[], [], ['DU01', 'HĐ02']], '50%')],
  ])('writes nothing of a doubtful edit when %s', async (_, { api, posted }) => {
    await expect(writeEdit(api, BOOK, edit(true))).rejects.toBeInstanceOf(Overtaken);
    expect(posted).toEqual([]);
  });

  it('says so where the tab is gone', async () => {
    const { api } = service([]);
    await expect(writeEdit(api, BOOK, { ...edit(false), sheetId: 2 })).rejects.toThrow('Tab chứa ô này');
  });
});

it('leaves the edited cell out of the name of its row', () => {
  expect(keyOf(['DU01', 'HĐ02', 'x'], 1)).toEqual(['DU01', '']);
});
