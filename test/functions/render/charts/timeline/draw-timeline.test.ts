import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../../functions/calendar/plain-date.ts';
import type { TimeWindow } from '../../../../../functions/plan/plan.ts';
import { MAIL_SPACE } from '../../../../../functions/render/charts/chart-space.ts';
import { anActivity, range } from '../../../report/sample-plan.ts';
import { extentsOf, readSvg, textsOf } from '../read-svg.ts';
import { bars, pageOf, reportOf, TRACK } from './sample-timeline.ts';

const planOf = (windows: TimeWindow[]) =>
  reportOf(windows.map((window, index) => anActivity(`HĐ${index + 1}`, { window })));
const svgOf = (...windows: TimeWindow[]) => pageOf(planOf(windows));
const narrowOf = (...windows: TimeWindow[]) => pageOf(planOf(windows), MAIL_SPACE);

const DONE = '#1b6b34';

const rectsOf = (svg: string, fill: string) =>
  readSvg(svg)
    .filter(({ name, attributes }) => name === 'rect' && attributes.fill === fill)
    .map(({ attributes }) => ({ x: Number(attributes.x), width: Number(attributes.width) }));

const lateMarks = (svg: string) =>
  readSvg(svg).filter(
    ({ attributes }) => /^M[\d.]+ 21l7 9/.test(attributes.d ?? '') && attributes.fill === '#a61b14',
  );

describe('the bars of the timeline', () => {
  it('lie over the days of their windows, both ends included', () => {
    const svg = svgOf(
      range(dayOf(2022, 1, 1), dayOf(2022, 12, 31)),
      range(dayOf(2022, 7, 1), dayOf(2022, 7, 31)),
    );
    expect(bars(svg)).toEqual([
      [0, 560],
      [(181 / 365) * 560, (212 / 365) * 560].map((pixels) => Math.round(pixels * 100) / 100),
    ]);
  });

  it('are filled as far as the work is done', () => {
    const svg = svgOf(range(dayOf(2022, 1, 1), dayOf(2022, 12, 31)));
    const filled = rectsOf(svg, DONE).at(-1);
    expect(filled).toEqual({ x: 0, width: 140 });
    expect(textsOf(svg)).toContain('1/4 hoàn thành');
  });

  it('stay visible for a window of one day, even the last', () => {
    const svg = svgOf(
      range(dayOf(2022, 1, 1), dayOf(2023, 12, 31)),
      range(dayOf(2023, 12, 31), dayOf(2023, 12, 31)),
    );
    expect(bars(svg)[1]).toEqual([554, 560]);
  });

  it('run to the edge of the plot, torn, where a window is open', () => {
    const year = range(dayOf(2022, 1, 1), dayOf(2022, 12, 31));
    const svg = svgOf(year, range(null, dayOf(2022, 6, 30)), range(dayOf(2022, 7, 1), null));
    expect(bars(svg).slice(1)).toEqual([
      [0, 277.7],
      [277.7, 560],
    ]);
    const outlines = readSvg(svg).flatMap(({ name, attributes }) =>
      name === 'path' && attributes.fill === TRACK ? [attributes.d ?? ''] : [],
    );
    expect(outlines.slice(-3).map((d) => d.split('l').length - 1)).toEqual([0, 4, 4]);
  });

  it('go on in red from a missed deadline to today, with the number of tasks', () => {
    const svg = svgOf(
      range(dayOf(2022, 1, 1), dayOf(2022, 4, 30)),
      range(dayOf(2022, 1, 1), dayOf(2022, 12, 31)),
    );
    const [, beyond] = rectsOf(svg, 'url(#dong-thoi-gian-1-overdue)');
    expect(beyond?.x).toBeCloseTo((120 / 365) * 560, 1);
    expect(beyond?.width).toBeCloseTo((5.5 / 365) * 560, 1);
    expect(textsOf(svg).filter((text) => /quá hạn/.test(text))).toEqual(['3 quá hạn']);
    expect(lateMarks(svg)).toHaveLength(1);
  });

  it('name a deadline that must stand before its bar, where it could be taken for the start', () => {
    const svg = svgOf(
      range(dayOf(2022, 1, 1), dayOf(2023, 12, 31)),
      range(dayOf(2023, 12, 1), dayOf(2023, 12, 31)),
    );
    expect(textsOf(svg).filter((text) => text.includes('31/12/2023'))).toEqual([
      '31/12/2023',
      'hạn 31/12/2023',
    ]);
  });

  it('keep that deadline on a narrow card, over the beginning of a bar that leaves no other room', () => {
    const svg = narrowOf(
      range(dayOf(2022, 1, 1), dayOf(2022, 5, 31)),
      range(dayOf(2022, 2, 14), dayOf(2022, 3, 26)),
    );
    const date = extentsOf(svg).find(({ what }) => what === 'hạn 26/03/2022');
    const [, bar] = bars(svg, MAIL_SPACE);
    expect(date?.left).toBeCloseTo(MAIL_SPACE.padding, 0);
    expect(date?.right).toBeGreaterThan(MAIL_SPACE.padding + (bar?.[0] ?? 0));
    expect(date?.right).toBeLessThan(MAIL_SPACE.padding + (bar?.[1] ?? 0) - 8);
  });

  it('bear the date of the deadline', () => {
    const texts = textsOf(
      svgOf(range(dayOf(2022, 1, 1), dayOf(2022, 4, 30)), range(dayOf(2022, 5, 1), null)),
    );
    expect(texts.filter((text) => /^\d\d\/\d\d\/\d{4}$/.test(text))).toEqual(['30/04/2022']);
  });
});

describe('today on the timeline', () => {
  it('is a line through its day', () => {
    const svg = svgOf(range(dayOf(2022, 1, 1), dayOf(2022, 12, 31)));
    const line = readSvg(svg).find(({ attributes }) => attributes['stroke-dasharray'] === '5 3');
    expect(Number(/^M([\d.]+)/.exec(line?.attributes.d ?? '')?.[1])).toBeCloseTo((125.5 / 365) * 560, 1);
    expect(textsOf(svg)).toContain('Hôm nay 06/05/2022');
  });

  it.each([
    { name: 'long after', day: dayOf(2030, 1, 1), label: 'Hôm nay 01/01/2030 ›' },
    { name: 'long before', day: dayOf(2010, 1, 1), label: '‹ Hôm nay 01/01/2010' },
  ])('is only named $name the plan', ({ day, label }) => {
    const svg = pageOf(reportOf([anActivity('HĐ1')], day));
    expect(textsOf(svg)).toContain(label);
    expect(svg).not.toContain('stroke-dasharray');
  });
});
