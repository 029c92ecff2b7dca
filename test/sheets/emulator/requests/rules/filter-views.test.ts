import { describe, expect, it } from 'vitest';
import { apply, bookOf, columns, range, sheetAt } from '../book-fixture.ts';

const criteria = { hiddenValues: ['x'] };

function viewed() {
  const book = bookOf({ A: [['h'], ['x'], ['y']] });
  apply(book, {
    addFilterView: {
      filter: {
        filterViewId: 5,
        range: range(0, 3, 0, 3),
        criteria: { 1: criteria },
        sortSpecs: [{ dimensionIndex: 2 }],
      },
    },
  });
  return book;
}

describe('filter views', () => {
  it('are named when nobody names them, keep both forms of their criteria and hide nothing', () => {
    const book = viewed();
    expect(sheetAt(book).filterViews).toEqual([
      {
        filterViewId: 5,
        title: 'Filter 1',
        range: range(0, 3, 0, 3),
        criteria: { 1: criteria },
        filterSpecs: [{ columnIndex: 1, filterCriteria: criteria }],
        sortSpecs: [{ dimensionIndex: 2 }],
      },
    ]);
    expect(sheetAt(book).rowProperties).toEqual([]);
  });

  it('take the range of a name', () => {
    const book = bookOf({ A: [] });
    const namedRange = { namedRangeId: 'n', name: 'plan', range: range(0, 2, 0, 2) };
    const [, reply] = apply(
      book,
      { addNamedRange: { namedRange } },
      { addFilterView: { filter: { namedRangeId: 'n' } } },
    );
    expect(reply?.addFilterView?.filter?.range).toEqual(range(0, 2, 0, 2));
  });

  it('replace one form of their criteria by the other', () => {
    const book = viewed();
    const filterSpecs = [{ columnIndex: 0, filterCriteria: criteria }];
    apply(book, { updateFilterView: { filter: { filterViewId: 5, filterSpecs }, fields: 'filterSpecs' } });
    expect(sheetAt(book).filterViews[0]).toMatchObject({ filterSpecs, criteria: { 0: criteria } });
    apply(book, { updateFilterView: { filter: { filterViewId: 5, criteria: {} }, fields: 'criteria' } });
    expect(sheetAt(book).filterViews[0]?.filterSpecs).toBeUndefined();
  });

  it('follow their columns', () => {
    const book = viewed();
    apply(book, { insertDimension: { range: columns(0, 1) } });
    expect(sheetAt(book).filterViews[0]).toMatchObject({
      range: range(0, 3, 1, 4),
      filterSpecs: [{ columnIndex: 2 }],
      sortSpecs: [{ dimensionIndex: 3 }],
    });
  });

  it.each([
    { request: { deleteFilterView: { filterId: 9 } }, message: 'No filter view with id: 9' },
    {
      request: { addFilterView: { filter: { filterViewId: 5, range: range(0, 1, 0, 1) } } },
      message: 'already exists',
    },
    { request: { addFilterView: { filter: {} } }, message: 'Must specify a range.' },
  ])('refuse $request', ({ request, message }) => {
    expect(() => apply(viewed(), request)).toThrow(message);
  });
});
