import { describe, expect, it } from 'vitest';
import { apply, bookOf, cellIn, range, sheetAt } from '../book-fixture.ts';

describe('setDataValidation', () => {
  const rule = {
    condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'có' }, { userEnteredValue: 'không' }] },
    strict: true,
  };

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
    expect([0, 1, 2].map((row) => cellIn(book, row, 0)?.validation !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
    apply(book, { setDataValidation: { range: range(0, 3, 0, 1), rule, filteredRowsIncluded: true } });
    expect(cellIn(book, 1, 0)?.validation).toEqual(rule);
  });

  it('refuses a rule without a condition', () => {
    expect(() =>
      apply(bookOf({ A: [] }), { setDataValidation: { range: range(0, 1, 0, 1), rule: {} } }),
    ).toThrow(/condition/);
  });
});
