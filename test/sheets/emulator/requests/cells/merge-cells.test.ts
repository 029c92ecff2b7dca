import { describe, expect, it } from 'vitest';
import { apply, bookOf, cellIn, entered, range, sheetAt } from '../book-fixture.ts';

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
    expect(() => apply(book, { mergeCells: { range: range(0, 1, 0, 2) } })).toThrow("You can't merge frozen and non-frozen columns.");
  });
});

describe('updateBorders', () => {
  it('draws the outline and the inner lines, and clears with NONE', () => {
    const book = bookOf({ A: [] });
    const [solid, dotted] = [{ style: 'SOLID' }, { style: 'DOTTED' }];
    apply(book, { updateBorders: { range: range(0, 2, 0, 2), top: solid, left: solid, innerHorizontal: dotted } });
    expect(cellIn(book, 0, 0)?.format).toEqual({ borders: { top: solid, left: solid, bottom: dotted } });
    expect(cellIn(book, 1, 1)?.format).toEqual({ borders: { top: dotted } });
    const none = { style: 'NONE' };
    apply(book, { updateBorders: { range: range(0, 2, 0, 2), top: none, left: none, bottom: none, innerHorizontal: none } });
    expect(cellIn(book, 0, 0)).toBeUndefined();
  });
});

describe('setDataValidation', () => {
  const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'có' }, { userEnteredValue: 'không' }] }, strict: true };

  it('sets and, without a rule, clears', () => {
    const book = bookOf({ A: [[1]] });
    apply(book, { setDataValidation: { range: range(0, 2, 0, 1), rule } });
    expect([cellIn(book, 0, 0)?.validation, cellIn(book, 1, 0)?.validation]).toEqual([rule, rule]);
    apply(book, { setDataValidation: { range: range(0, 2, 0, 1) } });
    expect([cellIn(book, 0, 0), cellIn(book, 1, 0)]).toEqual([{ value: { numberValue: 1 } }, undefined]);
  });

  it('passes over filtered rows unless they are included', () => {
    const book = bookOf({ A: [] });
    sheetAt(book).rowProperties[1] = { hiddenByFilter: true };
    apply(book, { setDataValidation: { range: range(0, 3, 0, 1), rule } });
    expect([0, 1, 2].map((row) => cellIn(book, row, 0)?.validation !== undefined)).toEqual([true, false, true]);
    apply(book, { setDataValidation: { range: range(0, 3, 0, 1), rule, filteredRowsIncluded: true } });
    expect(cellIn(book, 1, 0)?.validation).toEqual(rule);
  });

  it('refuses a rule without a condition', () => {
    expect(() => apply(bookOf({ A: [] }), { setDataValidation: { range: range(0, 1, 0, 1), rule: {} } })).toThrow(/condition/);
  });
});
