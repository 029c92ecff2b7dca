import { describe, expect, it } from 'vitest';
import { apply, bookOf, columns, range, rows } from '../book-fixture.ts';

const invalid = expect.objectContaining({ code: 400 });

describe('developer metadata', () => {
  const create = (metadataKey: string, location: object, more: object = {}) => ({
    createDeveloperMetadata: {
      developerMetadata: { metadataKey, visibility: 'DOCUMENT', location, ...more },
    },
  });

  it.each([
    { location: { dimensionRange: rows(2, 3) }, locationType: 'ROW' },
    { location: { dimensionRange: columns(2, 3) }, locationType: 'COLUMN' },
    { location: { sheetId: 0 }, locationType: 'SHEET' },
    { location: { spreadsheet: true }, locationType: 'SPREADSHEET' },
  ])('is created on a $locationType', ({ location, locationType }) => {
    const [reply] = apply(bookOf({ A: [] }), create('k', location, { metadataValue: 'v' }));
    expect(reply).toEqual({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId: 100,
          metadataKey: 'k',
          metadataValue: 'v',
          visibility: 'DOCUMENT',
          location: { ...location, locationType },
        },
      },
    });
  });

  it.each([
    { name: 'two rows', request: create('k', { dimensionRange: rows(2, 4) }) },
    {
      name: 'an open range',
      request: create('k', { dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: 2 } }),
    },
    { name: 'a row beyond the grid', request: create('k', { dimensionRange: rows(10, 11) }) },
    { name: 'no location', request: create('k', {}) },
    { name: 'two locations', request: create('k', { sheetId: 0, spreadsheet: true }) },
    { name: 'no key', request: create('', { sheetId: 0 }) },
    { name: 'no visibility', request: create('k', { sheetId: 0 }, { visibility: undefined }) },
    { name: 'the id 0', request: create('k', { sheetId: 0 }, { metadataId: 0 }) },
  ])('is refused for $name', ({ request }) => {
    expect(() => apply(bookOf({ A: [] }), request)).toThrow(invalid);
  });

  it('has unique ids', () => {
    expect(() =>
      apply(
        bookOf({ A: [] }),
        create('a', { sheetId: 0 }, { metadataId: 7 }),
        create('b', { sheetId: 0 }, { metadataId: 7 }),
      ),
    ).toThrow(invalid);
  });

  it('is updated and deleted by filters', () => {
    const book = bookOf({ A: [] });
    apply(
      book,
      create('unit', { dimensionRange: rows(1, 2) }),
      create('unit', { dimensionRange: rows(2, 3) }),
      create('other', { sheetId: 0 }),
    );
    const dataFilters = [{ developerMetadataLookup: { metadataKey: 'unit' } }];
    const [update] = apply(book, {
      updateDeveloperMetadata: {
        dataFilters,
        developerMetadata: { metadataValue: 'new' },
        fields: 'metadataValue',
      },
    });
    expect(update?.updateDeveloperMetadata?.developerMetadata?.map((one) => one.metadataValue)).toEqual([
      'new',
      'new',
    ]);
    const dataFilter = { gridRange: range(2, 3, 0, 1) };
    const [gone] = apply(book, { deleteDeveloperMetadata: { dataFilter } });
    expect(gone?.deleteDeveloperMetadata?.deletedDeveloperMetadata?.map((one) => one.metadataKey)).toContain(
      'unit',
    );
    expect(book.metadata.some((one) => one.location?.dimensionRange?.startIndex === 2)).toBe(false);
    expect(book.metadata.some((one) => one.location?.dimensionRange?.startIndex === 1)).toBe(true);
  });
});
