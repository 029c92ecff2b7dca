import { describe, expect, it } from 'vitest';
import { apply, bookOf, entered, range } from '../book-fixture.ts';

const table = Array.from({ length: 10 }, (_, n) => [n, `r${n}`, 'fixed']);

function shuffled() {
  const book = bookOf({ A: table });
  apply(book, { randomizeRange: { range: range(1, 10, 0, 2) } });
  return entered(book);
}

describe('randomizeRange', () => {
  it('shuffles whole rows of the range and nothing else', () => {
    const rows = shuffled();
    expect(rows[0]).toEqual(table[0]);
    expect(rows).not.toEqual(table);
    expect(rows.map(([n, name]) => name === `r${n}`)).toEqual(table.map(() => true));
    expect(rows.map(([n]) => Number(n)).sort((a, b) => a - b)).toEqual(table.map(([n]) => n));
    expect(rows.map((row) => row[2])).toEqual(table.map(() => 'fixed'));
  });

  it('gives the same order when it is done again', () => {
    expect(shuffled()).toEqual(shuffled());
  });
});
