import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeekOf } from '../../../../../functions/calendar/iso-week.ts';
import { roundTicks } from '../../../../../functions/render/charts/trend/round-ticks.ts';
import { spreadLabels } from '../../../../../functions/render/charts/trend/spread-labels.ts';
import { weekAxis } from '../../../../../functions/render/charts/trend/week-axis.ts';
import { tally } from '../../../../../functions/status/tally.ts';
import { TODAY } from '../../../report/sample-plan.ts';

describe('roundTicks', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [5, [0, 1, 2, 3, 4, 5]],
    [6, [0, 2, 4, 6]],
    [689, [0, 200, 400, 600, 800]],
    [1000, [0, 200, 400, 600, 800, 1000]],
  ])('reaches %i', (most, ticks) => expect(roundTicks(most)).toEqual(ticks));

  it('is whole, rises evenly, reaches the figure and stays short', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (most) => {
        const ticks = roundTicks(most);
        const step = ticks[1] ?? 0;
        expect(ticks).toEqual(ticks.map((_, index) => index * step));
        expect(Number.isInteger(step)).toBe(true);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('spreadLabels', () => {
  it('leaves labels alone that stand apart', () => {
    expect(spreadLabels([100, 20, 60], 17, 0, 190)).toEqual([100, 20, 60]);
  });

  it('parts labels that meet and keeps them on the plot', () => {
    expect(spreadLabels([0, 0, 0], 17, 0, 190)).toEqual([0, 17, 34]);
    expect(spreadLabels([190, 190, 190], 17, 0, 190)).toEqual([156, 173, 190]);
  });

  it('never lets two labels overlap', () => {
    const anyHeights = fc.array(fc.integer({ min: 0, max: 190 }), { maxLength: 6 });
    fc.assert(
      fc.property(anyHeights, (wanted) => {
        const sorted = spreadLabels(wanted, 17, 0, 190).toSorted((one, other) => one - other);
        sorted.forEach((at, index) => {
          expect(at).toBeGreaterThanOrEqual(index === 0 ? 0 : (sorted[index - 1] ?? 0) + 17);
          expect(at).toBeLessThanOrEqual(190);
        });
      }),
    );
  });
});

describe('weekAxis', () => {
  const weeks = (days: number[]) => days.map((day) => ({ week: isoWeekOf(TODAY + day), tally: tally([]) }));

  it('puts a single week at the right edge', () => {
    const { xs, labels } = weekAxis(weeks([0]), 50, 450);
    expect([xs, labels]).toEqual([[450], [{ x: 450, text: '18/2022' }]]);
  });

  it('leaves the room of weeks without figures free', () => {
    expect(weekAxis(weeks([0, 7, 28]), 50, 450).xs).toEqual([50, 150, 450]);
  });

  it('labels the newest week and as many before it as have room', () => {
    const { labels } = weekAxis(weeks(Array.from({ length: 104 }, (_, week) => week * 7)), 50, 450);
    expect(labels[0]?.x).toBe(450);
    expect(labels.length).toBeGreaterThan(3);
    labels.forEach(({ x }, index) => {
      if (index > 0) expect((labels[index - 1]?.x ?? 0) - x).toBeGreaterThanOrEqual(74);
    });
  });
});
