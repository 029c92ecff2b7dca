import type { Handler } from '../request-context.ts';
import { editableArea } from '../target-area.ts';
import { permuteRows } from './sort-range.ts';

/** Numbers in [0, 1) that follow from `seed` alone (mulberry32), so that a replayed journal gives the same order. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Shuffles the rows of a range. */
export const randomizeRange: Handler<'randomizeRange'> = (body, context) => {
  const { sheet, area } = editableArea(context, body.range);
  const next = randomNumbers(context.now + context.workbook.version);
  const order = Array.from({ length: area.bottom - area.top }, (_, n) => area.top + n);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  permuteRows(sheet, area, order);
  return {};
};
