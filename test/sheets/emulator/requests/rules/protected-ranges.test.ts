import { describe, expect, it } from 'vitest';
import { viewProtectedRange } from '../../../../../sheets/emulator/requests/rules/view-protected-range.ts';
import { apply, applyAs, bookOf, OWNER, range, sheetAt, UNIT } from '../book-fixture.ts';

const forbidden = expect.objectContaining({ code: 403 });
const write = (row: number, column: number) => ({
  updateCells: {
    range: range(row, row + 1, column, column + 1),
    rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
    fields: 'userEnteredValue',
  },
});

describe('addProtectedRange', () => {
  it('answers with an id and the caller among the editors', () => {
    const [reply] = applyAs(UNIT, bookOf({ A: [] }), {
      addProtectedRange: { protectedRange: { range: range(0, 1, 0, 1), description: 'd' } },
    });
    expect(reply).toEqual({
      addProtectedRange: {
        protectedRange: {
          protectedRangeId: 100,
          range: range(0, 1, 0, 1),
          description: 'd',
          editors: { users: [UNIT.email, OWNER.email] },
          requestingUserCanEdit: true,
        },
      },
    });
  });

  it('protects a sheet as a whole but once, and leaves flags out that are off', () => {
    const book = bookOf({ A: [], B: [] });
    const protect = (sheetId: number) => ({
      addProtectedRange: { protectedRange: { range: { sheetId }, warningOnly: false } },
    });
    const [reply] = apply(book, protect(0));
    expect(reply?.addProtectedRange?.protectedRange).not.toHaveProperty('warningOnly');
    expect(() => apply(book, protect(0))).toThrow(
      'Invalid requests[0].addProtectedRange: Sheet "A" already has sheet protection.',
    );
    apply(book, protect(1));
  });

  it('keeps strangers out and lets editors and the owner in', () => {
    const book = bookOf({ A: [] });
    const editors = { users: ['DU01@example.vn'] };
    apply(
      book,
      { addProtectedRange: { protectedRange: { range: range(0, 1, 0, 1), editors } } },
      { addProtectedRange: { protectedRange: { range: range(1, 2, 0, 1) } } },
    );
    applyAs(UNIT, book, write(0, 0), write(2, 0));
    apply(book, write(1, 0));
    expect(() => applyAs(UNIT, book, write(1, 0))).toThrow(forbidden);
  });

  it('protects a whole sheet but for its free ranges', () => {
    const book = bookOf({ A: [] });
    apply(book, {
      addProtectedRange: {
        protectedRange: { range: { sheetId: 0 }, unprotectedRanges: [range(1, 10, 0, 2)] },
      },
    });
    applyAs(UNIT, book, write(1, 1));
    expect(() => applyAs(UNIT, book, write(0, 0))).toThrow(forbidden);
    expect(() => applyAs(UNIT, book, write(1, 2))).toThrow(forbidden);
  });

  it('only warns when asked to, and then has no editors', () => {
    const book = bookOf({ A: [] });
    apply(book, {
      addProtectedRange: {
        protectedRange: { range: range(0, 1, 0, 1), warningOnly: true, editors: { users: ['x@y.vn'] } },
      },
    });
    applyAs(UNIT, book, write(0, 0));
    expect(sheetAt(book).protectedRanges[0]?.editors).toBeUndefined();
  });

  it('protects what a named range names', () => {
    const book = bookOf({ A: [] });
    apply(
      book,
      { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'vung', range: range(3, 4, 0, 1) } } },
      { addProtectedRange: { protectedRange: { namedRangeId: 'n' } } },
    );
    expect(() => applyAs(UNIT, book, write(3, 0))).toThrow(forbidden);
  });

  it.each([
    { name: 'an unknown sheet', guard: { range: { sheetId: 4 } } },
    { name: 'no range', guard: {} },
    {
      name: 'free ranges in a part of a sheet',
      guard: { range: range(0, 5, 0, 5), unprotectedRanges: [range(0, 1, 0, 1)] },
    },
    {
      name: 'free ranges elsewhere',
      guard: { range: { sheetId: 0 }, unprotectedRanges: [range(0, 1, 0, 1, 1)] },
    },
  ])('refuses $name', ({ guard }) => {
    expect(() => apply(bookOf({ A: [], B: [] }), { addProtectedRange: { protectedRange: guard } })).toThrow(
      expect.objectContaining({ code: 400 }),
    );
  });
});

describe('updateProtectedRange', () => {
  it('changes by its mask, only at the hand of an editor', () => {
    const book = bookOf({ A: [] });
    apply(book, { addProtectedRange: { protectedRange: { range: range(0, 1, 0, 1), description: 'old' } } });
    const update = {
      protectedRange: { protectedRangeId: 100, editors: { users: [UNIT.email] }, range: range(2, 3, 0, 1) },
      fields: 'editors,range',
    };
    expect(() => applyAs(UNIT, book, { updateProtectedRange: update })).toThrow(forbidden);
    apply(book, { updateProtectedRange: update });
    expect(sheetAt(book).protectedRanges).toEqual([
      {
        protectedRangeId: 100,
        description: 'old',
        range: range(2, 3, 0, 1),
        editors: { users: [UNIT.email, OWNER.email] },
      },
    ]);
    applyAs(UNIT, book, {
      updateProtectedRange: { protectedRange: { protectedRangeId: 100 }, fields: 'description' },
    });
    expect(sheetAt(book).protectedRanges[0]?.description).toBeUndefined();
  });
});

describe('deleteProtectedRange', () => {
  it('lifts a protection, only at the hand of an editor', () => {
    const book = bookOf({ A: [] });
    apply(book, { addProtectedRange: { protectedRange: { range: range(0, 1, 0, 1) } } });
    const lift = { deleteProtectedRange: { protectedRangeId: 100 } };
    expect(() => applyAs(UNIT, book, lift)).toThrow(forbidden);
    apply(book, lift);
    applyAs(UNIT, book, write(0, 0));
    expect(() => apply(book, lift)).toThrow(
      'Invalid requests[0].deleteProtectedRange: No protected range with id: 100',
    );
  });
});

describe('viewProtectedRange', () => {
  it('shows the editors only to those who may edit', () => {
    const book = bookOf({ A: [] });
    const guard = { protectedRangeId: 1, range: range(0, 1, 0, 1), editors: { users: [OWNER.email] } };
    expect(viewProtectedRange(book, guard, UNIT)).toEqual({ protectedRangeId: 1, range: guard.range });
    expect(viewProtectedRange(book, guard, OWNER)).toEqual({ ...guard, requestingUserCanEdit: true });
  });
});
