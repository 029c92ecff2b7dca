import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnIndex,
  columnLetters,
  parseRect,
  printA1,
  printRect,
  splitReference,
} from '../../../../sheets/emulator/workbook/a1.ts';

const rect = (top?: number, bottom?: number, left?: number, right?: number) => ({
  ...(top !== undefined && { startRowIndex: top }),
  ...(bottom !== undefined && { endRowIndex: bottom }),
  ...(left !== undefined && { startColumnIndex: left }),
  ...(right !== undefined && { endColumnIndex: right }),
});

describe('parseRect', () => {
  it.each([
    { text: 'B2', expected: rect(1, 2, 1, 2) },
    { text: '$B$2', expected: rect(1, 2, 1, 2) },
    { text: 'A1:C9', expected: rect(0, 9, 0, 3) },
    { text: 'C9:A1', expected: rect(0, 9, 0, 3) },
    { text: 'C1:A9', expected: rect(0, 9, 0, 3) },
    { text: 'A:C', expected: rect(undefined, undefined, 0, 3) },
    { text: '3:4', expected: rect(2, 4) },
    { text: 'A5:A', expected: rect(4, undefined, 0, 1) },
    { text: 'A:A5', expected: rect(4, undefined, 0, 1) },
    { text: 'B2:3', expected: rect(1, 3, 1) },
    { text: 'aa10', expected: rect(9, 10, 26, 27) },
    { text: 'R1C2:R3C4', expected: rect(0, 3, 1, 4) },
  ])('reads $text', ({ text, expected }) => {
    expect(parseRect(text)).toEqual(expected);
  });

  it.each(['', 'A', '5', 'A0', 'A1:B2:C3', 'A1:', ':B2', 'A1 B2', 'ABCD1', 'A:3', 'Sheet1'])(
    'refuses %s',
    (text) => {
      expect(parseRect(text)).toBeNull();
    },
  );

  it('reads back every range that printRect prints', () => {
    const start = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(start, start, fc.nat(50), fc.nat(50), (top, left, height, width) => {
        const range = rect(top, top + height + 1, left, left + width + 1);
        expect(parseRect(printRect(range))).toEqual(range);
      }),
    );
  });
});

describe('printA1', () => {
  it.each([
    { title: 'Sheet1', expected: 'Sheet1!A1:B2' },
    { title: 'my_sheet', expected: 'my_sheet!A1:B2' },
    { title: 'Tiến độ', expected: "'Tiến độ'!A1:B2" },
    { title: "It's", expected: "'It''s'!A1:B2" },
    { title: '2022', expected: "'2022'!A1:B2" },
    { title: 'A1', expected: "'A1'!A1:B2" },
    { title: 'R1C1', expected: "'R1C1'!A1:B2" },
  ])('quotes $title only when needed', ({ title, expected }) => {
    expect(printA1(title, rect(0, 2, 0, 2))).toBe(expected);
  });

  it.each([
    { range: rect(1000, undefined, 0, 2), expected: 'T!A1001:B' },
    { range: rect(0, 2, 26), expected: 'T!AA1:2' },
    { range: rect(0, 2), expected: 'T!1:2' },
    { range: rect(undefined, undefined, 0, 2), expected: 'T!A:B' },
    { range: rect(4, 5, 1, 2), expected: 'T!B5' },
    { range: {}, expected: 'T' },
  ])('prints open ends: $expected', ({ range, expected }) => {
    expect(printA1('T', range)).toBe(expected);
  });
});

describe('columns', () => {
  it('turn into letters and back', () => {
    fc.assert(
      fc.property(fc.nat(18_277), (column) => {
        expect(columnIndex(columnLetters(column))).toBe(column);
      }),
    );
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('splitReference', () => {
  it.each([
    { text: "'It''s'!A1", expected: { title: "It's", quoted: true, cells: 'A1' } },
    { text: "'Tiến độ'", expected: { title: 'Tiến độ', quoted: true, cells: null } },
    { text: "'a!b'!C3", expected: { title: 'a!b', quoted: true, cells: 'C3' } },
    { text: 'Sheet1!A1', expected: { title: 'Sheet1', quoted: false, cells: 'A1' } },
    { text: 'A1', expected: { title: null, quoted: false, cells: 'A1' } },
    { text: "'open!A1", expected: null },
  ])('splits $text', ({ text, expected }) => {
    expect(splitReference(text)).toEqual(expected);
  });
});
