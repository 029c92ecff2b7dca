import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWrites } from '../../../../functions/adapters/google-sheets/pack-writes.ts';
import type { CellValue, ColumnWrite } from '../../../../functions/sheet-rows/sheet-page.ts';

const write = (column: string, cells: Array<[number, CellValue]>): ColumnWrite => ({
  tab: 'progress',
  column,
  cells: new Map(cells),
});

/** The cells a list of calls writes, in order: a later one would overwrite an earlier one. */
function written(calls: ReturnType<typeof packWrites>): Array<[string, number, CellValue]> {
  return calls
    .flat()
    .flatMap(({ column, values }) =>
      values.flatMap(
        (value, index): Array<[string, number, CellValue]> =>
          value === null ? [] : [[column, index + 1, value]],
      ),
    );
}

describe('packWrites', () => {
  it('leaves the cells between the written ones as they are', () => {
    expect(
      packWrites([
        write('status', [
          [5, 'b'],
          [2, 'a'],
        ]),
      ]),
    ).toEqual([[{ tab: 'progress', column: 'status', values: [null, 'a', null, null, 'b'] }]]);
  });

  it('makes no call for nothing', () => {
    expect(packWrites([])).toEqual([]);
    expect(packWrites([write('status', [])])).toEqual([]);
  });

  it('writes every cell once, in calls that keep to the size', () => {
    const value = fc.oneof(fc.string({ maxLength: 40 }), fc.integer(), fc.boolean());
    const cells = fc.uniqueArray(fc.tuple(fc.integer({ min: 2, max: 300 }), value), {
      selector: ([row]) => row,
    });
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 4 }), (columns) => {
        const writes = columns.map((one, index) => write(`c${index}`, one));
        const calls = packWrites(writes, 3_000);
        const expected = writes.flatMap(({ column, cells: all }) =>
          [...all].sort(([a], [b]) => a - b).map(([row, typed]) => [column, row, typed]),
        );
        expect(written(calls)).toEqual(expected);
        for (const call of calls) {
          const bytes = Buffer.byteLength(JSON.stringify(call.map(({ values }) => values)));
          expect(bytes).toBeLessThanOrEqual(3_200 + Math.max(...call.map(({ values }) => values.length * 5)));
        }
      }),
    );
  });
});
