import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedCells, type WrittenTab } from '../../../functions/sheet-rows/changed-cells.ts';
import type { ComputedTab } from '../../../functions/sheet-rows/computed-cells.ts';
import type { CellValue } from '../../../functions/sheet-rows/sheet-page.ts';

const computed = (rows: Array<[number, CellValue[]]>): ComputedTab => ({
  tab: 'progress',
  columns: ['status', 'daysLeft'],
  rows: new Map(rows),
});
const written = (rows: Array<[number, unknown[]]>): WrittenTab => ({
  columns: ['daysLeft', 'checkedAt', 'status'],
  rows: new Map(rows),
});
const stamp = { column: 'checkedAt', value: 44_638.5 };

describe('changedCells', () => {
  it('names only what differs, whatever the order of the columns', () => {
    const changes = changedCells(
      computed([
        [2, ['a', 1]],
        [3, ['b', 2]],
      ]),
      written([
        [2, [1, 9, 'a']],
        [3, [2, 9, 'x']],
      ]),
    );
    expect(changes).toEqual([{ tab: 'progress', column: 'status', cells: new Map([[3, 'b']]) }]);
  });

  it('stamps the rows that change and no other', () => {
    const changes = changedCells(
      computed([
        [2, ['a', 1]],
        [3, ['b', 2]],
      ]),
      written([[2, [1, 9, 'a']]]),
      { stamp },
    );
    expect(changes.find(({ column }) => column === 'checkedAt')?.cells).toEqual(new Map([[3, stamp.value]]));
  });

  it('empties what a row left behind, its stamp too', () => {
    const changes = changedCells(computed([]), written([[7, [3, 9, 'a']]]), { stamp });
    expect(new Map(changes.map(({ column, cells }) => [column, cells.get(7)]))).toEqual(
      new Map([
        ['status', ''],
        ['daysLeft', ''],
        ['checkedAt', ''],
      ]),
    );
  });

  it('keeps to the rows it is given', () => {
    const changes = changedCells(
      computed([
        [2, ['a', 1]],
        [3, ['b', 2]],
      ]),
      written([]),
      { only: new Set([3]) },
    );
    expect(changes.flatMap(({ cells }) => [...cells.keys()])).toEqual([3, 3]);
  });

  it('finds nothing left once its changes are applied', () => {
    const value = fc.oneof(fc.constant(''), fc.string({ maxLength: 3 }), fc.integer());
    const row = fc.integer({ min: 2, max: 12 });
    const wanted = fc.uniqueArray(fc.tuple(row, fc.tuple(value, value)), { selector: ([at]) => at });
    const held = fc.uniqueArray(fc.tuple(row, fc.tuple(value, value, value)), { selector: ([at]) => at });
    fc.assert(
      fc.property(wanted, held, (want, hold) => {
        const now = written(hold.map(([at, cells]) => [at, [...cells]]));
        const target = computed(want.map(([at, cells]) => [at, [...cells]]));
        const after = new Map([...now.rows].map(([at, cells]) => [at, [...cells]]));
        for (const { column, cells } of changedCells(target, now, { stamp })) {
          for (const [at, cell] of cells) {
            const next = after.get(at) ?? ['', '', ''];
            next[now.columns.indexOf(column)] = cell;
            after.set(at, next);
          }
        }
        expect(changedCells(target, { ...now, rows: after }, { stamp })).toEqual([]);
      }),
    );
  });
});
