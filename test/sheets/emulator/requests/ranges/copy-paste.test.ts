import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../../sheets/emulator/workbook/model.ts';
import { apply, applyAs, bookOf, cellIn, entered, range, sheetAt, UNIT } from '../book-fixture.ts';

const copy = (book: Workbook, source: object, destination: object, more: object = {}) =>
  apply(book, { copyPaste: { source, destination, ...more } });

describe('copyPaste', () => {
  it.each([
    {
      name: 'one source, beyond a smaller destination',
      to: range(3, 4, 0, 1),
      after: [[1, 2], [3, 4], [], [1, 2], [3, 4]],
    },
    {
      name: 'as often as it fits',
      to: range(3, 5, 0, 4),
      after: [[1, 2], [3, 4], [], [1, 2, 1, 2], [3, 4, 3, 4]],
    },
    { name: 'once when it does not fit', to: range(3, 6, 0, 3), after: [[1, 2], [3, 4], [], [1, 2], [3, 4]] },
    {
      name: 'over itself',
      to: range(1, 3, 1, 3),
      after: [
        [1, 2],
        [3, 1, 2],
        [null, 3, 4],
      ],
    },
  ])('pastes $name', ({ to, after }) => {
    const book = bookOf({
      A: [
        [1, 2],
        [3, 4],
      ],
    });
    copy(book, range(0, 2, 0, 2), to);
    expect(entered(book)).toEqual(after);
  });

  it('moves relative references, and keeps absolute ones', () => {
    const book = bookOf({ A: [[1, '=A1+$A$1']] });
    copy(book, range(0, 1, 1, 2), range(1, 3, 1, 2));
    expect(entered(book)).toEqual([
      [1, '=A1+$A$1'],
      [null, '=A2+$A$1'],
      [null, '=A3+$A$1'],
    ]);
  });

  it('transposes', () => {
    const book = bookOf({ A: [[1, 2, 3]] });
    copy(book, range(0, 1, 0, 3), range(1, 2, 0, 1), { pasteOrientation: 'TRANSPOSE' });
    expect(entered(book)).toEqual([[1, 2, 3], [1], [2], [3]]);
  });

  const from = {
    value: { formulaValue: '=1+1' },
    format: { wrapStrategy: 'WRAP', borders: { top: { style: 'SOLID' } } },
    note: 'n',
    validation: { condition: { type: 'BOOLEAN' } },
  };
  const onto = { value: { stringValue: 'old' }, format: { wrapStrategy: 'CLIP' }, note: 'old' };

  it.each([
    { pasteType: 'PASTE_NORMAL', after: from },
    { pasteType: undefined, after: from },
    { pasteType: 'PASTE_VALUES', after: { ...onto, value: { numberValue: 2 } } },
    { pasteType: 'PASTE_FORMULA', after: { ...onto, value: from.value } },
    { pasteType: 'PASTE_FORMAT', after: { ...onto, format: from.format, validation: from.validation } },
    { pasteType: 'PASTE_NO_BORDERS', after: { ...from, format: { wrapStrategy: 'WRAP' } } },
    { pasteType: 'PASTE_DATA_VALIDATION', after: { ...onto, validation: from.validation } },
    { pasteType: 'PASTE_CONDITIONAL_FORMATTING', after: onto },
  ])('pastes what $pasteType means', ({ pasteType, after }) => {
    const book = bookOf({ A: [] });
    sheetAt(book).rows = [[from, onto]];
    copy(book, range(0, 1, 0, 1), range(0, 1, 1, 2), { ...(pasteType && { pasteType }) });
    expect(cellIn(book, 0, 1)).toEqual(after);
    expect(cellIn(book, 0, 0)).toEqual(from);
  });

  it('brings merges and conditional formats along, also to another sheet', () => {
    const book = bookOf({ A: [], B: [] });
    const rule = { booleanRule: { condition: { type: 'NOT_BLANK' }, format: {} } };
    apply(
      book,
      { mergeCells: { range: range(0, 1, 0, 2) } },
      { addConditionalFormatRule: { rule: { ...rule, ranges: [range(0, 10, 0, 1)] } } },
    );
    copy(book, range(0, 1, 0, 2), range(4, 6, 2, 4));
    copy(book, range(0, 1, 0, 2), range(0, 1, 0, 2, 1));
    expect(sheetAt(book).merges).toEqual([range(0, 1, 0, 2), range(4, 5, 2, 4), range(5, 6, 2, 4)]);
    expect(sheetAt(book).conditionalFormats[0]?.ranges).toEqual([
      range(0, 10, 0, 1),
      range(4, 5, 2, 3),
      range(5, 6, 2, 3),
    ]);
    expect(sheetAt(book, 1).merges).toEqual([range(0, 1, 0, 2, 1)]);
    expect(sheetAt(book, 1).conditionalFormats[0]?.ranges).toEqual([range(0, 1, 0, 1, 1)]);
  });

  it('refuses to paste beyond the grid or onto protected cells', () => {
    const book = bookOf({ A: [[1], [2]] });
    expect(() => copy(book, range(0, 2, 0, 1), range(9, 10, 0, 1))).toThrow(
      /exceeds grid limits. Max rows: 10/,
    );
    apply(book, { addProtectedRange: { protectedRange: { range: range(5, 6, 0, 1) } } });
    const request = { copyPaste: { source: range(0, 2, 0, 1), destination: range(4, 5, 0, 1) } };
    expect(() => applyAs(UNIT, book, request)).toThrow(expect.objectContaining({ code: 403 }));
  });
});
