import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../../functions/calendar/plain-date.ts';
import { ticks, timeScale } from '../../../../../functions/render/charts/timeline/time-scale.ts';

const WIDTH = 560;
const scaleOf = (dates: number[], today = dayOf(2022, 5, 6)) => timeScale(dates, today, WIDTH);

describe('timeScale', () => {
  it('runs from the first day of the first month to the last day of the last', () => {
    const scale = scaleOf([dayOf(2022, 1, 15), dayOf(2023, 12, 3)]);
    expect([scale.first, scale.last]).toEqual([dayOf(2022, 1, 1), dayOf(2023, 12, 31)]);
    expect([scale.x(scale.first), scale.x(scale.last + 1)]).toEqual([0, WIDTH]);
  });

  it('makes room for today where it is near', () => {
    const scale = scaleOf([dayOf(2022, 1, 1), dayOf(2022, 3, 31)]);
    expect(scale.last).toBe(dayOf(2022, 5, 31));
  });

  it('does not let a far today squeeze the plan', () => {
    const scale = scaleOf([dayOf(2019, 1, 1), dayOf(2019, 3, 31)]);
    expect(scale.last).toBe(dayOf(2019, 3, 31));
    expect(scale.x(dayOf(2022, 5, 6))).toBe(WIDTH);
  });

  it('gives each day its place', () => {
    const scale = scaleOf([dayOf(2022, 4, 1), dayOf(2022, 5, 31)]);
    expect(scale.x(dayOf(2022, 5, 1))).toBeCloseTo((30 / 61) * WIDTH, 9);
  });
});

describe('ticks', () => {
  it('name the months and, where one begins, the year', () => {
    const marked = ticks(scaleOf([dayOf(2021, 11, 1), dayOf(2022, 6, 30)]));
    expect(marked.map(({ month, year }) => [month, year])).toEqual([
      ['T11', '2021'],
      ['T12', ''],
      ['T1', '2022'],
      ['T2', ''],
      ['T3', ''],
      ['T4', ''],
      ['T5', ''],
      ['T6', ''],
    ]);
  });

  it('are fewer over a longer time, down to years alone', () => {
    const months = ticks(scaleOf([dayOf(2022, 1, 1), dayOf(2023, 12, 31)]));
    expect(months.map(({ month }) => month)).toEqual([
      'T1',
      'T3',
      'T5',
      'T7',
      'T9',
      'T11',
      'T1',
      'T3',
      'T5',
      'T7',
      'T9',
      'T11',
    ]);
    const years = ticks(scaleOf([dayOf(2000, 1, 1), dayOf(2099, 12, 31)]));
    expect(years.map(({ month, year }) => month + year)).toEqual(
      Array.from({ length: 10 }, (_, decade) => String(2000 + decade * 10)),
    );
  });

  it('always leave room for their words', () => {
    const anyDay = fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2099, 12, 31) });
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 4 }), anyDay, (dates, today) => {
        const marked = ticks(scaleOf(dates, today));
        expect(marked.length).toBeGreaterThan(0);
        const years = marked.filter(({ year }) => year !== '');
        marked.slice(1).forEach(({ x }, index) => {
          expect(x - (marked[index]?.x ?? 0)).toBeGreaterThan(32);
        });
        years.slice(1).forEach(({ x }, index) => {
          expect(x - (years[index]?.x ?? 0)).toBeGreaterThan(32);
        });
      }),
    );
  });
});
