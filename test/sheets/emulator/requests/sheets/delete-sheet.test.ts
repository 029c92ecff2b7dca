import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../../sheets/emulator/workbook/model.ts';
import { apply, applyAs, bookOf, effective, range, rows, UNIT } from '../book-fixture.ts';

const titles = (book: Workbook) =>
  book.sheets.map((sheet) => `${sheet.properties.index} ${sheet.properties.title}`);

describe('deleteSheet', () => {
  it('takes its metadata along and breaks what named it', () => {
    const book = bookOf({ A: [[5]], B: [['=A!A1']] });
    const location = { dimensionRange: rows(0, 1) };
    apply(
      book,
      {
        createDeveloperMetadata: {
          developerMetadata: { metadataKey: 'gone', visibility: 'DOCUMENT', location },
        },
      },
      {
        createDeveloperMetadata: {
          developerMetadata: { metadataKey: 'kept', visibility: 'DOCUMENT', location: { sheetId: 1 } },
        },
      },
      { addNamedRange: { namedRange: { name: 'ten', range: range(0, 1, 0, 1) } } },
      { deleteSheet: { sheetId: 0 } },
    );
    expect(titles(book)).toEqual(['0 B']);
    expect(book.metadata.map((metadata) => metadata.metadataKey)).toEqual(['kept']);
    expect(book.namedRanges[0]?.range).toBeUndefined();
    expect(effective(book, 0, 0)).toBe('#REF');
  });

  it('refuses an unknown, the last and the last visible sheet', () => {
    expect(() => apply(bookOf({ A: [] }), { deleteSheet: { sheetId: 5 } })).toThrow(
      'Invalid requests[0].deleteSheet: No sheet with id: 5',
    );
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
    expect(() => applyAs(UNIT, book, { deleteSheet: { sheetId: 0 } })).toThrow(
      expect.objectContaining({ code: 403 }),
    );
  });
});
