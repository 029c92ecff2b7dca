import { describe, expect, it } from 'vitest';
import { EMPTY_CELL } from '../../../../../../sheets/emulator/grid/app/book/cell-facts.ts';
import { conditionalFormats } from '../../../../../../sheets/emulator/grid/app/book/conditional-formats.ts';

const RED = { textFormat: { bold: true } };
const COLUMN = { startRowIndex: 1, startColumnIndex: 4, endColumnIndex: 5 };

const rule = (type: string, ...values: string[]) => ({
  ranges: [COLUMN],
  booleanRule: {
    condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
    format: RED,
  },
});

const cell = (shown: string, value: string | number = shown) => ({ ...EMPTY_CELL, shown, value });

describe('conditionalFormats', () => {
  it.each([
    ['TEXT_EQ', ['Quá hạn'], cell('quá hạn'), true],
    ['TEXT_EQ', ['Quá hạn'], cell('Quá hạn 3 ngày'), false],
    ['TEXT_CONTAINS', ['hạn'], cell('Quá hạn'), true],
    ['NUMBER_LESS', ['0'], cell('-3', -3), true],
    ['NUMBER_LESS', ['0'], cell('0', 0), false],
    ['NUMBER_LESS', ['0'], cell('-3'), false],
    ['NUMBER_BETWEEN', ['1,5', '2'], cell('1,7', 1.7), true],
    ['NOT_BLANK', [], cell('x'), true],
    ['NOT_BLANK', [], EMPTY_CELL, false],
    ['CUSTOM_FORMULA', ['=TRUE'], cell('x'), false],
  ])('%s %j', (type, values, facts, meets) => {
    expect(conditionalFormats([rule(type, ...values)])(1, 4, facts)).toBe(meets ? RED : null);
  });

  it('lets the first rule win and stays within its ranges', () => {
    const second = { ...rule('NOT_BLANK'), booleanRule: { condition: { type: 'NOT_BLANK' }, format: {} } };
    const formats = conditionalFormats([rule('TEXT_EQ', 'a'), second]);
    expect(formats(1, 4, cell('a'))).toBe(RED);
    expect(formats(1, 4, cell('b'))).toEqual({});
    expect(formats(0, 4, cell('a'))).toBeNull();
    expect(formats(1, 5, cell('a'))).toBeNull();
  });
});
