import { describe, expect, it } from 'vitest';
import { apply, bookOf, cellIn, type Entry, entered, range } from '../book-fixture.ts';

/** The column after `source` was filled down to six cells. */
function filled(source: Entry[], alternate = false): Entry[] {
  const book = bookOf({ A: source.map((entry) => [entry]) });
  apply(book, { autoFill: { range: range(0, 6, 0, 1), useAlternateSeries: alternate } });
  return entered(book).map(([entry]) => entry ?? null);
}

describe('autoFill', () => {
  it.each([
    { name: 'one number, as it is', source: [7], expected: [7, 7, 7, 7, 7, 7] },
    { name: 'numbers in even steps', source: [10, 20], expected: [10, 20, 30, 40, 50, 60] },
    {
      name: 'a number in a text',
      source: ['Quý 1'],
      expected: ['Quý 1', 'Quý 2', 'Quý 3', 'Quý 4', 'Quý 5', 'Quý 6'],
    },
    {
      name: 'leading zeros',
      source: ['DU08', 'DU09'],
      expected: ['DU08', 'DU09', 'DU10', 'DU11', 'DU12', 'DU13'],
    },
    { name: 'texts, again and again', source: ['a', 'b'], expected: ['a', 'b', 'a', 'b', 'a', 'b'] },
    {
      name: 'formulas, displaced',
      source: ['=B1+$C$1'],
      expected: ['=B1+$C$1', '=B2+$C$1', '=B3+$C$1', '=B4+$C$1', '=B5+$C$1', '=B6+$C$1'],
    },
  ])('goes on with $name', ({ source, expected }) => {
    expect(filled(source)).toEqual(expected);
  });

  it('has another series for who asks', () => {
    expect(filled([7], true)).toEqual([7, 8, 9, 10, 11, 12]);
    expect(filled([1, 2], true)).toEqual([1, 2, 1, 2, 1, 2]);
  });

  it('counts dates by days and takes the format along', () => {
    const book = bookOf({ A: [[44638]] });
    const cell = { userEnteredFormat: { numberFormat: { type: 'DATE' } } };
    apply(
      book,
      { repeatCell: { range: range(0, 1, 0, 1), cell, fields: 'userEnteredFormat' } },
      { autoFill: { range: range(0, 3, 0, 1) } },
    );
    expect(entered(book)).toEqual([[44638], [44639], [44640]]);
    expect(cellIn(book, 2, 0)?.format).toEqual({ numberFormat: { type: 'DATE' } });
  });

  it('fills along columns, and backwards, by source and destination', () => {
    const book = bookOf({ A: [[null, null, 3, 4]] });
    const source = range(0, 1, 2, 4);
    apply(
      book,
      { autoFill: { sourceAndDestination: { source, dimension: 'COLUMNS', fillLength: 2 } } },
      { autoFill: { sourceAndDestination: { source, dimension: 'COLUMNS', fillLength: -2 } } },
    );
    expect(entered(book)).toEqual([[1, 2, 3, 4, 5, 6]]);
  });

  it.each([
    { body: {}, message: 'Must specify either a range or a sourceAndDestination.' },
    {
      body: { sourceAndDestination: { source: range(0, 1, 0, 1), dimension: 'ROWS', fillLength: -1 } },
      message: 'fillLength reaches beyond the first row or column.',
    },
    {
      body: { sourceAndDestination: { source: range(0, 1, 0, 1), dimension: 'ROWS', fillLength: 10 } },
      message: 'exceeds grid limits',
    },
  ])('refuses $body', ({ body, message }) => {
    expect(() => apply(bookOf({ A: [[1]] }), { autoFill: body })).toThrow(message);
  });
});
