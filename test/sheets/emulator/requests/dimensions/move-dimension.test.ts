import { describe, expect, it } from 'vitest';
import { apply, applyAs, bookOf, columns, entered, range, rows, UNIT } from '../book-fixture.ts';

const numbered = () => bookOf({ A: [[0], [1], [2], [3], [4]] });

describe('moveDimension', () => {
  it.each([
    { name: 'down', source: rows(1, 3), destinationIndex: 4, after: [[0], [3], [1], [2], [4]] },
    { name: 'up', source: rows(3, 5), destinationIndex: 1, after: [[0], [3], [4], [1], [2]] },
    { name: 'not into itself', source: rows(1, 3), destinationIndex: 2, after: [[0], [1], [2], [3], [4]] },
    {
      name: 'to the end',
      source: rows(0, 1),
      destinationIndex: 10,
      after: [[1], [2], [3], [4], [], [], [], [], [], [0]],
    },
  ])('moves $name', ({ source, destinationIndex, after }) => {
    const book = numbered();
    apply(book, { moveDimension: { source, destinationIndex } });
    expect(entered(book)).toEqual(after);
  });

  it('moves columns and lets formulas follow', () => {
    const book = bookOf({ A: [[1, 2, '=A1']] });
    apply(book, { moveDimension: { source: columns(0, 1), destinationIndex: 2 } });
    expect(entered(book)).toEqual([[2, 1, '=B1']]);
  });

  it.each([
    {
      name: 'a missing row',
      body: { source: rows(9, 11), destinationIndex: 0 },
      message: /Tried to move row index 10/,
    },
    {
      name: 'a destination beyond the grid',
      body: { source: rows(0, 1), destinationIndex: 11 },
      message: /destinationIndex/,
    },
  ])('refuses $name', ({ body, message }) => {
    expect(() => apply(numbered(), { moveDimension: body })).toThrow(message);
  });

  it('keeps a stranger from moving protected rows, or rows into a protection', () => {
    const book = numbered();
    apply(book, { addProtectedRange: { protectedRange: { range: range(2, 4, 0, 1) } } });
    expect(() => applyAs(UNIT, book, { moveDimension: { source: rows(2, 3), destinationIndex: 0 } })).toThrow(
      /protected/,
    );
    expect(() => applyAs(UNIT, book, { moveDimension: { source: rows(0, 1), destinationIndex: 3 } })).toThrow(
      /protected/,
    );
    applyAs(UNIT, book, { moveDimension: { source: rows(0, 1), destinationIndex: 5 } });
    expect(entered(book)).toEqual([[1], [2], [3], [4], [0]]);
  });
});
