import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apply,
  applyAs,
  bookOf,
  cellIn,
  type Entry,
  entered,
  range,
  rows,
  sheetAt,
  UNIT,
} from '../book-fixture.ts';

const sorted = (grid: Entry[][], ...sortSpecs: object[]): Entry[][] => {
  const book = bookOf({ A: grid }, 'vi_VN');
  apply(book, { sortRange: { range: range(0, grid.length, 0, grid[0]?.length ?? 1), sortSpecs } });
  return entered(book);
};

describe('sortRange', () => {
  const mixed: Entry[][] = [['b'], [null], [true], [10], ['=1/0'], ['a'], [false], [9]];

  it('puts numbers before texts, booleans and errors, and blanks last', () => {
    expect(sorted(mixed, { dimensionIndex: 0, sortOrder: 'ASCENDING' })).toEqual([
      [9],
      [10],
      ['a'],
      ['b'],
      [false],
      [true],
      ['=1/0'],
    ]);
  });

  it('turns everything but the blanks around when descending', () => {
    expect(sorted(mixed, { dimensionIndex: 0, sortOrder: 'DESCENDING' })).toEqual([
      ['=1/0'],
      [true],
      [false],
      ['b'],
      ['a'],
      [10],
      [9],
    ]);
  });

  it('knows the Vietnamese alphabet', () => {
    expect(sorted([['Đảng'], ['Em'], ['Dân'], ['ă'], ['â'], ['a']], { dimensionIndex: 0 })).toEqual([
      ['a'],
      ['ă'],
      ['â'],
      ['Dân'],
      ['Đảng'],
      ['Em'],
    ]);
  });

  it('sorts by later columns where earlier ones are equal, and is stable', () => {
    const grid = [
      [1, 'x', 'first'],
      [2, 'y', ''],
      [1, 'y', ''],
      [1, 'x', 'second'],
    ];
    const after = sorted(grid, { dimensionIndex: 0, sortOrder: 'DESCENDING' }, { dimensionIndex: 1 });
    expect(after.map((row) => row.slice(0, 3).join())).toEqual(['2,y,', '1,x,first', '1,x,second', '1,y,']);
  });

  it('sorts by results, and formulas keep looking at their own row', () => {
    const book = bookOf({
      A: [
        [3, '=A1*10', '=$A$1'],
        [1, '=A2*10'],
        [2, '=A3*10'],
      ],
    });
    apply(book, {
      sortRange: { range: range(0, 3, 0, 3), sortSpecs: [{ dimensionIndex: 1, sortOrder: 'ASCENDING' }] },
    });
    expect(entered(book)).toEqual([
      [1, '=A1*10'],
      [2, '=A2*10'],
      [3, '=A3*10', '=$A$1'],
    ]);
  });

  it('moves whole cells within its columns; protections and metadata stay', () => {
    const book = bookOf({
      A: [
        [2, 'stays'],
        [1, 'put'],
      ],
    });
    apply(
      book,
      { repeatCell: { range: range(0, 1, 0, 1), cell: { note: 'of two' }, fields: 'note' } },
      { addProtectedRange: { protectedRange: { range: range(0, 1, 0, 1) } } },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'k',
            visibility: 'DOCUMENT',
            location: { dimensionRange: rows(0, 1) },
          },
        },
      },
      { sortRange: { range: range(0, 2, 0, 1), sortSpecs: [{ dimensionIndex: 0 }] } },
    );
    expect(entered(book)).toEqual([
      [1, 'stays'],
      [2, 'put'],
    ]);
    expect(cellIn(book, 1, 0)?.note).toBe('of two');
    expect(sheetAt(book).protectedRanges[0]?.range).toEqual(range(0, 1, 0, 1));
    expect(book.metadata[0]?.location?.dimensionRange?.startIndex).toBe(0);
  });

  it('keeps every value whatever it sorts', () => {
    const anyEntry = fc.oneof(
      fc.integer(),
      fc.string().filter((text) => !text.startsWith('=') && text !== ''),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        fc.array(anyEntry, { minLength: 1, maxLength: 10 }),
        fc.constantFrom('ASCENDING', 'DESCENDING'),
        (entries, sortOrder) => {
          const after = sorted(
            entries.map((entry) => [entry]),
            { dimensionIndex: 0, sortOrder },
          ).flat();
          expect(after.map(String).sort()).toEqual(entries.map(String).sort());
        },
      ),
    );
  });

  it.each([
    { name: 'without an order', body: { range: range(0, 2, 0, 1) }, message: /at least one sortSpec/ },
    {
      name: 'by a column outside',
      body: { range: range(0, 2, 0, 1), sortSpecs: [{ dimensionIndex: 1 }] },
      message: /dimensionIndex/,
    },
  ])('refuses to sort $name', ({ body, message }) => {
    expect(() => apply(bookOf({ A: [[1], [2]] }), { sortRange: body })).toThrow(message);
  });

  it.each(['ASCENDING', 'DESCENDING'])('puts the cells of a colour on top (%s)', (sortOrder) => {
    const book = bookOf({ A: [['a'], ['b'], ['c'], ['d']] });
    const backgroundColor = { red: 1 };
    const paint = (row: number) => ({
      repeatCell: {
        range: range(row, row + 1, 0, 1),
        cell: { userEnteredFormat: { backgroundColor } },
        fields: 'userEnteredFormat',
      },
    });
    const sortSpecs = [
      { dimensionIndex: 0, sortOrder, backgroundColorStyle: { rgbColor: backgroundColor } },
      { dimensionIndex: 0, sortOrder: 'DESCENDING' },
    ];
    apply(book, paint(1), paint(2), { sortRange: { range: range(0, 4, 0, 1), sortSpecs } });
    expect(entered(book).flat()).toEqual(['c', 'b', 'd', 'a']);
  });

  it('refuses vertical merges and protected cells', () => {
    const book = bookOf({ A: [[1], [2], [3]] });
    apply(
      book,
      { mergeCells: { range: range(0, 2, 2, 3) } },
      { addProtectedRange: { protectedRange: { range: range(0, 1, 0, 1) } } },
    );
    const sort = (right: number) => ({
      sortRange: { range: range(0, 3, 0, right), sortSpecs: [{ dimensionIndex: 0 }] },
    });
    expect(() => apply(book, sort(3))).toThrow(/vertical merges/);
    expect(() => applyAs(UNIT, book, sort(1))).toThrow(expect.objectContaining({ code: 403 }));
  });
});
