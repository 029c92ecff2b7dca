import { describe, expect, it } from 'vitest';
import { apply, bookOf } from '../book-fixture.ts';

describe('updateSpreadsheetProperties', () => {
  const update = (properties: object, fields: string) => ({
    updateSpreadsheetProperties: { properties, fields },
  });

  it('updates by its mask', () => {
    const book = bookOf({ A: [] });
    apply(book, update({ title: 'Kế hoạch 2022', locale: 'vi_VN', timeZone: 'Etc/GMT' }, 'title,locale'));
    expect(book.properties).toEqual({
      title: 'Kế hoạch 2022',
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
    });
  });

  it('names a locale that it does not know', () => {
    const request = update({ locale: 'fr_FR' }, 'locale');
    expect(() => apply(bookOf({ A: [] }), request)).toThrow(expect.objectContaining({ code: 501 }));
  });

  it.each([
    { properties: { title: '' }, fields: 'title' },
    { properties: { timeZone: 'Mars/Base' }, fields: 'timeZone' },
    { properties: {}, fields: 'nope' },
  ])('refuses $properties with mask $fields', ({ properties, fields }) => {
    expect(() => apply(bookOf({ A: [] }), update(properties, fields))).toThrow(
      expect.objectContaining({ code: 400 }),
    );
  });
});
