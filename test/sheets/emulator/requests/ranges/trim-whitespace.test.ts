import { describe, expect, it } from 'vitest';
import { apply, bookOf, entered, range } from '../book-fixture.ts';

describe('trimWhitespace', () => {
  it('trims texts, formulas not, and counts', () => {
    const book = bookOf({ A: [['  a   b\u00A0', 'c', '=" d "', ' ']] });
    expect(apply(book, { trimWhitespace: { range: range(0, 1, 0, 4) } })).toEqual([
      { trimWhitespace: { cellsChangedCount: 2 } },
    ]);
    expect(entered(book)).toEqual([['a b', 'c', '=" d "']]);
  });
});
