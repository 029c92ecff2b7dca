import { describe, expect, it } from 'vitest';
import { apply, applyAs, bookOf, cellIn, entered, range, UNIT } from '../book-fixture.ts';

const paste = (data: string, more: object = {}) => ({
  pasteData: { coordinate: { sheetId: 0, rowIndex: 1, columnIndex: 1 }, data, delimiter: '\t', ...more },
});

describe('pasteData', () => {
  it('reads fields as if they were typed, from the given cell on', () => {
    const book = bookOf({ A: [['x']] });
    apply(book, paste('a\t1.5\t=1+1\r\n50%\tTRUE\n'));
    expect(entered(book)).toEqual([['x'], [null, 'a', 1.5, '=1+1'], [null, 0.5, true]]);
    expect(cellIn(book, 2, 1)?.format?.numberFormat?.type).toBe('PERCENT');
  });

  it('brings no values when only formats are pasted', () => {
    const book = bookOf({ A: [[], [null, 'kept']] });
    apply(book, paste('a', { type: 'PASTE_FORMAT' }));
    expect(entered(book)).toEqual([[], [null, 'kept']]);
  });

  it.each([
    { name: 'HTML', request: paste('<b>a</b>', { html: true }), code: 501 },
    { name: 'no delimiter', request: paste('a', { delimiter: '' }), code: 400 },
    { name: 'more than fits', request: paste('a\t'.repeat(9)), code: 400 },
  ])('refuses $name', ({ request, code }) => {
    expect(() => apply(bookOf({ A: [] }), request)).toThrow(expect.objectContaining({ code }));
  });

  it('keeps out of protected cells', () => {
    const book = bookOf({ A: [] });
    apply(book, { addProtectedRange: { protectedRange: { range: range(1, 2, 2, 3) } } });
    expect(() => applyAs(UNIT, book, paste('a\tb'))).toThrow(expect.objectContaining({ code: 403 }));
    applyAs(UNIT, book, paste('a'));
    expect(entered(book)).toEqual([[], [null, 'a']]);
  });
});
