import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceTicks } from '../../../../../sheets/emulator/grid/app/charts/nice-ticks.ts';

describe('niceTicks', () => {
  it.each([
    { max: 65, count: 4, ticks: [0, 20, 40, 60, 80] },
    { max: 3, count: 6, ticks: [0, 0.5, 1, 1.5, 2, 2.5, 3] },
    { max: 0.3, count: 3, ticks: [0, 0.1, 0.2, 0.3] },
    { max: 0, count: 4, ticks: [0, 1] },
  ])('reaches $max in round steps', ({ max, count, ticks }) => {
    expect(niceTicks(max, count)).toEqual(ticks);
  });

  it('reaches every maximum, in few steps', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        fc.integer({ min: 3, max: 8 }),
        (max, count) => {
          const ticks = niceTicks(max, count);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-9));
          expect(ticks.length).toBeLessThanOrEqual(count + 2);
        },
      ),
    );
  });
});
