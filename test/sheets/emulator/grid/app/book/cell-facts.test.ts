import { describe, expect, it } from 'vitest';
import { formatInterner, readCell } from '../../../../../../sheets/emulator/grid/app/book/cell-facts.ts';

const read = (cell: Parameters<typeof readCell>[0]) => readCell(cell, formatInterner());

describe('readCell', () => {
  it('shows a date as it is printed and enters it the same way', () => {
    const cell = read({
      effectiveValue: { numberValue: 44635 },
      formattedValue: '15/03/2022',
      userEnteredFormat: { numberFormat: { type: 'DATE' } },
    });
    expect(cell).toMatchObject({ shown: '15/03/2022', entered: '15/03/2022', value: 44635 });
  });

  it('enters a number with the comma people type, without the dots between thousands', () => {
    const cell = read({ effectiveValue: { numberValue: 1234.5 }, formattedValue: '1.234,5' });
    expect(cell.entered).toBe('1234,5');
  });

  it('enters a formula and shows what it comes to', () => {
    const cell = read({
      userEnteredValue: { formulaValue: '=1+1' },
      effectiveValue: { numberValue: 2 },
      formattedValue: '2',
    });
    expect(cell).toMatchObject({ entered: '=1+1', shown: '2', value: 2 });
  });

  it.each(['=1+1', '+84 912', "'đóng"])(
    'keeps the text “%s” a text when it is entered again',
    (stringValue) => {
      const cell = read({ effectiveValue: { stringValue }, formattedValue: stringValue });
      expect(cell).toMatchObject({ shown: stringValue, entered: `'${stringValue}` });
    },
  );

  it('keeps one object for equal formats', () => {
    const intern = formatInterner();
    const of = (wrapStrategy: string) => readCell({ userEnteredFormat: { wrapStrategy } }, intern).format;
    expect(of('WRAP')).toBe(of('WRAP'));
    expect(of('WRAP')).not.toBe(of('CLIP'));
  });
});
