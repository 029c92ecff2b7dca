import { describe, expect, it } from 'vitest';
import type { ApiChart } from '../../../../../sheets/emulator/grid/app/book/sheets-api.ts';
import { drawChart } from '../../../../../sheets/emulator/grid/app/charts/draw-chart.ts';
import { linesModel } from '../../../../../sheets/emulator/grid/app/charts/lines-model.ts';
import { data, sourceOf, type Value } from './chart-fixture.ts';

const ROWS: Value[][] = [
  ['Tuần', 'Đúng hạn', 'Quá hạn'],
  ['10/2022', 4, 0],
  ['11/2022', null, 2],
  ['12/2022', 10, 1],
  ['', null, null],
  ['', null, null],
];
const CHART: ApiChart = {
  chartId: 5,
  spec: {
    title: 'Diễn biến',
    basicChart: {
      chartType: 'LINE',
      headerCount: 1,
      domains: [{ domain: data([0, 1, 0, 1], [1, 12, 0, 1]) }],
      series: [{ series: data([0, 1, 1, 2], [1, 12, 1, 2]) }, { series: data([0, 1, 2, 3], [1, 12, 2, 3]) }],
    },
  },
};
const draw = (rows = ROWS, width = 400) => drawChart(CHART, sourceOf(rows), new Map(), width);
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);
const paths = (svg: string) =>
  [...svg.matchAll(/<path d="M([^"Z]*)" fill="none"/g)].map(([, points = '']) =>
    points.split('L').map((point) => point.split(' ').map(Number)),
  );

describe('a line chart', () => {
  it('has a point for each filled row and a gap where a cell holds no number', () => {
    const model = linesModel(CHART, sourceOf(ROWS), new Map([['Quá hạn', '#a61c1c']]));
    expect(model?.categories).toEqual(['10/2022', '11/2022', '12/2022']);
    expect(model?.series.map(({ name, points }) => [name, points.map((point) => point?.value)])).toEqual([
      ['Đúng hạn', [4, undefined, 10]],
      ['Quá hạn', [0, 2, 1]],
    ]);
    expect(model?.series[1]?.colour).toBe('#a61c1c');
  });

  it('draws a line only between points that are there, higher for more', () => {
    const [line = [], ...others] = paths(draw());
    expect(others).toEqual([]);
    expect(line).toHaveLength(3);
    const [[, first = 0] = [], [, second = 0] = [], [, third = 0] = []] = line;
    expect(second).toBeLessThan(third);
    expect(third).toBeLessThan(first);
  });

  it('stays within its width and names axes, series, weeks and the newest values', () => {
    for (const width of [260, 400, 900]) {
      const svg = draw(ROWS, width);
      for (const [x = 0] of paths(svg).flat()) expect(x).toBeLessThanOrEqual(width);
      expect(texts(svg)).toEqual(
        expect.arrayContaining(['Diễn biến', 'Đúng hạn', 'Quá hạn', '12/2022', '10']),
      );
    }
  });

  it('leaves out names of weeks where they would lie on one another', () => {
    const many: Value[][] = [
      ['Tuần', 'Đúng hạn', 'Quá hạn'],
      ...Array.from({ length: 9 }, (_, index) => [`${index + 10}/2022`, index, 1]),
    ];
    const weeks = texts(draw(many, 260)).filter((text) => text?.endsWith('/2022'));
    expect(weeks.length).toBeLessThan(9);
    expect(weeks.at(-1)).toBe('18/2022');
  });

  it('says every value to those who do not see it', () => {
    expect(draw()).toContain('11/2022: Đúng hạn chưa có, Quá hạn 2; 12/2022: Đúng hạn 10, Quá hạn 1</desc>');
  });

  it('says so where there is nothing to draw yet', () => {
    expect(texts(draw(ROWS.slice(0, 1)))).toContain('Chưa có số liệu.');
  });
});
