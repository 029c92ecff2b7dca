import { describe, expect, it } from 'vitest';
import type { Request } from '../../../../../sheets/emulator/requests/request-context.ts';
import { apply, applyAs, bookOf, cellIn, effective, entered, range, UNIT } from '../book-fixture.ts';

const start = (rowIndex: number, columnIndex: number) => ({ sheetId: 0, rowIndex, columnIndex });

const number = (numberValue: number) => ({ userEnteredValue: { numberValue } });

describe('updateCells', () => {
  it('writes values of every kind as they are', () => {
    const book = bookOf({ A: [] });
    const values = [
      number(1.5),
      { userEnteredValue: { stringValue: '007' } },
      { userEnteredValue: { boolValue: false } },
      { userEnteredValue: { formulaValue: '=B2*2' } },
    ];
    apply(book, { updateCells: { start: start(1, 1), rows: [{ values }], fields: 'userEnteredValue' } });
    expect(entered(book)).toEqual([[], [null, 1.5, '007', false, '=B2*2']]);
    expect(effective(book, 1, 4)).toBe(3);
  });

  it('from a start touches only the cells that the rows hold', () => {
    const book = bookOf({
      A: [
        [1, 2],
        [3, 4],
      ],
    });
    apply(book, {
      updateCells: { start: start(0, 0), rows: [{ values: [number(9)] }, {}], fields: 'userEnteredValue' },
    });
    expect(entered(book)).toEqual([
      [9, 2],
      [3, 4],
    ]);
  });

  it('in a range clears the masked fields of cells that the rows lack', () => {
    const book = bookOf({
      A: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    });
    apply(book, {
      updateCells: {
        range: range(0, 2, 0, 2),
        rows: [{ values: [{ ...number(9), note: 'n' }] }],
        fields: 'userEnteredValue',
      },
    });
    expect(entered(book)).toEqual([[9], [], [5, 6]]);
    expect(cellIn(book, 0, 0)).toEqual({ value: { numberValue: 9 } });
  });

  it('writes exactly the masked fields, * being all of them', () => {
    const book = bookOf({ A: [[1]] });
    const cell = { userEnteredFormat: { textFormat: { bold: true, italic: true } }, note: 'n' };
    apply(book, {
      updateCells: {
        start: start(0, 0),
        rows: [{ values: [cell] }],
        fields: 'userEnteredFormat.textFormat.bold',
      },
    });
    expect(cellIn(book, 0, 0)).toEqual({ value: { numberValue: 1 }, format: { textFormat: { bold: true } } });
    apply(book, { updateCells: { start: start(0, 0), rows: [{ values: [cell] }], fields: '*' } });
    expect(cellIn(book, 0, 0)).toEqual({ format: cell.userEnteredFormat, note: 'n' });
  });

  it('erases text runs with a new value', () => {
    const book = bookOf({ A: [['text']] });
    const runs = [{ startIndex: 1, format: { bold: true } }];
    apply(book, {
      updateCells: {
        start: start(0, 0),
        rows: [{ values: [{ textFormatRuns: runs }] }],
        fields: 'textFormatRuns',
      },
    });
    expect(cellIn(book, 0, 0)?.textFormatRuns).toEqual(runs);
    apply(book, {
      updateCells: { start: start(0, 0), rows: [{ values: [number(1)] }], fields: 'userEnteredValue' },
    });
    expect(cellIn(book, 0, 0)).toEqual({ value: { numberValue: 1 } });
  });

  it('answers a colour in both of its fields, the last one written', () => {
    const book = bookOf({ A: [] });
    const paint = (userEnteredFormat: object, fields: string): Request => ({
      repeatCell: { range: range(0, 1, 0, 1), cell: { userEnteredFormat }, fields },
    });
    apply(book, paint({ backgroundColor: { red: 1 } }, 'userEnteredFormat.backgroundColor'));
    expect(cellIn(book, 0, 0)?.format).toEqual({
      backgroundColor: { red: 1 },
      backgroundColorStyle: { rgbColor: { red: 1 } },
    });
    apply(
      book,
      paint({ backgroundColorStyle: { rgbColor: { blue: 1 } } }, 'userEnteredFormat(backgroundColorStyle)'),
    );
    expect(cellIn(book, 0, 0)?.format).toEqual({
      backgroundColor: { blue: 1 },
      backgroundColorStyle: { rgbColor: { blue: 1 } },
    });
    apply(book, paint({ textFormat: { foregroundColor: { green: 1 } } }, 'userEnteredFormat'));
    expect(cellIn(book, 0, 0)?.format).toEqual({
      textFormat: { foregroundColor: { green: 1 }, foregroundColorStyle: { rgbColor: { green: 1 } } },
    });
    apply(book, paint({}, 'userEnteredFormat'));
    expect(cellIn(book, 0, 0)).toBeUndefined();
  });

  const rows = (count: number, width: number) =>
    Array.from({ length: count }, () => ({ values: Array.from({ length: width }, () => number(1)) }));

  it.each([
    {
      name: 'no mask',
      body: { start: start(0, 0), rows: [] },
      message: "At least one field must be listed in 'fields'.",
    },
    {
      name: 'a misspelt mask',
      body: { start: start(0, 0), fields: 'value' },
      message: 'Invalid requests[0].updateCells: Invalid field: value',
    },
    { name: 'neither start nor range', body: { fields: '*' }, message: /start or range/ },
    {
      name: 'an unknown sheet',
      body: { start: { sheetId: 8 }, fields: '*' },
      message: 'Invalid requests[0].updateCells: No grid with id: 8',
    },
    {
      name: 'a start below the grid',
      body: { start: start(10, 0), fields: '*' },
      message: 'Invalid requests[0].updateCells: GridCoordinate.rowIndex[10] is after last row in grid[9]',
    },
    {
      name: 'a start right of the grid',
      body: { start: start(0, 6), fields: '*' },
      message: 'GridCoordinate.columnIndex[6] is after last column in grid[5]',
    },
    {
      name: 'more rows than the grid has',
      body: { start: start(9, 0), rows: rows(2, 1), fields: '*' },
      message: 'Attempting to write row: 10, beyond the last requested row of: 9',
    },
    {
      name: 'more columns than the range has',
      body: { range: range(0, 1, 1, 3), rows: rows(1, 3), fields: '*' },
      message: 'Attempting to write column: 3, beyond the last requested column of: 2',
    },
    {
      name: 'a range that starts beyond the grid',
      body: { range: range(10, 11, 0, 1), fields: '*' },
      message:
        'Invalid requests[0].updateCells: Range (A!A11) exceeds grid limits. Max rows: 10, max columns: 6',
    },
    {
      name: 'an error as a value',
      body: {
        start: start(0, 0),
        rows: [{ values: [{ userEnteredValue: { errorValue: { type: 'NAME' } } }] }],
        fields: '*',
      },
      message: /read only/,
    },
    {
      name: 'a text longer than a cell holds',
      body: {
        start: start(0, 0),
        rows: [{ values: [{ userEnteredValue: { stringValue: 'x'.repeat(50_001) } }] }],
        fields: '*',
      },
      message: /maximum of 50000 characters/,
    },
  ])('refuses $name', ({ body, message }) => {
    expect(() => apply(bookOf({ A: [] }), { updateCells: body })).toThrow(message);
  });

  it('asks the protections of exactly the cells it covers', () => {
    const book = bookOf({ A: [] });
    apply(book, { addProtectedRange: { protectedRange: { range: range(0, 10, 1, 2) } } });
    const write = (column: number) => ({
      updateCells: { start: start(0, column), rows: rows(2, 1), fields: 'userEnteredValue' },
    });
    expect(() => applyAs(UNIT, book, write(1))).toThrow(
      expect.objectContaining({ code: 403, status: 'PERMISSION_DENIED' }),
    );
    applyAs(UNIT, book, write(0), write(2));
    expect(entered(book)).toEqual([
      [1, null, 1],
      [1, null, 1],
    ]);
  });
});
