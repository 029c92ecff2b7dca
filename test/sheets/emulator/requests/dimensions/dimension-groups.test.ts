import { describe, expect, it } from 'vitest';
import { apply, bookOf, columns, rows, sheetAt } from '../book-fixture.ts';

/** The groups of columns as `start-end depth`, in the order of the answer. */
const groups = (book: ReturnType<typeof bookOf>) =>
  sheetAt(book).columnGroups.map(({ range, depth }) => `${range?.startIndex}-${range?.endIndex} ${depth}`);

function grouped(...spans: Array<[number, number]>) {
  const book = bookOf({ A: [] });
  for (const [start, end] of spans) apply(book, { addDimensionGroup: { range: columns(start, end) } });
  return book;
}

describe('groups of rows and columns', () => {
  // B:D, B:E, C:E and so on of the reference, as indexes.
  it.each([
    {
      name: 'a superset around a group',
      spans: [
        [1, 4],
        [1, 5],
      ],
      expected: ['1-5 1', '1-4 2'],
    },
    {
      name: 'a subset within a group',
      spans: [
        [1, 5],
        [1, 4],
      ],
      expected: ['1-5 1', '1-4 2'],
    },
    {
      name: 'an overlap of two',
      spans: [
        [1, 4],
        [2, 5],
      ],
      expected: ['1-5 1', '2-4 2'],
    },
    {
      name: 'the same range twice',
      spans: [
        [1, 3],
        [1, 3],
      ],
      expected: ['1-3 1', '1-3 2'],
    },
    {
      name: 'two apart',
      spans: [
        [4, 5],
        [0, 2],
      ],
      expected: ['0-2 1', '4-5 1'],
    },
  ] as Array<{ name: string; spans: Array<[number, number]>; expected: string[] }>)(
    'nest: $name',
    ({ spans, expected }) => {
      expect(groups(grouped(...spans))).toEqual(expected);
    },
  );

  it('lose the deepest level where one is deleted', () => {
    const book = grouped([1, 5], [2, 4]);
    const [reply] = apply(book, { deleteDimensionGroup: { range: columns(3, 5) } });
    expect(groups(book)).toEqual(['1-4 1', '2-3 2']);
    expect(reply?.deleteDimensionGroup?.dimensionGroups).toHaveLength(2);
    expect(() => apply(book, { deleteDimensionGroup: { range: columns(5, 6) } })).toThrow(
      'There is no group',
    );
  });

  it('hide what is in them when they are collapsed, and show it again', () => {
    const book = bookOf({ A: [] });
    const set = (collapsed: boolean) => ({
      updateDimensionGroup: {
        dimensionGroup: { range: rows(1, 3), depth: 1, collapsed },
        fields: 'collapsed',
      },
    });
    apply(book, { addDimensionGroup: { range: rows(1, 3) } }, set(true));
    expect(sheetAt(book).rowGroups).toEqual([{ range: rows(1, 3), depth: 1, collapsed: true }]);
    expect(sheetAt(book).rowProperties.slice(1, 3)).toEqual([{ hiddenByUser: true }, { hiddenByUser: true }]);
    apply(book, set(false));
    expect(sheetAt(book).rowGroups).toEqual([{ range: rows(1, 3), depth: 1 }]);
    expect(sheetAt(book).rowProperties.slice(1, 3)).toEqual([{}, {}]);
  });

  it('follow their rows', () => {
    const book = bookOf({ A: [] });
    apply(
      book,
      { addDimensionGroup: { range: rows(2, 5) } },
      { insertDimension: { range: rows(0, 1) } },
      { deleteDimension: { range: rows(3, 4) } },
    );
    expect(sheetAt(book).rowGroups).toEqual([{ range: rows(3, 5), depth: 1 }]);
    apply(book, { deleteDimension: { range: rows(3, 5) } });
    expect(sheetAt(book).rowGroups).toEqual([]);
  });

  it('are at most eight deep', () => {
    const eight = Array.from({ length: 8 }, (): [number, number] => [0, 2]);
    expect(() => apply(grouped(...eight), { addDimensionGroup: { range: columns(0, 1) } })).toThrow(
      'depth greater than 8',
    );
  });
});
