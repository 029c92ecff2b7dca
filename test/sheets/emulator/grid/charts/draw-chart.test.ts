import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiChart } from '../../../../../sheets/emulator/grid/app/book/sheets-api.ts';
import { drawChart } from '../../../../../sheets/emulator/grid/app/charts/draw-chart.ts';
import { barChart, pieChart, ROWS, sourceOf, type Value } from './chart-fixture.ts';

const WIDTH = 400;
const draw = (chart: ApiChart, rows: Value[][] = ROWS, width = WIDTH) =>
  drawChart(chart, sourceOf(rows), new Map(), width);

/** Texts that are seen, not those for a pointer at rest or for screen readers. */
const seen = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text);

/** Attributes of every element of one kind. */
const all = (svg: string, name: string): Record<string, string>[] =>
  [...svg.matchAll(new RegExp(`<${name} ([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  );

const segments = (svg: string) =>
  [...svg.matchAll(/<rect ([^>]*)><title>([^<]*)</g)].map(([, attributes = '', title = '']) => ({
    title,
    width: Number(/ width="([^"]*)"/.exec(` ${attributes}`)?.[1]),
  }));

describe('every chart', () => {
  it('is an image that is called what its author called it', () => {
    const [svg = {}] = all(draw(pieChart()), 'svg');
    expect(svg).toMatchObject({ role: 'img', 'aria-labelledby': 'chart-7-name' });
    expect(draw(pieChart())).toContain(
      '<title id="chart-7-name">Toàn kế hoạch: số liệu ở các cột bên trái.</title>',
    );
    expect(draw(barChart())).toContain('<title id="chart-8-name">Theo hoạt động</title>');
  });

  it('says every value to those who do not see it', () => {
    expect(draw(pieChart())).toContain('Đúng hạn: 46; Quá hạn: 20</desc>');
    expect(draw(barChart())).toContain('HĐ01: Đúng hạn 46, Quá hạn 19; HĐ02: Đúng hạn 0, Quá hạn 1</desc>');
  });

  it('says so where there is nothing to draw yet', () => {
    const empty = ROWS.map((row) => row.map((value) => (typeof value === 'number' ? 0 : value)));
    expect(seen(draw(pieChart(), empty))).toContain('Chưa có số liệu.');
    expect(seen(draw(barChart(), empty))).toContain('Chưa có số liệu.');
  });

  it('names itself where it is of a kind that is not drawn', () => {
    const svg = draw({ chartId: 9, spec: { title: 'Tiến triển', basicChart: { chartType: 'AREA' } } });
    expect(seen(svg)).toEqual(expect.arrayContaining(['Tiến triển', 'Biểu đồ vùng chưa được vẽ ở đây.']));
  });

  it('takes every text for text', () => {
    const parts = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '</text>',
      '<script>',
      '<img src=x onerror=1>',
      'ố',
    );
    fc.assert(
      fc.property(
        fc.array(parts, { minLength: 1 }).map((some) => some.join('')),
        (text) => {
          const rows = ROWS.map((row) => row.map((value) => (typeof value === 'string' ? text : value)));
          const told = { title: text, altText: text };
          for (const chart of [pieChart(), barChart()]) {
            const svg = draw({ ...chart, spec: { ...chart.spec, ...told } }, rows);
            const plain = draw(chart);
            expect(svg.match(/<\w+/g)).toEqual(plain.match(/<\w+/g));
            expect(svg.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
          }
        },
      ),
    );
  });
});

describe('a pie', () => {
  it('shows each value with its share beside its name', () => {
    expect(seen(draw(pieChart()))).toEqual(
      expect.arrayContaining(['Đúng hạn', '46 (69,7%)', 'Quá hạn', '20 (30,3%)']),
    );
  });

  it('draws a slice that is everything, and none of nothing', () => {
    const rows = [
      ['', 'Một', 'Hai'],
      ['', 5, 0],
    ];
    const [whole, nothing] = all(draw(pieChart(), rows), 'path').filter(({ d }) => d?.includes('A'));
    expect(whole?.d).toMatch(/ 1 1 /);
    expect(seen(draw(pieChart(), rows))).toEqual(expect.arrayContaining(['5 (100%)', '0 (0%)']));
    const [, from, to] = /^M(\S+ \S+)A\S+ \S+ 0 0 1 (\S+ \S+?)L/.exec(nothing?.d ?? '') ?? [];
    expect(from).toBe(to);
  });

  it('has a hole where it is a ring', () => {
    const chart = pieChart();
    const ring = { ...chart, spec: { ...chart.spec, pieChart: { ...chart.spec?.pieChart, pieHole: 0.5 } } };
    const radii = (svg: string) => [...svg.matchAll(/A([\d.]+) /g)].map(([, radius]) => Number(radius));
    expect(Math.min(...radii(draw(chart)))).toBe(0);
    expect(Math.min(...radii(draw(ring)))).toBe(Math.max(...radii(draw(ring))) / 2);
  });

  it('gives slices other fills than their colour alone', () => {
    const fills = all(draw(pieChart()), 'path').flatMap(({ fill = '' }) =>
      fill.startsWith('url') ? [fill] : [],
    );
    expect(fills).toEqual(['url(#chart-7-fill-0)', 'url(#chart-7-fill-1)']);
    expect(draw(pieChart())).toMatch(/<pattern id="chart-7-fill-1"[^>]*><rect[^>]*><\/rect><path/);
  });
});

describe('stacked bars', () => {
  it('are as long as their values', () => {
    const [first, second, third] = segments(draw(barChart()));
    expect(first?.title).toBe('HĐ01, Đúng hạn: 46');
    expect(second?.title).toBe('HĐ01, Quá hạn: 19');
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(46 / 19, 1);
    expect(third?.title).toBe('HĐ02, Quá hạn: 1');
  });

  it('say values, sums, names and the axis', () => {
    const texts = seen(draw(barChart()));
    expect(texts).toEqual(
      expect.arrayContaining(['Theo hoạt động', 'Đúng hạn', 'Quá hạn', 'HĐ01', 'HĐ02', '46', '19', '65']),
    );
    expect(texts).toEqual(expect.arrayContaining(['0', '20', '40', '60', '80']));
  });

  it.each([260, 400, 900])('stay within %i px', (width) => {
    const svg = draw(barChart(), ROWS, width);
    const ends = all(svg, 'rect').map(({ x = '0', width: wide = '0' }) => Number(x) + Number(wide));
    expect(Math.max(...ends)).toBeLessThanOrEqual(width);
    const [line] = all(svg, 'line').slice(-1);
    expect(Number(line?.x1)).toBeLessThanOrEqual(width);
  });

  it('cut names that would leave no room for bars', () => {
    const rows = ROWS.map((row, at) =>
      at === 2 ? ['Tuyên truyền kết quả phong trào thi đua năm 2021', 46, 19] : row,
    );
    const svg = draw(barChart(), rows);
    expect(seen(svg)).toContainEqual(expect.stringMatching(/^Tuyên truyền.*…$/));
    expect(svg).toContain('<title>Tuyên truyền kết quả phong trào thi đua năm 2021</title>');
  });
});
