import { describe, expect, it } from 'vitest';
import { apply, bookOf, range, rows, sheetAt } from '../book-fixture.ts';

const RED = { red: 1 };
const BLUE = { blue: 1 };
const colours = { firstBandColor: RED, secondBandColor: BLUE };

function banded() {
  const book = bookOf({ A: [], B: [] });
  const bandedRange = { bandedRangeId: 5, range: range(1, 6, 0, 3), rowProperties: colours };
  apply(book, { addBanding: { bandedRange } });
  return book;
}

describe('banding', () => {
  it('answers each colour in both of its fields, under a fresh id', () => {
    const book = bookOf({ A: [] });
    const [reply] = apply(book, {
      addBanding: { bandedRange: { range: range(0, 2, 0, 2), rowProperties: colours } },
    });
    expect(reply?.addBanding?.bandedRange).toEqual({
      bandedRangeId: 100,
      range: range(0, 2, 0, 2),
      rowProperties: {
        ...colours,
        firstBandColorStyle: { rgbColor: RED },
        secondBandColorStyle: { rgbColor: BLUE },
      },
    });
  });

  it.each([
    {
      name: 'no colours',
      bandedRange: { range: range(7, 8, 0, 1) },
      message: 'At least one of rowProperties',
    },
    {
      name: 'one colour alone',
      bandedRange: { range: range(7, 8, 0, 1), rowProperties: { firstBandColor: RED } },
      message: 'Both firstBandColor and secondBandColor',
    },
    {
      name: 'cells that have some already',
      bandedRange: { range: range(5, 8, 2, 3), rowProperties: colours },
      message: 'already has alternating background colors',
    },
    {
      name: 'a taken id',
      bandedRange: { bandedRangeId: 5, range: range(7, 8, 0, 1), rowProperties: colours },
      message: 'already exists',
    },
  ])('refuses $name', ({ bandedRange, message }) => {
    expect(() => apply(banded(), { addBanding: { bandedRange } })).toThrow(message);
  });

  it('changes one colour and keeps the others', () => {
    const book = banded();
    const bandedRange = { bandedRangeId: 5, rowProperties: { secondBandColor: RED } };
    apply(book, { updateBanding: { bandedRange, fields: 'rowProperties.secondBandColor' } });
    expect(sheetAt(book).bandedRanges[0]?.rowProperties).toEqual({
      firstBandColor: RED,
      firstBandColorStyle: { rgbColor: RED },
      secondBandColor: RED,
      secondBandColorStyle: { rgbColor: RED },
    });
  });

  it('follows its rows, comes along with a copy of its sheet and goes with deleteBanding', () => {
    const book = banded();
    apply(book, { insertDimension: { range: rows(0, 2) } }, { deleteDimension: { range: rows(4, 5) } });
    expect(sheetAt(book).bandedRanges[0]?.range).toEqual(range(3, 7, 0, 3));
    apply(book, { duplicateSheet: { sourceSheetId: 0, newSheetId: 9 } });
    expect(sheetAt(book).bandedRanges[0]).toMatchObject({ bandedRangeId: 100, range: range(3, 7, 0, 3, 9) });
    apply(book, { deleteBanding: { bandedRangeId: 5 } });
    expect(sheetAt(book, 1).bandedRanges).toEqual([]);
    expect(() => apply(book, { deleteBanding: { bandedRangeId: 5 } })).toThrow('No banded range with id: 5');
  });
});
