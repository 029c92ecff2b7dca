import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evaluateFormula,
  evaluateFormulaArray,
} from '../../../../../sheets/emulator/cells/formula/evaluate-formula.ts';
import type { FormulaBook } from '../../../../../sheets/emulator/cells/formula/formula-book.ts';
import type { Content } from './fake-book.ts';
import { fakeBook, plain } from './fake-book.ts';

const SHEETS: Record<string, Content[][]> = {
  S: [
    [1, 2, 3, 'x'],
    [4, 5, 6, 'y'],
    [7, 8, 9, 'X'],
    ['', null, '=A1', true],
  ],
  'Tiến độ': [
    ['Mã', 'Tên'],
    ['DU01', 'Đảng ủy 1'],
    ['DU02', 'Đảng ủy 2'],
  ],
  "O'Brien": [[42]],
  Vòng: [['=B1', '=A1', '=IF(FALSE;C1;1)']],
};
const names = {
  tien_do: { sheetTitle: 'S', range: { startRowIndex: 0, endRowIndex: 2, endColumnIndex: 1 } },
};
const book = fakeBook(SHEETS, { names });
const american = fakeBook(SHEETS, { names, locale: 'en_US' });
const at = { sheetTitle: 'S', row: 9, column: 9 };
const value = (formula: string, within: FormulaBook = book) => plain(evaluateFormula(formula, at, within));
const rows = (formula: string) => evaluateFormulaArray(formula, at, book).map((row) => row.map(plain));
const message = (formula: string) => evaluateFormula(formula, at, book).errorValue?.message;

describe('operators', () => {
  test.each([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=2^-1', 0.5],
    ['=10%', 0.1],
    ['=50%%', 0.005],
    ['=--1,5', 1.5],
    ['="a"&1,5&TRUE', 'a1,5TRUE'],
    ['=1+2&"x"', '3x'],
    ['="Hoàn thành"="hoàn thành"', true],
    ['="a"="á"', false],
    ['=1<>1', false],
    ['=1<"a"', true],
    ['="z"<TRUE', true],
    ['=B4=0', true],
    ['=B4=""', true],
    ['="1,5"+1', 2.5],
    ['="15/3/2022"+1', 44636],
    ['=TRUE+1', 2],
    ['=B4+1', 1],
    ['= A1 + SUM( A1 : B2 ) ', 13],
    ['="a ""b"""', 'a "b"'],
  ])('%s gives %j', (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });
});

describe('references', () => {
  test.each([
    ['=A1', 1],
    ['=$b$2', 5],
    ['=C4', 1],
    ['=SUM(A1:C3)', 45],
    ['=SUM(C3:A1)', 45],
    ['=SUM(A2:A)', 11],
    ['=SUM(1:1)', 6],
    ['=SUM(B:C)', 34],
    ['=SUM(A1:C99)', 46],
    ["=COUNTA('Tiến độ'!A2:B)", 4],
    ["='O''Brien'!A1", 42],
    ['=SUM(S!A1;S!A2)', 5],
    ['=SUM(tien_do)', 5],
    ['=A99', '#REF'],
    ['=Khác!A1', '#REF'],
    ['=#REF!+1', '#REF'],
    ["='Tiến độ'!#REF!", '#REF'],
    ['=khong_co', '#NAME'],
  ])('%s gives %j', (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });

  test('an empty cell stays empty', () => {
    expect(evaluateFormula('=B4', at, book)).toEqual({});
  });

  test('a range where one value is needed means the cell of the own row or column', () => {
    const beside = { sheetTitle: 'S', row: 1, column: 9 };
    expect(plain(evaluateFormula('=A1:A3*2', beside, book))).toBe(8);
    expect(plain(evaluateFormula('=A1:A3', beside, book))).toBe(4);
    expect(message('=A1:A3')).toBe('An array value could not be found.');
  });

  test('a circle gives #REF!, an untaken branch does not close one', () => {
    expect(plain(book.valueAt('Vòng', 0, 0))).toBe('#REF');
    expect(plain(book.valueAt('Vòng', 0, 2))).toBe(1);
  });
});

describe('errors', () => {
  test.each([
    ['=1/0', 'DIVIDE_BY_ZERO', 'Function DIVIDE parameter 2 cannot be zero.'],
    ['=FOO(1)', 'NAME', "Unknown function: 'FOO'."],
    ['=Khác!A1', 'REF', "Unresolved sheet name 'Khác'."],
    ['=SUM(', 'ERROR', 'Formula parse error.'],
    ['=1 2', 'ERROR', 'Formula parse error.'],
    ['=+84 912', 'ERROR', 'Formula parse error.'],
    ['=toString(1)', 'NAME', "Unknown function: 'TOSTRING'."],
    [
      '="a"+1',
      'VALUE',
      "Function ADD parameter 1 expects number values. But 'a' is a text and cannot be coerced to a number.",
    ],
    [
      '=VLOOKUP(1;A1:B2)',
      'N_A',
      'Wrong number of arguments to VLOOKUP. Expected between 3 and 4 arguments, but got 2 arguments.',
    ],
    ['=2^10000', 'NUM', 'Function POW has no numeric result.'],
  ])('%s says why', (formula, type, text) => {
    expect(evaluateFormula(formula, at, book)).toEqual({ errorValue: { type, message: text } });
  });

  test('pass through what depends on them', () => {
    expect(value('=SUM(1;1/0)')).toBe('#DIVIDE_BY_ZERO');
    expect(value('=NOT(NA())')).toBe('#N_A');
  });
});

describe('the locale', () => {
  test('vi_VN separates by semicolons and writes decimals with a comma', () => {
    expect(value('=SUM(1,5;2)')).toBe(3.5);
    expect(value('=SUM(A1,B1)')).toBe('#ERROR');
    expect(rows('={1\\2;3\\4}')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('en_US separates by commas or semicolons', () => {
    expect(value('=SUM(1.5,2;3)', american)).toBe(6.5);
    expect(value('=SUM({1,2;3,4})', american)).toBe(10);
  });
});

describe('arrays', () => {
  test.each<[string, Content[][]]>([
    ['=ARRAYFORMULA(A1:A3*2)', [[2], [8], [14]]],
    [
      '=ARRAYFORMULA(A1:A3+A1:C1)',
      [
        [2, 3, 4],
        [5, 6, 7],
        [8, 9, 10],
      ],
    ],
    ['=ARRAYFORMULA(IF(A1:A3>3;D1:D3;"–"))', [['–'], ['y'], ['X']]],
    ['=ARRAYFORMULA(LEN(D1:D3)&A1:A3)', [['11'], ['14'], ['17']]],
    [
      '={A1:B1;A2:B2}',
      [
        [1, 2],
        [4, 5],
      ],
    ],
    [
      '={A1:A2\\D1:D2}',
      [
        [1, 'x'],
        [4, 'y'],
      ],
    ],
    ['=TRANSPOSE(A1:C1)', [[1], [2], [3]]],
    ['=IFERROR(FILTER(A1:A3;A1:A3>100);"trống")', [['trống']]],
    ['=ARRAYFORMULA(SUM(IF(A1:A3>1;A1:A3;0)))', [[11]]],
  ])('%s spills', (formula, expected) => {
    expect(rows(formula)).toEqual(expected);
  });

  test('refuse parts of different heights', () => {
    expect(value('={A1:A2\\A1}')).toBe('#VALUE');
  });
});

test('counts and looks up over 20.000 rows without quadratic work', () => {
  const big = Array.from({ length: 20_000 }, (_, row) => [`DU${row % 61}`, row, `K${row}`]);
  const wide = fakeBook({ S: big });
  let reads = 0;
  const counted: FormulaBook = {
    ...wide,
    valueAt: (...cell) => {
      reads += 1;
      return wide.valueAt(...cell);
    },
  };
  expect(value('=COUNTIFS(A:A;"du5";B:B;">=100")', counted)).toBe(326);
  expect(value('=VLOOKUP("k19999";C:C;1;FALSE)', counted)).toBe('K19999');
  expect(value('=SUMIFS(B:B;A:A;"DU0")', counted)).toBe(3_271_308);
  expect(reads).toBeLessThan(100_000);
});

test('never throws, whatever is typed', () => {
  const pieces = fc.constantFrom(
    ...[
      'SUM(',
      'IF(',
      'FILTER(',
      'VLOOKUP(',
      'TEXT(',
      'A1',
      'A1:C3',
      "'Tiến độ'!A:B",
      '{',
      '}',
      '(',
      ')',
      ';',
      '\\',
    ],
    ...[
      '+',
      '-',
      '*',
      '/',
      '^',
      '&',
      '%',
      '=',
      '<>',
      '1,5',
      '0',
      '"x"',
      'TRUE',
      '#REF!',
      'tien_do',
      ' ',
      '$',
      '~',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (typed) => {
      const result = evaluateFormulaArray(`=${typed.join('')}`, at, book);
      expect(result.length).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});
