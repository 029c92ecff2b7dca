import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedIndex,
  changedRange,
  changedSpan,
  type DimensionChange,
} from '../../../../../sheets/emulator/requests/dimensions/dimension-change.ts';
import { reorder } from '../../../../../sheets/emulator/requests/dimensions/reorder.ts';

const SIZE = 12;
const at = { sheetTitle: 'A', dimension: 'ROWS' } as const;
const insert = (start: number, end: number): DimensionChange => ({ kind: 'insert', ...at, start, end });
const remove = (start: number, end: number): DimensionChange => ({ kind: 'delete', ...at, start, end });
const move = (start: number, end: number, destination: number): DimensionChange => ({
  kind: 'move',
  ...at,
  start,
  end,
  destination,
});

const anySpan = fc
  .tuple(fc.nat(SIZE - 1), fc.integer({ min: 1, max: 4 }))
  .map(([start, length]) => ({ start, end: Math.min(SIZE, start + length) }));
const anyChange: fc.Arbitrary<DimensionChange> = fc.oneof(
  anySpan.map(({ start, end }) => insert(start, end)),
  anySpan.map(({ start, end }) => remove(start, end)),
  fc
    .tuple(anySpan, fc.nat(SIZE))
    .filter(([{ start, end }, destination]) => destination < start || destination > end)
    .map(([{ start, end }, destination]) => move(start, end, destination)),
);

describe('changedIndex', () => {
  it("moves 1 and 2 between 3 and 4, as in Google's example", () => {
    expect(reorder([0, 1, 2, 3, 4], move(1, 3, 4))).toEqual([0, 3, 1, 2, 4]);
  });

  it('agrees with the reordered list for every entry and change', () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        const list = Array.from({ length: SIZE }, (_, n) => n);
        const after = reorder(list, change);
        for (const index of list) {
          const to = changedIndex(change, index);
          expect(to === undefined ? after.includes(index) : after[to] !== index).toBe(false);
        }
      }),
    );
  });
});

describe('changedSpan', () => {
  it.each([
    {
      name: 'shifts when inserted before',
      change: insert(2, 4),
      span: { start: 2, end: 5 },
      after: { start: 4, end: 7 },
    },
    {
      name: 'grows when inserted inside',
      change: insert(3, 4),
      span: { start: 2, end: 5 },
      after: { start: 2, end: 6 },
    },
    {
      name: 'stays when inserted at its end',
      change: insert(5, 6),
      span: { start: 2, end: 5 },
      after: { start: 2, end: 5 },
    },
    { name: 'keeps open ends open', change: insert(0, 3), span: {}, after: {} },
    {
      name: 'shrinks when its head is deleted',
      change: remove(0, 3),
      span: { start: 2, end: 5 },
      after: { start: 0, end: 2 },
    },
    {
      name: 'shrinks when its tail is deleted',
      change: remove(4, 9),
      span: { start: 2, end: 5 },
      after: { start: 2, end: 4 },
    },
    {
      name: 'vanishes when wholly deleted',
      change: remove(2, 5),
      span: { start: 2, end: 5 },
      after: undefined,
    },
    {
      name: 'goes along with a moved block',
      change: move(1, 6, 9),
      span: { start: 2, end: 5 },
      after: { start: 5, end: 8 },
    },
    {
      name: 'stays when rows move within it',
      change: move(2, 3, 5),
      span: { start: 2, end: 5 },
      after: { start: 2, end: 5 },
    },
    {
      name: 'grows when rows move into it',
      change: move(8, 10, 3),
      span: { start: 2, end: 5 },
      after: { start: 2, end: 7 },
    },
    {
      name: 'shrinks when rows move out of it',
      change: move(3, 4, 9),
      span: { start: 2, end: 5 },
      after: { start: 2, end: 4 },
    },
  ])('$name', ({ change, span, after }) => {
    expect(changedSpan(change, span)).toEqual(after);
  });

  it('of a deletion covers exactly the kept rows', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (gone, span) => {
        const change = remove(gone.start, gone.end);
        const kept = Array.from({ length: span.end - span.start }, (_, n) =>
          changedIndex(change, span.start + n),
        ).filter((n) => n !== undefined);
        const after = changedSpan(change, span);
        expect(after ? [after.start, (after.end ?? 0) - (after.start ?? 0)] : [undefined, 0]).toEqual([
          kept[0],
          kept.length,
        ]);
      }),
    );
  });
});

describe('changedRange', () => {
  it('leaves the other dimension alone', () => {
    const range = { sheetId: 3, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 4 };
    expect(changedRange(insert(0, 1), range)).toEqual({ ...range, startRowIndex: 2, endRowIndex: 3 });
  });
});
