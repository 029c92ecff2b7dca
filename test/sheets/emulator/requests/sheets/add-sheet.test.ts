import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../../sheets/emulator/workbook/model.ts';
import { apply, bookOf } from '../book-fixture.ts';

const titles = (book: Workbook) =>
  book.sheets.map((sheet) => `${sheet.properties.index} ${sheet.properties.title}`);

describe('addSheet', () => {
  it("adds an empty sheet at the end with Google's defaults", () => {
    const book = bookOf({ A: [] });
    const [reply] = apply(book, { addSheet: {} });
    expect(reply).toEqual({
      addSheet: {
        properties: {
          sheetId: 100,
          title: 'Sheet2',
          index: 1,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    });
    expect(titles(book)).toEqual(['0 A', '1 Sheet2']);
  });

  it('names it in the language of the book', () => {
    const book = bookOf({ 'Trang tính1': [] }, 'vi_VN');
    apply(book, { addSheet: {} });
    expect(titles(book)).toEqual(['0 Trang tính1', '1 Trang tính2']);
  });

  it('takes what is asked for', () => {
    const book = bookOf({ A: [], B: [] });
    const properties = {
      sheetId: 7,
      title: 'Kế hoạch',
      index: 1,
      gridProperties: { rowCount: 20, frozenRowCount: 1, hideGridlines: false },
      tabColor: { red: 1 },
      hidden: false,
    };
    const [reply] = apply(book, { addSheet: { properties } });
    expect(reply?.addSheet?.properties).toEqual({
      sheetId: 7,
      title: 'Kế hoạch',
      index: 1,
      sheetType: 'GRID',
      gridProperties: { rowCount: 20, columnCount: 26, frozenRowCount: 1 },
      tabColor: { red: 1 },
      tabColorStyle: { rgbColor: { red: 1 } },
    });
    expect(titles(book)).toEqual(['0 A', '1 Kế hoạch', '2 B']);
  });

  it.each([
    {
      name: 'a title that is taken, whatever its case',
      properties: { title: 'a' },
      message:
        'Invalid requests[0].addSheet: A sheet with the name "a" already exists. Please enter another name.',
    },
    { name: 'an id that is taken', properties: { sheetId: 0 }, message: /id 0 already exists/ },
    { name: 'a negative id', properties: { sheetId: -1 }, message: /non-negative/ },
    {
      name: 'only frozen rows',
      properties: { gridProperties: { rowCount: 2, frozenRowCount: 2 } },
      message: /can't freeze all visible rows/,
    },
    {
      name: 'too many cells',
      properties: { gridProperties: { rowCount: 500_000 } },
      message: /limit of 10000000 cells/,
    },
    { name: 'a title of 101 letters', properties: { title: 'x'.repeat(101) }, message: /100 characters/ },
  ])('refuses $name', ({ properties, message }) => {
    expect(() => apply(bookOf({ A: [] }), { addSheet: { properties } })).toThrow(message);
  });

  it('names other types of sheets as unimplemented', () => {
    expect(() => apply(bookOf({ A: [] }), { addSheet: { properties: { sheetType: 'OBJECT' } } })).toThrow(
      expect.objectContaining({ code: 501 }),
    );
  });
});
