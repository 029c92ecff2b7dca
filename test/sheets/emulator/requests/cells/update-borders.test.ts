import { describe, expect, it } from 'vitest';
import { apply, bookOf, cellIn, range } from '../book-fixture.ts';

describe('updateBorders', () => {
  it('draws the outline and the inner lines, and clears with NONE', () => {
    const book = bookOf({ A: [] });
    const [solid, dotted] = [{ style: 'SOLID' }, { style: 'DOTTED' }];
    apply(book, {
      updateBorders: { range: range(0, 2, 0, 2), top: solid, left: solid, innerHorizontal: dotted },
    });
    expect(cellIn(book, 0, 0)?.format).toEqual({ borders: { top: solid, left: solid, bottom: dotted } });
    expect(cellIn(book, 1, 1)?.format).toEqual({ borders: { top: dotted } });
    const none = { style: 'NONE' };
    apply(book, {
      updateBorders: { range: range(0, 2, 0, 2), top: none, left: none, bottom: none, innerHorizontal: none },
    });
    expect(cellIn(book, 0, 0)).toBeUndefined();
  });
});
