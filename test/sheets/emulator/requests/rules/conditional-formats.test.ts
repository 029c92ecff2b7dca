import { describe, expect, it } from 'vitest';
import { apply, bookOf, range, sheetAt } from '../book-fixture.ts';

const invalid = expect.objectContaining({ code: 400 });

describe('conditional format rules', () => {
  const rule = (value: string) => ({
    ranges: [range(0, 5, 0, 1)],
    booleanRule: {
      condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: value }] },
      format: { textFormat: { bold: true } },
    },
  });
  const withRules = (...values: string[]) => {
    const book = bookOf({ A: [] });
    for (const [index, value] of values.entries())
      apply(book, { addConditionalFormatRule: { rule: rule(value), index } });
    return book;
  };
  const order = (book: ReturnType<typeof bookOf>) =>
    sheetAt(book)
      .conditionalFormats.map((one) => one.booleanRule?.condition?.values?.[0]?.userEnteredValue)
      .join('');

  it('are inserted at their index, first by default, without a reply', () => {
    const book = withRules('a', 'b');
    expect(
      apply(
        book,
        { addConditionalFormatRule: { rule: rule('c') } },
        { addConditionalFormatRule: { rule: rule('d'), index: 2 } },
      ),
    ).toEqual([{}, {}]);
    expect(order(book)).toBe('cadb');
  });

  it('are replaced, and both rules answered', () => {
    const book = withRules('a', 'b');
    expect(apply(book, { updateConditionalFormatRule: { index: 1, rule: rule('x') } })).toEqual([
      { updateConditionalFormatRule: { newRule: rule('x'), newIndex: 1, oldRule: rule('b') } },
    ]);
    expect(order(book)).toBe('ax');
  });

  it('are moved, and both indexes answered', () => {
    const book = withRules('a', 'b', 'c');
    expect(apply(book, { updateConditionalFormatRule: { sheetId: 0, index: 0, newIndex: 2 } })).toEqual([
      { updateConditionalFormatRule: { newRule: rule('a'), newIndex: 2, oldIndex: 0 } },
    ]);
    expect(order(book)).toBe('bca');
  });

  it('are deleted and answered', () => {
    const book = withRules('a', 'b');
    expect(apply(book, { deleteConditionalFormatRule: { sheetId: 0, index: 0 } })).toEqual([
      { deleteConditionalFormatRule: { rule: rule('a') } },
    ]);
    expect(() => apply(book, { deleteConditionalFormatRule: { sheetId: 0, index: 1 } })).toThrow(
      'Invalid requests[0].deleteConditionalFormatRule: No conditional format on sheet: 0 at index: 1',
    );
  });

  it.each([
    { name: 'without ranges', rule: { ...rule('a'), ranges: [] } },
    { name: 'without a rule', rule: { ranges: [range(0, 1, 0, 1)] } },
    { name: 'on two sheets', rule: { ...rule('a'), ranges: [range(0, 1, 0, 1), range(0, 1, 0, 1, 1)] } },
  ])('are refused $name', ({ rule: broken }) => {
    expect(() => apply(bookOf({ A: [], B: [] }), { addConditionalFormatRule: { rule: broken } })).toThrow(
      invalid,
    );
  });
});
