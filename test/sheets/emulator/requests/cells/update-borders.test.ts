import { describe, expect, it } from 'vitest';
import { apply, bookOf, cellIn, range } from '../book-fixture.ts';

const RED = { red: 1 };

/** A border as it is answered: its width follows from the style, and black is a colour too. */
const drawn = (style: string, width: number, color = {}) => ({
  style,
  width,
  color,
  colorStyle: { rgbColor: color },
});

describe('updateBorders', () => {
  it('draws the outline and the inner lines, and clears with NONE', () => {
    const book = bookOf({ A: [] });
    const [top, left, inner] = [
      { style: 'SOLID_THICK', color: RED },
      { style: 'SOLID' },
      { style: 'DOTTED' },
    ];
    apply(book, { updateBorders: { range: range(0, 2, 0, 2), top, left, innerHorizontal: inner } });
    const dotted = drawn('DOTTED', 1);
    expect(cellIn(book, 0, 0)?.format).toEqual({
      borders: { top: drawn('SOLID_THICK', 3, RED), left: drawn('SOLID', 1), bottom: dotted },
    });
    expect(cellIn(book, 1, 1)?.format).toEqual({ borders: { top: dotted } });
    const none = { style: 'NONE' };
    apply(book, {
      updateBorders: { range: range(0, 2, 0, 2), top: none, left: none, bottom: none, innerHorizontal: none },
    });
    expect(cellIn(book, 0, 0)).toBeUndefined();
  });
});
