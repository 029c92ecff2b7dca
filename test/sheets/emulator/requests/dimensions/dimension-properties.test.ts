import { describe, expect, it } from 'vitest';
import { apply, bookOf, columns, rows, sheetAt } from '../book-fixture.ts';

describe('updateDimensionProperties', () => {
  it('sets sizes and hides, each by its mask', () => {
    const book = bookOf({ A: [] });
    const properties = { pixelSize: 50, hiddenByUser: true };
    apply(
      book,
      { updateDimensionProperties: { range: columns(1, 3), properties, fields: 'pixelSize' } },
      { updateDimensionProperties: { range: columns(2, 3), properties, fields: 'hiddenByUser' } },
    );
    expect(sheetAt(book).columnProperties).toEqual([
      undefined,
      { pixelSize: 50 },
      { pixelSize: 50, hiddenByUser: true },
    ]);
  });

  it('leaves what the filter hides', () => {
    const book = bookOf({ A: [] });
    sheetAt(book).rowProperties = [{ hiddenByFilter: true, pixelSize: 30 }];
    apply(book, { updateDimensionProperties: { range: rows(0, 1), properties: {}, fields: '*' } });
    expect(sheetAt(book).rowProperties[0]).toEqual({ hiddenByFilter: true });
  });

  it('clips an end beyond the grid and refuses a start beyond it', () => {
    const book = bookOf({ A: [] });
    const update = (start: number) => ({
      updateDimensionProperties: {
        range: rows(start, 99),
        properties: { pixelSize: 9 },
        fields: 'pixelSize',
      },
    });
    apply(book, update(8));
    expect(sheetAt(book).rowProperties.length).toBe(10);
    expect(() => apply(book, update(10))).toThrow('Tried to update row index 10 but there are only 10 rows.');
  });
});

describe('autoResizeDimensions', () => {
  it('fits columns to their longest text and rows to their lines', () => {
    const book = bookOf({ A: [['ngắn', 'một\nhai'], ['một câu dài hơn nhiều']] });
    apply(
      book,
      { autoResizeDimensions: { dimensions: columns(0, 2) } },
      { autoResizeDimensions: { dimensions: rows(0, 2) } },
    );
    const [first, second] = sheetAt(book).columnProperties;
    expect(first?.pixelSize).toBeGreaterThan(second?.pixelSize ?? 0);
    expect(sheetAt(book).rowProperties.map((row) => row?.pixelSize)).toEqual([42, 21]);
  });
});
