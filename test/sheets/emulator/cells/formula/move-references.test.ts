import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReferenceChange } from '../../../../../sheets/emulator/cells/formula/move-references.ts';
import {
  adjustFormula,
  offsetFormula,
} from '../../../../../sheets/emulator/cells/formula/move-references.ts';

const rows = (kind: 'insert' | 'delete', start: number, end: number): ReferenceChange => ({
  kind,
  sheetTitle: 'Tiến độ',
  dimension: 'ROWS',
  start,
  end,
});
const adjust = (formula: string, change: ReferenceChange) => adjustFormula(formula, 'Tiến độ', change);

describe('inserting rows 3 and 4', () => {
  test.each([
    ['=A1+A3+$A$3', '=A1+A5+$A$5'],
    ['=SUM(A1:A3)', '=SUM(A1:A5)'],
    ['=SUM(A3:A1)', '=SUM(A5:A1)'],
    ['=SUM(A1:A2)', '=SUM(A1:A2)'],
    ['=SUM(A3:B9)', '=SUM(A5:B11)'],
    ['=SUM(A4:A)', '=SUM(A6:A)'],
    ['=SUM(A:A)', '=SUM(A:A)'],
    ['=SUM(1:3)', '=SUM(1:5)'],
    ['=\'Tiến độ\'!A5&"A5"', '=\'Tiến độ\'!A7&"A5"'],
    ["='tiến độ'!A5", "='tiến độ'!A7"],
    ["='Kế hoạch'!A5", "='Kế hoạch'!A5"],
    ['=LOG10(A5)', '=LOG10(A7)'],
    ['=  sum( a5 ; b1 )', '=  sum( A7 ; b1 )'],
    ["='Quý A5'!#REF!+A5", "='Quý A5'!#REF!+A7"],
    ['không phải A5', 'không phải A5'],
  ])('%s becomes %s', (before, after) => {
    expect(adjust(before, rows('insert', 2, 4))).toBe(after);
  });
});

describe('deleting rows 3 and 4', () => {
  test.each([
    ['=A1+A3+$A$3+A9', '=A1+#REF!+#REF!+A7'],
    ['=SUM(A1:A3)', '=SUM(A1:A2)'],
    ['=SUM(A3:A4)', '=SUM(#REF!)'],
    ['=SUM(A3:A9)', '=SUM(A3:A7)'],
    ['=SUM(A4:A)', '=SUM(A3:A)'],
    ["='Tiến độ'!A3", "='Tiến độ'!#REF!"],
  ])('%s becomes %s', (before, after) => {
    expect(adjust(before, rows('delete', 2, 4))).toBe(after);
  });
});

describe('moving rows 3 and 4 before row 9', () => {
  test.each([
    ['=A3+A5+A8+A9', '=A7+A3+A6+A9'],
    ['=SUM(A3:A4)', '=SUM(A7:A8)'],
    ['=SUM(A1:A20)', '=SUM(A1:A20)'],
    ['=SUM(A2:A)', '=SUM(A2:A)'],
    ['=SUM(A1:A4)', '=SUM(A1:A2)'],
    ['=SUM(A5:A9)', '=SUM(A3:A9)'],
  ])('%s becomes %s', (before, after) => {
    const change: ReferenceChange = {
      ...rows('insert', 2, 4),
      kind: 'move',
      destination: 8,
    } as ReferenceChange;
    expect(adjust(before, change)).toBe(after);
  });

  test('and back leaves references to single cells as they were', () => {
    const cell = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(
        cell,
        fc.nat(10),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(20),
        (row, start, count, target) => {
          const end = start + count;
          const destination = target >= start && target <= end ? end : target;
          const landing = destination > start ? destination - count : destination;
          const sheet = { sheetTitle: 'Tiến độ', dimension: 'ROWS' as const };
          const there = adjust(`=A${row}`, { kind: 'move', ...sheet, start, end, destination });
          const home = landing < start ? start + count : start;
          const back = {
            kind: 'move' as const,
            ...sheet,
            start: landing,
            end: landing + count,
            destination: home,
          };
          expect(adjust(there, back)).toBe(`=A${row}`);
        },
      ),
    );
  });
});

test('deleting columns shortens a range of columns', () => {
  const change: ReferenceChange = {
    kind: 'delete',
    sheetTitle: 'Tiến độ',
    dimension: 'COLUMNS',
    start: 0,
    end: 2,
  };
  expect(adjust('=SUM(B:D)+AA1', change)).toBe('=SUM(A:B)+Y1');
});

test('a renamed sheet is renamed in formulas and quoted when it must be', () => {
  const rename = (from: string, to: string): ReferenceChange => ({ kind: 'renameSheet', from, to });
  expect(adjust("='Tiến độ'!A1+B2+Khac!C3", rename('Tiến độ', "O'Brien"))).toBe("='O''Brien'!A1+B2+Khac!C3");
  expect(adjust("='Tiến độ'!A1:B", rename('Tiến độ', 'Moi'))).toBe('=Moi!A1:B');
  expect(adjust('=Khac!A1', rename('Khac', 'A1'))).toBe("='A1'!A1");
});

test('a deleted sheet leaves lost references', () => {
  expect(adjust("='Kế hoạch'!A1:B2+C3", { kind: 'deleteSheet', sheetTitle: 'Kế hoạch' })).toBe(
    "='Kế hoạch'!#REF!+C3",
  );
});

describe('copying', () => {
  test.each([
    ['=A1+$A1+A$1+$A$1', 1, 1, '=B2+$A2+B$1+$A$1'],
    ['=SUM(A:A)+SUM(2:3)', 1, 1, '=SUM(B:B)+SUM(3:4)'],
    ['=B2:C', 0, -1, '=A2:B'],
    ['=A1', -1, 0, '=#REF!'],
    ['=\'Kế hoạch\'!A1&"A1"', 2, 0, '=\'Kế hoạch\'!A3&"A1"'],
    ['=Z1', 0, 1, '=AA1'],
  ])('%s by %d rows and %d columns gives %s', (formula, down, right, copied) => {
    expect(offsetFormula(formula, down, right)).toBe(copied);
  });
});

const references = fc
  .tuple(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 10, max: 90 }), fc.constantFrom('', '$'))
  .map(([from, to, mark]) => `=SUM(K${mark}${from}:L${mark}${to})+M${from}`);

test('copying there and back leaves the formula as it was', () => {
  fc.assert(
    fc.property(
      references,
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: -9, max: 9 }),
      (formula, down, right) => {
        expect(offsetFormula(offsetFormula(formula, down, right), -down, -right)).toBe(formula);
      },
    ),
  );
});

test('deleting what was inserted leaves the formula as it was', () => {
  fc.assert(
    fc.property(references, fc.nat(100), fc.integer({ min: 1, max: 20 }), (formula, start, count) => {
      const inserted = adjust(formula, rows('insert', start, start + count));
      expect(adjust(inserted, rows('delete', start, start + count))).toBe(formula);
    }),
  );
});
