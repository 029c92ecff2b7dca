import { describe, expect, it } from 'vitest';
import { apply, applyAs, bookOf, entered, range, UNIT } from '../book-fixture.ts';

describe('findReplace', () => {
  it.each([
    {
      name: 'counts occurrences, cells and rows, without regard to case',
      grid: [['Google Sheets', 'e'], ['none']],
      body: { find: 'E', replacement: 'o' },
      after: [['Googlo Shoots', 'o'], ['nono']],
      reply: { valuesChanged: 3, rowsChanged: 2, sheetsChanged: 1, occurrencesChanged: 5 },
    },
    {
      name: 'answers nothing when nothing is found',
      grid: [['x']],
      body: { find: 'y', replacement: 'z' },
      after: [['x']],
      reply: {},
    },
    {
      name: 'minds the case when asked to',
      grid: [['Aa']],
      body: { find: 'a', replacement: 'b', matchCase: true },
      after: [['Ab']],
      reply: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 },
    },
    {
      name: 'matches entire cells',
      grid: [['DU01', 'DU01 x']],
      body: { find: 'du01', replacement: 'DU02', matchEntireCell: true },
      after: [['DU02', 'DU01 x']],
      reply: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 },
    },
    {
      name: "replaces groups of a pattern, as in Google's example",
      grid: [['Google Sheets', 'Google Docs']],
      body: { find: 'o.* (.*)', replacement: '$1 Rocks', searchByRegex: true },
      after: [['GSheets Rocks', 'GDocs Rocks']],
      reply: { valuesChanged: 2, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 2 },
    },
    {
      name: 'takes a text literally without a pattern',
      grid: [['a.c', 'abc']],
      body: { find: 'a.c', replacement: 'x$&' },
      after: [['x$&', 'abc']],
      reply: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 },
    },
    {
      name: 'skips formulas',
      grid: [['A1', '=A1&"A1"']],
      body: { find: 'A1', replacement: 'B1' },
      after: [['B1', '=A1&"A1"']],
      reply: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 },
    },
    {
      name: 'searches formulas when asked to',
      grid: [['A1', '=SUM(C1)']],
      body: { find: 'C1', replacement: 'D1', includeFormulas: true },
      after: [['A1', '=SUM(D1)']],
      reply: { formulasChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 },
    },
    {
      name: 'enters the result as if it were typed',
      grid: [[150, 'x50']],
      body: { find: 'x', replacement: '1' },
      after: [[150, 150]],
      reply: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 },
    },
  ])('$name', ({ grid, body, after, reply }) => {
    const book = bookOf({ A: grid });
    expect(apply(book, { findReplace: { ...body, allSheets: true } })).toEqual([{ findReplace: reply }]);
    expect(entered(book)).toEqual(after);
  });

  it('keeps to its range or sheet', () => {
    const book = bookOf({ A: [['x', 'x']], B: [['x']] });
    apply(
      book,
      { findReplace: { find: 'x', replacement: 'y', range: range(0, 1, 1, 2) } },
      { findReplace: { find: 'x', replacement: 'z', sheetId: 1 } },
    );
    expect([entered(book), entered(book, 1)]).toEqual([[['x', 'y']], [['z']]]);
  });

  it.each([
    { name: 'no text', body: { allSheets: true } },
    { name: 'no scope', body: { find: 'x' } },
    { name: 'two scopes', body: { find: 'x', sheetId: 0, allSheets: true } },
    { name: 'a broken pattern', body: { find: '(', searchByRegex: true, allSheets: true } },
  ])('refuses $name', ({ body }) => {
    expect(() => apply(bookOf({ A: [['x']] }), { findReplace: body })).toThrow(
      expect.objectContaining({ code: 400 }),
    );
  });

  it('refuses to change a protected cell, and minds no other', () => {
    const book = bookOf({ A: [['x', 'y']] });
    apply(book, { addProtectedRange: { protectedRange: { range: range(0, 1, 0, 1) } } });
    expect(() => applyAs(UNIT, book, { findReplace: { find: 'x', allSheets: true } })).toThrow(
      expect.objectContaining({ code: 403 }),
    );
    applyAs(UNIT, book, { findReplace: { find: 'y', replacement: 'z', allSheets: true } });
    expect(entered(book)).toEqual([['x', 'z']]);
  });
});
