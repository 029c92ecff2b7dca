/** What holds for every picture, whatever the plan. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../../functions/render/charts/chart.ts';
import {
  type ChartSpace,
  DOCUMENT_SPACE,
  MAIL_SPACE,
} from '../../../../functions/render/charts/chart-space.ts';
import { drawCharts } from '../../../../functions/render/charts/draw-charts.ts';
import { buildReport } from '../../../../functions/report/build-report.ts';
import type { Snapshot } from '../../../../functions/report/snapshot.ts';
import { tally } from '../../../../functions/status/tally.ts';
import { anySnapshot } from '../../report/arbitrary-snapshot.ts';
import { aSnapshot } from '../../report/sample-plan.ts';
import { LAST_WEEK, THIS_WEEK } from '../small-report.ts';
import { extentsOf, readSvg } from './read-svg.ts';
import { aPlanOf } from './sample-charts.ts';

const weekOf = ({ week, rows }: Snapshot) => ({ week, tally: tally(rows) });

function chartsOf(snapshot: Snapshot, earlier: readonly Snapshot[] = [], space?: ChartSpace): Chart[] {
  return drawCharts(buildReport(snapshot, null), [...earlier, snapshot].map(weekOf), space);
}

/** A mark may stick out of the content by its own half, nothing else does; kerning is why a pixel is free. */
function expectWithinCard({ svg, width, height }: Chart, { card, padding }: ChartSpace) {
  expect(width).toBe(card);
  for (const { what, left, right, bottom } of extentsOf(svg)) {
    const edge = what === 'rect' ? 0 : padding - 1;
    expect(left, what).toBeGreaterThanOrEqual(edge);
    expect(right, what).toBeLessThanOrEqual(width - edge);
    expect(bottom, what).toBeLessThanOrEqual(height);
  }
}

/** Kerning is why a pixel is free. */
function expectWordsApart({ svg }: Chart) {
  const words = extentsOf(svg).filter(({ what }) => what !== 'rect' && what !== '');
  const met = words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => one.left < other.right - 1 && other.left < one.right - 1)
      .filter((other) => one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.what} | ${other.what}`),
  );
  expect(met).toEqual([]);
}

/** The pictures' own elements and attributes; anything else in one came out of a cell. */
const ELEMENTS = 'svg title desc defs pattern g rect path circle text'.split(' ');

function expectOwnMarkup({ name, title, alt, svg }: Chart) {
  const elements = readSvg(svg);
  expect(elements.filter((one) => !ELEMENTS.includes(one.name)).map((one) => one.name)).toEqual([]);
  const keys = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)));
  expect([...keys].filter((key) => /^on|href|style/.test(key))).toEqual([]);
  expect(elements.find((one) => one.name === 'title')).toMatchObject({ text: title });
  expect(elements.find((one) => one.name === 'desc')).toMatchObject({ text: alt });
  expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  expect(ids.filter((id) => !id.startsWith(`${name}-`))).toEqual([]);
}

describe('the pictures of a report', () => {
  it('come in the order of reading, each under a name of its own', () => {
    expect(chartsOf(THIS_WEEK, [LAST_WEEK]).map(({ name, title }) => [name, title])).toEqual([
      ['dong-thoi-gian-1', 'Tiến độ các hoạt động theo thời gian'],
      ['trang-thai-hoat-dong', 'Trạng thái nhiệm vụ theo hoạt động'],
      ['trang-thai-don-vi', 'Trạng thái nhiệm vụ theo đơn vị'],
      ['dien-bien-cac-tuan', 'Diễn biến qua các tuần'],
    ]);
  });

  it.each(chartsOf(THIS_WEEK, [LAST_WEEK]))('look as agreed: $name', async (chart) => {
    await expect(chart.svg).toMatchFileSnapshot(`expected/${chart.name}.svg`);
  });

  it('hold no trend in the first week', () => {
    expect(chartsOf(THIS_WEEK).map(({ name }) => name)).toEqual([
      'dong-thoi-gian-1',
      'trang-thai-hoat-dong',
      'trang-thai-don-vi',
    ]);
  });

  it('are none for a plan of nothing', () => {
    expect(chartsOf(aSnapshot({ activities: [], units: [], progress: [] }))).toEqual([]);
  });

  it('print the same twice', () => {
    expect(chartsOf(aPlanOf(12, 61))).toEqual(chartsOf(aPlanOf(12, 61)));
  });
});

describe.each([
  { name: 'the document', space: DOCUMENT_SPACE, highest: 1_600 },
  { name: 'the mail', space: MAIL_SPACE, highest: 2_300 },
])('the pictures of $name', ({ space, highest }) => {
  it.each([
    { activities: 1, units: 1 },
    { activities: 12, units: 61 },
    { activities: 90, units: 16 },
    { activities: 7, units: 5_000 },
  ])('keep to their card with $activities activities and $units units', ({ activities, units }) => {
    const plan = aPlanOf(activities, units);
    const charts = chartsOf(plan, [{ ...plan, week: '2022-W17' }], space);
    expect(charts.length).toBeGreaterThanOrEqual(4);
    for (const chart of charts) {
      expectWithinCard(chart, space);
      expectWordsApart(chart);
      expectOwnMarkup(chart);
      expect(chart.svg.length).toBeLessThan(60_000);
      expect(chart.height).toBeLessThan(highest);
    }
  });

  it('keep to their card, their own markup and their words apart for any plan', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (snapshot, other) => {
        for (const chart of chartsOf(snapshot, [{ ...other, week: '2022-W02' }], space)) {
          expectWithinCard(chart, space);
          expectWordsApart(chart);
          expectOwnMarkup(chart);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('say the same in words', () => {
    const alts = (charts: Chart[]) => charts.map(({ alt }) => alt);
    expect(alts(chartsOf(THIS_WEEK, [LAST_WEEK], space))).toEqual(alts(chartsOf(THIS_WEEK, [LAST_WEEK])));
  });
});
