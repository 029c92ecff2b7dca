import { describe, expect, test } from 'vitest';
import { formulaFormat } from '../../../../../sheets/emulator/cells/formula/formula-format.ts';
import { precedentsOf } from '../../../../../sheets/emulator/cells/formula/precedents.ts';
import { fakeBook } from './fake-book.ts';

const percent = { type: 'PERCENT', pattern: '0%' };
const day = { type: 'DATE', pattern: 'dd/mm/yyyy' };
const book = fakeBook(
  {
    S: [
      [0.5, 44635, 3],
      [0.25, 44640, 4],
    ],
  },
  {
    formats: { 'S!0:0': percent, 'S!0:1': day, 'S!1:1': day },
    names: { moc: { sheetTitle: 'S', range: { startRowIndex: 1 } } },
  },
);
const at = { sheetTitle: 'S', row: 0, column: 5 };

describe('the format of a result', () => {
  test.each([
    ['=TODAY()', { type: 'DATE' }],
    ['=NOW()', { type: 'DATE_TIME' }],
    ['=80%', { type: 'PERCENT' }],
    ['=A1', percent],
    ['=SUM(A1:A2)', percent],
    ['=IF(C1>1;B1;0)', day],
    ['=B1+7', day],
    ['=B2-B1', undefined],
    ['=B1>1', undefined],
    ['=COUNT(B1:B2)', undefined],
    ['=C1', undefined],
    ['=SUM(', undefined],
  ])('of %s is %j', (formula, format) => {
    expect(formulaFormat(formula, at, book)).toEqual(format);
  });
});

test('names the areas a formula reads', () => {
  expect(precedentsOf('=IF(A1>1;SUM(B:B);-moc)&Khác!A1', at, book)).toEqual([
    { sheetTitle: 'S', row: 0, column: 0, rows: 1, columns: 1 },
    { sheetTitle: 'S', row: 0, column: 1, rows: 2, columns: 1 },
    { sheetTitle: 'S', row: 1, column: 0, rows: 1, columns: 3 },
  ]);
  expect(precedentsOf('=SUM(', at, book)).toEqual([]);
});
