import { describe, expect, it } from 'vitest';
import { apply, bookOf, entered, range, sheetAt } from '../book-fixture.ts';

const grid = [
  ['Đơn vị', 'Tỷ lệ'],
  ['DU01', 10],
  ['DU02', 50],
  ['DU03', 100],
  ['', null],
];

const filtered = (columnIndex: number, filterCriteria: object) => {
  const book = bookOf({ A: grid });
  apply(book, {
    setBasicFilter: { filter: { range: range(0, 5, 0, 2), filterSpecs: [{ columnIndex, filterCriteria }] } },
  });
  return book;
};

const hidden = (book: ReturnType<typeof bookOf>) =>
  Array.from(sheetAt(book).rowProperties, (properties, row) =>
    properties?.hiddenByFilter ? row : -1,
  ).filter((row) => row >= 0);

const condition = (type: string, ...values: string[]) => ({
  condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
});

describe('setBasicFilter', () => {
  it.each([
    { name: 'hidden values', column: 0, criteria: { hiddenValues: ['DU01', ''] }, rows: [1, 4] },
    { name: 'NUMBER_GREATER', column: 1, criteria: condition('NUMBER_GREATER', '10'), rows: [1, 4] },
    { name: 'NUMBER_BETWEEN', column: 1, criteria: condition('NUMBER_BETWEEN', '10', '50'), rows: [3, 4] },
    { name: 'TEXT_CONTAINS', column: 0, criteria: condition('TEXT_CONTAINS', 'u03'), rows: [1, 2, 4] },
    { name: 'TEXT_EQ', column: 0, criteria: condition('TEXT_EQ', 'du02'), rows: [1, 3, 4] },
    { name: 'BLANK', column: 0, criteria: condition('BLANK'), rows: [1, 2, 3] },
    { name: 'NOT_BLANK', column: 1, criteria: condition('NOT_BLANK'), rows: [4] },
  ])('hides what $name does not show, never the header', ({ column, criteria, rows }) => {
    expect(hidden(filtered(column, criteria))).toEqual(rows);
  });

  it('answers criteria in both forms and takes the old map too', () => {
    const criteria = { hiddenValues: ['DU01'] };
    const book = bookOf({ A: grid });
    apply(book, { setBasicFilter: { filter: { range: range(0, 5, 0, 2), criteria: { 0: criteria } } } });
    expect(sheetAt(book).basicFilter).toMatchObject({
      criteria: { 0: criteria },
      filterSpecs: [{ columnIndex: 0, filterCriteria: criteria }],
    });
    expect(hidden(book)).toEqual([1]);
  });

  it('closes an open range at the edge of the grid', () => {
    const book = bookOf({ A: grid });
    apply(book, { setBasicFilter: { filter: { range: { sheetId: 0, startRowIndex: 0 } } } });
    expect(sheetAt(book).basicFilter).toEqual({ range: range(0, 10, 0, 6) });
  });

  it('replaces the former filter', () => {
    const book = filtered(0, { hiddenValues: ['DU01'] });
    apply(book, { setBasicFilter: { filter: { range: range(0, 5, 0, 2) } } });
    expect(hidden(book)).toEqual([]);
  });

  it('sorts below the header', () => {
    const book = bookOf({ A: grid });
    const sortSpecs = [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }];
    apply(book, { setBasicFilter: { filter: { range: range(0, 5, 0, 2), sortSpecs } } });
    expect(entered(book).map((row) => row[1])).toEqual(['Tỷ lệ', 100, 50, 10, undefined]);
  });

  it('compares days with DATE conditions', () => {
    const book = bookOf({ A: [['Ngày'], [44638], [44639.5], [44640]] });
    const criteria = { condition: { type: 'DATE_EQ', values: [{ relativeDate: 'TODAY' }] } };
    apply(book, {
      setBasicFilter: {
        filter: { range: range(0, 4, 0, 1), filterSpecs: [{ columnIndex: 0, filterCriteria: criteria }] },
      },
    });
    expect(hidden(book)).toEqual([2, 3]);
  });

  it.each([
    { type: 'ONE_OF_LIST', message: "ConditionType 'ONE_OF_LIST' is not supported in filters." },
    {
      type: 'NUMBER_BETWEEN',
      message:
        "ConditionType 'NUMBER_BETWEEN' requires exactly two ConditionValues, but 1 values are present.",
    },
  ])('refuses a condition of type $type with one value', ({ type, message }) => {
    expect(() => filtered(0, condition(type, '1'))).toThrow(
      expect.objectContaining({ code: 400, message: `Invalid requests[0].setBasicFilter: ${message}` }),
    );
  });

  it('works out custom formulas for each row from the first one below the header', () => {
    expect(hidden(filtered(0, condition('CUSTOM_FORMULA', '=$B2>=50')))).toEqual([1, 4]);
    expect(hidden(filtered(1, condition('NUMBER_LESS', '=AVERAGE(B$2:B$4)')))).toEqual([3, 4]);
  });

  it('shows the cells of a colour alone', () => {
    const book = bookOf({ A: [['x'], ['a'], ['b'], ['c']] });
    apply(book, {
      repeatCell: {
        range: range(2, 3, 0, 1),
        cell: { userEnteredFormat: { backgroundColor: { red: 1 } } },
        fields: 'userEnteredFormat.backgroundColor',
      },
    });
    const filterCriteria = { visibleBackgroundColor: { red: 0.999 } };
    apply(book, {
      setBasicFilter: {
        filter: { range: range(0, 4, 0, 1), filterSpecs: [{ columnIndex: 0, filterCriteria }] },
      },
    });
    expect(hidden(book)).toEqual([1, 3]);
  });
});

describe('clearBasicFilter', () => {
  it('shows every row again', () => {
    const book = filtered(0, { hiddenValues: ['DU01'] });
    apply(book, { clearBasicFilter: { sheetId: 0 } });
    expect(hidden(book)).toEqual([]);
    expect(sheetAt(book).basicFilter).toBeUndefined();
  });
});
