import { describe, expect, it } from 'vitest';
import { apply, applyAs, bookOf, entered, range, sheetAt, UNIT } from '../book-fixture.ts';

describe('cutPaste', () => {
  const cut = (rowIndex: number, columnIndex: number, sheetId = 0, source = range(0, 2, 0, 1)) => ({
    cutPaste: { source, destination: { sheetId, rowIndex, columnIndex }, pasteType: 'PASTE_NORMAL' },
  });

  it('moves cells; formulas that look at them follow, their own stay', () => {
    const book = bookOf({ A: [[1], ['=A1+D9'], ['=SUM(A1:A2)', '=A$1', '=A1:A3']] });
    apply(book, cut(4, 1));
    expect(entered(book)).toEqual([
      [],
      [],
      ['=SUM(B5:B6)', '=B$5', '=A1:A3'],
      [],
      [null, 1],
      [null, '=B5+D9'],
    ]);
  });

  it('overlaps itself', () => {
    const book = bookOf({ A: [[1], [2]] });
    apply(book, cut(1, 0));
    expect(entered(book)).toEqual([[], [1], [2]]);
  });

  it('names sheets when it moves to another one', () => {
    const book = bookOf({ A: [[1], ['=A1+C1'], ['=A1']], B: [['=A!A1']] });
    apply(book, cut(2, 0, 1));
    expect(entered(book)).toEqual([[], [], ['=B!A3']]);
    expect(entered(book, 1)).toEqual([['=B!A3'], [], [1], ['=B!A3+A!C1']]);
  });

  it('takes merges along', () => {
    const book = bookOf({ A: [] });
    apply(book, { mergeCells: { range: range(0, 2, 0, 1) } }, cut(5, 3));
    expect(sheetAt(book).merges).toEqual([range(5, 7, 3, 4)]);
  });

  it('refuses protected sources and destinations', () => {
    const book = bookOf({ A: [[1], [2]] });
    apply(book, { addProtectedRange: { protectedRange: { range: range(0, 1, 0, 1) } } });
    expect(() => applyAs(UNIT, book, cut(5, 0))).toThrow(expect.objectContaining({ code: 403 }));
    expect(() => applyAs(UNIT, book, cut(0, 0, 0, range(5, 6, 0, 1)))).toThrow(
      expect.objectContaining({ code: 403 }),
    );
  });
});
