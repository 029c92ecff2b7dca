import { describe, expect, it } from 'vitest';
import { apply, bookOf, entered, range, sheetAt } from '../book-fixture.ts';

describe('mergeCells', () => {
  it.each([
    { mergeType: 'MERGE_ALL', merges: [range(0, 2, 0, 2)], after: [[1], []] },
    { mergeType: 'MERGE_ROWS', merges: [range(0, 1, 0, 2), range(1, 2, 0, 2)], after: [[1], [3]] },
    { mergeType: 'MERGE_COLUMNS', merges: [range(0, 2, 0, 1), range(0, 2, 1, 2)], after: [[1, 2], []] },
  ])('keeps only the first value of each merge with $mergeType', ({ mergeType, merges, after }) => {
    const book = bookOf({ A: [[1, 2], [3, 4], [5]] });
    apply(book, { mergeCells: { range: range(0, 2, 0, 2), mergeType } });
    expect(sheetAt(book).merges).toEqual(merges);
    expect(entered(book)).toEqual([...after, [5]]);
  });

  it('swallows merges within and refuses to cut one', () => {
    const book = bookOf({ A: [] });
    apply(book, { mergeCells: { range: range(0, 1, 0, 2) } }, { mergeCells: { range: range(0, 2, 0, 3) } });
    expect(sheetAt(book).merges).toEqual([range(0, 2, 0, 3)]);
    const cut = range(1, 3, 0, 3);
    const message = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(() => apply(book, { mergeCells: { range: cut } })).toThrow(message);
    expect(() => apply(book, { unmergeCells: { range: cut } })).toThrow(message);
    apply(book, { unmergeCells: { range: range(0, 9, 0, 6) } });
    expect(sheetAt(book).merges).toEqual([]);
  });

  it('takes a single cell for no merge', () => {
    const book = bookOf({ A: [] });
    apply(book, { mergeCells: { range: range(0, 1, 0, 1) } });
    expect(sheetAt(book).merges).toEqual([]);
  });

  it('refuses to merge across the frozen edge', () => {
    const book = bookOf({ A: [] });
    sheetAt(book).properties.gridProperties.frozenColumnCount = 1;
    expect(() => apply(book, { mergeCells: { range: range(0, 1, 0, 2) } })).toThrow(
      "You can't merge frozen and non-frozen columns.",
    );
  });
});
