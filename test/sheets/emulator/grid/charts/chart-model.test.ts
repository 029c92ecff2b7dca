import { describe, expect, it } from 'vitest';
import type { ApiChartSpec } from '../../../../../sheets/emulator/grid/app/book/sheets-api.ts';
import { askedColours } from '../../../../../sheets/emulator/grid/app/charts/chart-colours.ts';
import { chartModel } from '../../../../../sheets/emulator/grid/app/charts/chart-model.ts';
import { barChart, data, pieChart, ROWS, sourceOf, type Value } from './chart-fixture.ts';

const source = sourceOf(ROWS);
const none = new Map<string, string>();
const modelOf = (spec: ApiChartSpec, rows: Value[][] = ROWS) => chartModel({ spec }, sourceOf(rows), none);

describe('a pie', () => {
  it('takes the names and values of its ranges', () => {
    expect(chartModel(pieChart(), source, none)).toMatchObject({
      kind: 'pie',
      slices: [
        { name: 'Đúng hạn', value: 46, shown: '46' },
        { name: 'Quá hạn', value: 20, shown: '20' },
      ],
    });
  });

  it('colours a slice as the bars of that name, and the others apart', () => {
    const model = chartModel(pieChart(), source, askedColours([pieChart(), barChart()], source));
    const colours = model.kind === 'pie' ? model.slices.map(({ colour }) => colour) : [];
    expect(colours[0]).toBe('#2e7d4f');
    expect(colours[1]).not.toBe(colours[0]);
  });

  it('leaves out the header above a column and the empty cells below it', () => {
    const rows = [
      ['Tên', 'Số'],
      ['A', 3],
      ['B', 4],
      [null, null],
    ];
    const model = modelOf(
      { pieChart: { domain: data([0, null, 0, 1]), series: data([0, null, 1, 2]) } },
      rows,
    );
    expect(model).toMatchObject({
      slices: [
        { name: 'A', value: 3 },
        { name: 'B', value: 4 },
      ],
    });
  });
});

describe('stacked bars', () => {
  it('join the parts of a series, the header first', () => {
    expect(chartModel(barChart(), source, none)).toMatchObject({
      kind: 'bars',
      categories: ['HĐ01', 'HĐ02'],
      series: [
        { name: 'Đúng hạn', colour: '#2e7d4f', amounts: [{ value: 46 }, { value: 0 }] },
        { name: 'Quá hạn', amounts: [{ value: 19 }, { value: 1 }] },
      ],
    });
  });

  it('end with the last filled row of a range that reaches to the end of the tab', () => {
    const rows = [
      ['Mã', 'Số'],
      ['A', 1],
      ['', 2],
      ['C', 3],
      ['', null],
      ['', null],
    ];
    const basicChart = {
      chartType: 'BAR',
      headerCount: 1,
      domains: [{ domain: data([0, null, 0, 1]) }],
      series: [{ series: data([0, null, 1, 2]) }],
    };
    expect(modelOf({ basicChart }, rows)).toMatchObject({ categories: ['A', '', 'C'] });
  });

  it('count a text among the numbers as nothing', () => {
    const rows = [
      ['Mã', 'Số', 'Khác'],
      ['', 0, 0],
      ['A', 'chưa rõ', 2],
      ['B', 5, 1],
    ];
    expect(chartModel(barChart(), sourceOf(rows), none)).toMatchObject({
      series: [{ amounts: [{ value: 0, shown: '0' }, { value: 5 }] }, {}],
    });
  });
});

describe('what is not drawn', () => {
  const bars = barChart().spec?.basicChart;
  it.each<[string, ApiChartSpec, string]>([
    ['columns', { basicChart: { ...bars, chartType: 'COLUMN' } }, 'Biểu đồ cột chưa được vẽ ở đây.'],
    [
      'bars side by side',
      { basicChart: { ...bars, stackedType: 'NOT_STACKED' } },
      'Biểu đồ thanh ngang không xếp chồng',
    ],
    ['bars of percents', { basicChart: { ...bars, stackedType: 'PERCENT_STACKED' } }, 'Biểu đồ thanh ngang'],
    ['a tree map', { treemapChart: {} }, 'Biểu đồ cây'],
    ['a kind made up later', {}, 'Loại biểu đồ này'],
  ])('is named: %s', (_, spec, words) => {
    const model = modelOf(spec);
    expect(model.kind === 'undrawn' && model.reason).toContain(words);
  });

  it.each([
    ['a pie', pieChart()],
    ['bars', barChart()],
  ])('is said of negative numbers: %s', (_, chart) => {
    const rows = ROWS.map((row) => row.map((value) => (value === 19 || value === 20 ? -1 : value)));
    const model = chartModel(chart, sourceOf(rows), none);
    expect(model.kind === 'undrawn' && model.reason).toContain('số âm');
  });

  it('is said of more bars than anybody reads', () => {
    const rows: Value[][] = [['Mã', 'Số'], ...Array.from({ length: 201 }, (_, at) => [`M${at}`, at])];
    const basicChart = {
      chartType: 'BAR',
      headerCount: 1,
      domains: [{ domain: data([0, null, 0, 1]) }],
      series: [{ series: data([0, null, 1, 2]) }],
    };
    expect(modelOf({ basicChart }, rows)).toMatchObject({ kind: 'undrawn' });
  });
});
