import { describe, expect, it } from 'vitest';
import { apply, bookOf, effective, entered, range } from '../book-fixture.ts';

const invalid = expect.objectContaining({ code: 400 });

describe('named ranges', () => {
  it('are added with an id, used by formulas, updated by mask and deleted', () => {
    const book = bookOf({ A: [[2, '=so_luong*10'], [3]] });
    const [reply] = apply(book, {
      addNamedRange: { namedRange: { name: 'so_luong', range: range(0, 1, 0, 1) } },
    });
    expect(reply).toEqual({
      addNamedRange: { namedRange: { namedRangeId: '100', name: 'so_luong', range: range(0, 1, 0, 1) } },
    });
    expect(effective(book, 0, 1)).toBe(20);
    apply(book, {
      updateNamedRange: { namedRange: { namedRangeId: '100', range: range(1, 2, 0, 1) }, fields: 'range' },
    });
    expect(effective(book, 0, 1)).toBe(30);
    apply(book, { deleteNamedRange: { namedRangeId: '100' } });
    expect(book.namedRanges).toEqual([]);
  });

  it('are renamed in formulas, but not in texts, titles and functions', () => {
    const book = bookOf({ A: [['=rate+Rate*2&"rate"', '=rate_2', "='rate'!A1"]] });
    apply(
      book,
      { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'rate', range: range(5, 6, 0, 1) } } },
      { updateNamedRange: { namedRange: { namedRangeId: 'n', name: 'ty_le' }, fields: 'name' } },
    );
    expect(entered(book)).toEqual([['=ty_le+ty_le*2&"rate"', '=rate_2', "='rate'!A1"]]);
  });

  it.each(['', '1a', 'A1', 'R1C1', 'true', 'two words'])('refuses the name %j', (name) => {
    expect(() =>
      apply(bookOf({ A: [] }), { addNamedRange: { namedRange: { name, range: range(0, 1, 0, 1) } } }),
    ).toThrow(invalid);
  });

  it('refuses doubled names and ids, and unknown ids', () => {
    const add = (name: string, namedRangeId: string) => ({
      addNamedRange: { namedRange: { name, namedRangeId, range: range(0, 1, 0, 1) } },
    });
    expect(() => apply(bookOf({ A: [] }), add('a_b', '1'), add('A_B', '2'))).toThrow(invalid);
    expect(() => apply(bookOf({ A: [] }), add('a_b', '1'), add('c_d', '1'))).toThrow(invalid);
    expect(() => apply(bookOf({ A: [] }), { deleteNamedRange: { namedRangeId: 'x' } })).toThrow(invalid);
  });
});
