import { describe, expect, it } from 'vitest';
import { apply, bookOf, cellIn, entered, range } from '../book-fixture.ts';

describe('textToColumns', () => {
  it('splits by the delimiter and enters the parts', () => {
    const book = bookOf({ A: [['a, 1', 'over'], ['b']] });
    apply(book, { textToColumns: { source: range(0, 2, 0, 1), delimiterType: 'COMMA' } });
    expect(entered(book)).toEqual([['a', 1], ['b']]);
  });

  it('finds the delimiter, or takes a custom one', () => {
    const book = bookOf({ A: [['a;b'], ['c|d']] });
    apply(
      book,
      { textToColumns: { source: range(0, 1, 0, 1), delimiterType: 'AUTODETECT' } },
      { textToColumns: { source: range(1, 2, 0, 1), delimiterType: 'CUSTOM', delimiter: '|' } },
    );
    expect(entered(book)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(cellIn(book, 0, 1)).toEqual({ value: { stringValue: 'b' } });
  });
});
