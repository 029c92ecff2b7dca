import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../../sheets/emulator/workbook/model.ts';
import { apply, applyAs, bookOf, cellIn, entered, range, sheetAt, UNIT } from '../book-fixture.ts';

const titles = (book: Workbook) =>
  book.sheets.map((sheet) => `${sheet.properties.index} ${sheet.properties.title}`);

describe('updateSheetProperties', () => {
  const update = (properties: object, fields: string) => ({ updateSheetProperties: { properties, fields } });

  it('renames and lets formulas and dropdowns follow', () => {
    const book = bookOf({ A: [[5]], B: [['=A!A1+A1']] });
    const rule = { condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=A!$A$1:$A$2' }] } };
    apply(
      book,
      { setDataValidation: { range: range(1, 2, 0, 1, 1), rule } },
      update({ sheetId: 0, title: 'Tiến độ' }, 'title'),
    );
    expect(entered(book, 1)).toEqual([["='Tiến độ'!A1+A1"]]);
    expect(cellIn(book, 1, 0, 1)?.validation?.condition?.values?.[0]?.userEnteredValue).toBe(
      "='Tiến độ'!$A$1:$A$2",
    );
    expect(titles(book)).toEqual(['0 Tiến độ', '1 B']);
  });

  it.each([
    { name: 'ahead', sheetId: 2, index: 0, after: ['0 C', '1 A', '2 B'] },
    { name: 'back, counted before the move', sheetId: 0, index: 2, after: ['0 B', '1 A', '2 C'] },
    { name: 'to the end', sheetId: 0, index: 3, after: ['0 B', '1 C', '2 A'] },
    { name: 'nowhere with its own index', sheetId: 1, index: 1, after: ['0 A', '1 B', '2 C'] },
    { name: 'nowhere with the next index', sheetId: 1, index: 2, after: ['0 A', '1 B', '2 C'] },
  ])('moves a tab $name', ({ sheetId, index, after }) => {
    const book = bookOf({ A: [], B: [], C: [] });
    apply(book, update({ sheetId, index }, 'index'));
    expect(titles(book)).toEqual(after);
  });

  it('shrinks with everything that stood there, and grows empty', () => {
    const book = bookOf({ A: [[1, 2], [3, 4], ['=B1']] });
    apply(
      book,
      update(
        { sheetId: 0, gridProperties: { rowCount: 3, columnCount: 1 } },
        'gridProperties(rowCount,columnCount)',
      ),
    );
    expect(entered(book)).toEqual([[1], [3], ['=#REF!']]);
    apply(book, update({ sheetId: 0, gridProperties: { columnCount: 4 } }, 'gridProperties.columnCount'));
    expect(entered(book)).toEqual([[1], [3], ['=#REF!']]);
    expect(sheetAt(book).properties.gridProperties).toEqual({ rowCount: 3, columnCount: 4 });
  });

  it('freezes, hides and colours by its mask alone', () => {
    const book = bookOf({ A: [], B: [] });
    const properties = {
      sheetId: 0,
      title: 'other',
      hidden: true,
      gridProperties: { frozenRowCount: 1 },
      tabColorStyle: { rgbColor: { blue: 1 } },
    };
    apply(book, update(properties, 'hidden,gridProperties.frozenRowCount,tabColorStyle'));
    expect(sheetAt(book).properties).toMatchObject({
      title: 'A',
      hidden: true,
      gridProperties: { rowCount: 10, columnCount: 6, frozenRowCount: 1 },
      tabColor: { blue: 1 },
    });
    apply(book, update({ sheetId: 0 }, 'hidden,gridProperties.frozenRowCount,tabColor,tabColorStyle'));
    expect(sheetAt(book).properties).toEqual({
      sheetId: 0,
      title: 'A',
      index: 0,
      sheetType: 'GRID',
      gridProperties: { rowCount: 10, columnCount: 6 },
    });
  });

  it.each([
    {
      name: 'no mask',
      properties: { sheetId: 0, title: 'x' },
      fields: '',
      message: "At least one field must be listed in 'fields'.",
    },
    {
      name: 'an unknown field',
      properties: { sheetId: 0 },
      fields: 'properties.title',
      message: 'Invalid field: properties',
    },
    {
      name: 'an unknown sheet',
      properties: { sheetId: 4 },
      fields: 'title',
      message: 'Invalid requests[0].updateSheetProperties: No sheet with id: 4',
    },
    {
      name: 'a taken title',
      properties: { sheetId: 0, title: 'B' },
      fields: 'title',
      message: /A sheet with the name "B" already exists/,
    },
    { name: 'an empty title', properties: { sheetId: 0, title: '' }, fields: 'title', message: /empty/ },
    {
      name: 'no rows',
      properties: { sheetId: 0, gridProperties: { rowCount: 0 } },
      fields: 'gridProperties.rowCount',
      message: "You can't delete all the rows on the sheet.",
    },
    {
      name: 'all rows frozen',
      properties: { sheetId: 0, gridProperties: { frozenRowCount: 10 } },
      fields: 'gridProperties.frozenRowCount',
      message: "You can't freeze all visible rows on the sheet.",
    },
  ])('refuses $name', ({ properties, fields, message }) => {
    expect(() => apply(bookOf({ A: [], B: [] }), update(properties, fields))).toThrow(message);
  });

  it('refuses to hide the last visible sheet', () => {
    expect(() => apply(bookOf({ A: [] }), update({ sheetId: 0, hidden: true }, 'hidden'))).toThrow(
      "You can't hide all the sheets in a document.",
    );
  });

  it('keeps strangers from changing a protected sheet, free ranges or not', () => {
    const book = bookOf({ A: [] });
    const protectedRange = { range: { sheetId: 0 }, unprotectedRanges: [range(0, 10, 0, 1)] };
    apply(book, { addProtectedRange: { protectedRange } });
    expect(() => applyAs(UNIT, book, update({ sheetId: 0, title: 'x' }, 'title'))).toThrow(
      expect.objectContaining({ code: 403 }),
    );
  });
});
