/** Charts and the tab they read, as tests write them down. */

import type { ApiChart, ApiChartData } from '../../../../../sheets/emulator/grid/app/book/sheets-api.ts';
import type { ChartCell, ChartSource } from '../../../../../sheets/emulator/grid/app/charts/chart-data.ts';

export type Value = string | number | null;

const SHEET = 1004;

const cellOf = (value: Value | undefined): ChartCell => ({
  value: value ?? null,
  shown: typeof value === 'number' ? String(value).replace('.', ',') : (value ?? ''),
});

/** A book with one tab. */
export const sourceOf = (rows: Value[][]): ChartSource => ({
  cell: (_, row, column) => cellOf(rows[row]?.[column]),
  tab: (sheetId) =>
    sheetId === SHEET
      ? { rowCount: rows.length, columnCount: Math.max(...rows.map((row) => row.length)) }
      : undefined,
});

/** `[startRow, endRow, startColumn, endColumn]`, ends exclusive. */
export const data = (...ranges: [number, number | null, number, number][]): ApiChartData => ({
  sourceRange: {
    sources: ranges.map(([startRowIndex, endRowIndex, startColumnIndex, endColumnIndex]) => ({
      sheetId: SHEET,
      startRowIndex,
      ...(endRowIndex === null ? {} : { endRowIndex }),
      startColumnIndex,
      endColumnIndex,
    })),
  },
});

export const ROWS: Value[][] = [
  ['Mã', 'Đúng hạn', 'Quá hạn'],
  ['', 46, 20],
  ['HĐ01', 46, 19],
  ['HĐ02', 0, 1],
];

const GREEN = { rgbColor: { red: 46 / 255, green: 125 / 255, blue: 79 / 255 } };

/** The numbers of the second row under the names of the first. */
export const pieChart = (): ApiChart => ({
  chartId: 7,
  spec: {
    title: 'Toàn kế hoạch',
    altText: 'Toàn kế hoạch: số liệu ở các cột bên trái.',
    pieChart: { domain: data([0, 1, 1, 3]), series: data([1, 2, 1, 3]) },
  },
});

/** The third row and those after it, stacked; the second series asks for no colour. */
export const barChart = (): ApiChart => ({
  chartId: 8,
  spec: {
    title: 'Theo hoạt động',
    basicChart: {
      chartType: 'BAR',
      stackedType: 'STACKED',
      headerCount: 1,
      domains: [{ domain: data([0, 1, 0, 1], [2, 4, 0, 1]) }],
      series: [
        { series: data([0, 1, 1, 2], [2, 4, 1, 2]), colorStyle: GREEN },
        { series: data([0, 1, 2, 3], [2, 4, 2, 3]) },
      ],
    },
  },
});
