import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutSegments } from '../../../../../functions/render/charts/bars/lay-out-segments.ts';

const layOut = (counts: number[], need: number, width: number) =>
  layOutSegments(
    counts,
    (count) => count,
    () => need,
    width,
  );

describe('layOutSegments', () => {
  it('shares the width out as the counts are', () => {
    expect(layOut([30, 10], 20, 400)).toEqual({
      segments: [
        { part: 30, left: 0, width: 300 },
        { part: 10, left: 300, width: 100 },
      ],
      widened: false,
    });
  });

  it('leaves parts of nothing out', () => {
    expect(layOut([0, 5, 0], 20, 100).segments).toEqual([{ part: 5, left: 0, width: 100 }]);
    expect(layOut([0, 0], 20, 100)).toEqual({ segments: [], widened: false });
  });

  it('widens a narrow part at the cost of the wide ones', () => {
    const { segments, widened } = layOut([1, 300, 600], 25, 325);
    expect(widened).toBe(true);
    expect(segments.map(({ width }) => width)).toEqual([25, 100, 200]);
  });

  it('fills the width without gaps and gives every number its room', () => {
    const anyCounts = fc.uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 100 }), (counts, need) => {
        const { segments } = layOut(counts, need, 560);
        let end = 0;
        for (const { left, width } of segments) {
          expect(left).toBeCloseTo(end, 6);
          expect(width).toBeGreaterThanOrEqual(need - 1e-9);
          end = left + width;
        }
        expect(end).toBeCloseTo(segments.length > 0 ? 560 : 0, 6);
      }),
    );
  });
});
