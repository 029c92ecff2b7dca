import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../../sheets/emulator/workbook/model.ts';
import { apply, applyAs, bookOf, cellIn, effective, entered, range, rows, sheetAt, UNIT } from '../book-fixture.ts';

const titles = (book: Workbook) => book.sheets.map((sheet) => `${sheet.properties.index} ${sheet.properties.title}`);

describe('addSheet', () => {
  it("adds an empty sheet at the end with Google's defaults", () => {
    const book = bookOf({ A: [] });
    const [reply] = apply(book, { addSheet: {} });
    expect(reply).toEqual({
      addSheet: {
        properties: { sheetId: 100, title: 'Sheet2', index: 1, sheetType: 'GRID', gridProperties: { rowCount: 1000, columnCount: 26 } },
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
      message: 'Invalid requests[0].addSheet: A sheet with the name "a" already exists. Please enter another name.',
    },
    { name: 'an id that is taken', properties: { sheetId: 0 }, message: /id 0 already exists/ },
    { name: 'a negative id', properties: { sheetId: -1 }, message: /non-negative/ },
    { name: 'only frozen rows', properties: { gridProperties: { rowCount: 2, frozenRowCount: 2 } }, message: /can't freeze all visible rows/ },
    { name: 'too many cells', properties: { gridProperties: { rowCount: 500_000 } }, message: /limit of 10000000 cells/ },
    { name: 'a title of 101 letters', properties: { title: 'x'.repeat(101) }, message: /100 characters/ },
  ])('refuses $name', ({ properties, message }) => {
    expect(() => apply(bookOf({ A: [] }), { addSheet: { properties } })).toThrow(message);
  });

  it('names other types of sheets as unimplemented', () => {
    expect(() => apply(bookOf({ A: [] }), { addSheet: { properties: { sheetType: 'OBJECT' } } })).toThrow(expect.objectContaining({ code: 501 }));
  });
});

describe('deleteSheet', () => {
  it('takes its metadata along and breaks what named it', () => {
    const book = bookOf({ A: [[5]], B: [['=A!A1']] });
    const location = { dimensionRange: rows(0, 1) };
    apply(
      book,
      { createDeveloperMetadata: { developerMetadata: { metadataKey: 'gone', visibility: 'DOCUMENT', location } } },
      { createDeveloperMetadata: { developerMetadata: { metadataKey: 'kept', visibility: 'DOCUMENT', location: { sheetId: 1 } } } },
      { addNamedRange: { namedRange: { name: 'ten', range: range(0, 1, 0, 1) } } },
      { deleteSheet: { sheetId: 0 } },
    );
    expect(titles(book)).toEqual(['0 B']);
    expect(book.metadata.map((metadata) => metadata.metadataKey)).toEqual(['kept']);
    expect(book.namedRanges[0]?.range).toBeUndefined();
    expect(effective(book, 0, 0)).toBe('#REF');
  });

  it('refuses an unknown, the last and the last visible sheet', () => {
    expect(() => apply(bookOf({ A: [] }), { deleteSheet: { sheetId: 5 } })).toThrow('Invalid requests[0].deleteSheet: No sheet with id: 5');
    expect(() => apply(bookOf({ A: [] }), { deleteSheet: { sheetId: 0 } })).toThrow(
      "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    );
    const book = bookOf({ A: [], B: [] });
    apply(book, { updateSheetProperties: { properties: { sheetId: 1, hidden: true }, fields: 'hidden' } });
    expect(() => apply(book, { deleteSheet: { sheetId: 0 } })).toThrow(/visible/);
  });

  it('refuses a sheet with protections that the caller may not edit', () => {
    const book = bookOf({ A: [], B: [] });
    apply(book, { addProtectedRange: { protectedRange: { range: range(5, 6, 0, 1) } } });
    expect(() => applyAs(UNIT, book, { deleteSheet: { sheetId: 0 } })).toThrow(expect.objectContaining({ code: 403 }));
  });
});

describe('duplicateSheet', () => {
  it('copies cells, merges, rules, protections, charts and metadata under new ids', () => {
    const book = bookOf({ A: [[1, '=A1+1']], B: [] });
    const spec = { basicChart: { domains: [{ domain: { sourceRange: { sources: [range(0, 1, 0, 1)] } } }] } };
    apply(
      book,
      { mergeCells: { range: range(3, 4, 0, 2) } },
      { addProtectedRange: { protectedRange: { range: range(0, 1, 0, 1) } } },
      { addChart: { chart: { spec, position: { overlayPosition: { anchorCell: { sheetId: 0 } } } } } },
      { createDeveloperMetadata: { developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location: { dimensionRange: rows(0, 1) } } } },
    );
    const [reply] = apply(book, { duplicateSheet: { sourceSheetId: 0, insertSheetIndex: 1, newSheetId: 9, newSheetName: 'Bản hai' } });
    expect(reply?.duplicateSheet?.properties).toMatchObject({ sheetId: 9, title: 'Bản hai', index: 1 });
    expect(titles(book)).toEqual(['0 A', '1 Bản hai', '2 B']);
    expect(entered(book, 1)).toEqual([[1, '=A1+1']]);
    const copy = sheetAt(book, 1);
    expect(copy.merges).toEqual([range(3, 4, 0, 2, 9)]);
    expect(copy.protectedRanges[0]?.range?.sheetId).toBe(9);
    expect(copy.protectedRanges[0]?.protectedRangeId).not.toBe(sheetAt(book).protectedRanges[0]?.protectedRangeId);
    expect(copy.charts[0]?.spec?.basicChart?.domains?.[0]?.domain?.sourceRange?.sources).toEqual([range(0, 1, 0, 1, 9)]);
    expect(copy.charts[0]?.chartId).not.toBe(sheetAt(book).charts[0]?.chartId);
    expect(book.metadata.map((metadata) => metadata.location?.dimensionRange?.sheetId)).toEqual([0, 9]);
  });

  it('is independent of its original', () => {
    const book = bookOf({ A: [[1]] });
    apply(book, { duplicateSheet: { sourceSheetId: 0, insertSheetIndex: 1 } });
    apply(book, { updateCells: { start: { sheetId: 0 }, rows: [{ values: [{ userEnteredValue: { numberValue: 2 } }] }], fields: 'userEnteredValue' } });
    expect([entered(book, 0), entered(book, 1)]).toEqual([[[2]], [[1]]]);
  });

  it('chooses a title', () => {
    const book = bookOf({ A: [] });
    apply(book, { duplicateSheet: { sourceSheetId: 0 } }, { duplicateSheet: { sourceSheetId: 0 } });
    expect(titles(book)).toEqual(['0 Copy of A 2', '1 Copy of A', '2 A']);
  });
});

describe('updateSheetProperties', () => {
  const update = (properties: object, fields: string) => ({ updateSheetProperties: { properties, fields } });

  it('renames and lets formulas and dropdowns follow', () => {
    const book = bookOf({ A: [[5]], B: [['=A!A1+A1']] });
    const rule = { condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=A!$A$1:$A$2' }] } };
    apply(book, { setDataValidation: { range: range(1, 2, 0, 1, 1), rule } }, update({ sheetId: 0, title: 'Tiến độ' }, 'title'));
    expect(entered(book, 1)).toEqual([["='Tiến độ'!A1+A1"]]);
    expect(cellIn(book, 1, 0, 1)?.validation?.condition?.values?.[0]?.userEnteredValue).toBe("='Tiến độ'!$A$1:$A$2");
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
    apply(book, update({ sheetId: 0, gridProperties: { rowCount: 3, columnCount: 1 } }, 'gridProperties(rowCount,columnCount)'));
    expect(entered(book)).toEqual([[1], [3], ['=#REF!']]);
    apply(book, update({ sheetId: 0, gridProperties: { columnCount: 4 } }, 'gridProperties.columnCount'));
    expect(entered(book)).toEqual([[1], [3], ['=#REF!']]);
    expect(sheetAt(book).properties.gridProperties).toEqual({ rowCount: 3, columnCount: 4 });
  });

  it('freezes, hides and colours by its mask alone', () => {
    const book = bookOf({ A: [], B: [] });
    const properties = { sheetId: 0, title: 'other', hidden: true, gridProperties: { frozenRowCount: 1 }, tabColorStyle: { rgbColor: { blue: 1 } } };
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
    { name: 'no mask', properties: { sheetId: 0, title: 'x' }, fields: '', message: "At least one field must be listed in 'fields'." },
    { name: 'an unknown field', properties: { sheetId: 0 }, fields: 'properties.title', message: 'Invalid field: properties' },
    { name: 'an unknown sheet', properties: { sheetId: 4 }, fields: 'title', message: 'Invalid requests[0].updateSheetProperties: No sheet with id: 4' },
    { name: 'a taken title', properties: { sheetId: 0, title: 'B' }, fields: 'title', message: /A sheet with the name "B" already exists/ },
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
    expect(() => apply(bookOf({ A: [] }), update({ sheetId: 0, hidden: true }, 'hidden'))).toThrow("You can't hide all the sheets in a document.");
  });

  it('keeps strangers from changing a protected sheet, free ranges or not', () => {
    const book = bookOf({ A: [] });
    const protectedRange = { range: { sheetId: 0 }, unprotectedRanges: [range(0, 10, 0, 1)] };
    apply(book, { addProtectedRange: { protectedRange } });
    expect(() => applyAs(UNIT, book, update({ sheetId: 0, title: 'x' }, 'title'))).toThrow(expect.objectContaining({ code: 403 }));
  });
});

describe('updateSpreadsheetProperties', () => {
  const update = (properties: object, fields: string) => ({ updateSpreadsheetProperties: { properties, fields } });

  it('updates by its mask', () => {
    const book = bookOf({ A: [] });
    apply(book, update({ title: 'Kế hoạch 2022', locale: 'vi_VN', timeZone: 'Etc/GMT' }, 'title,locale'));
    expect(book.properties).toEqual({ title: 'Kế hoạch 2022', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  });

  it.each([
    { properties: { title: '' }, fields: 'title' },
    { properties: { locale: 'xx' }, fields: 'locale' },
    { properties: { timeZone: 'Mars/Base' }, fields: 'timeZone' },
    { properties: {}, fields: 'nope' },
  ])('refuses $properties with mask $fields', ({ properties, fields }) => {
    expect(() => apply(bookOf({ A: [] }), update(properties, fields))).toThrow(expect.objectContaining({ code: 400 }));
  });
});
