/** What a line chart is to show: its points with the values of their cells (pure). */
import type { ApiChart } from '../book/sheets-api.ts';
import { paletteColour } from './chart-colours.ts';
import { type ChartSource, cellsOf } from './chart-data.ts';

/** A value at a point; `null` where the cell holds no number and the line is broken. */
export type Point = { value: number; shown: string } | null;

export interface LineSeries {
  name: string;
  colour: string;
  /** One for each category. */
  points: Point[];
}

export interface Lines {
  kind: 'lines';
  categories: string[];
  series: LineSeries[];
  legend: boolean;
}

/**
 * `null` for a chart that is not of lines, or whose lines go below zero.
 * @param colours that are asked for, by name; see `askedColours`
 */
export function linesModel(
  { spec }: ApiChart,
  source: ChartSource,
  colours: ReadonlyMap<string, string>,
): Lines | null {
  const chart = spec?.basicChart;
  if (chart?.chartType !== 'LINE') return null;
  const domain = cellsOf(chart.domains?.[0]?.domain, source);
  const columns = (chart.series ?? []).map(({ series }) => cellsOf(series, source));
  const headers = chart.headerCount ?? 0;
  // A range that reaches further than the rows has empty ones behind the filled ones.
  const filled = domain.findLastIndex(({ shown }) => shown !== '') + 1;
  const series = columns.map((cells, index) => {
    const name = (headers > 0 && cells[headers - 1]?.shown) || `Dãy ${index + 1}`;
    const colour = colours.get(name) ?? paletteColour(index);
    return { name, colour, points: cells.slice(headers, filled).map(pointOf) };
  });
  if (series.some(({ points }) => points.some((point) => (point?.value ?? 0) < 0))) return null;
  return {
    kind: 'lines',
    categories: domain.slice(headers, filled).map(({ shown }) => shown),
    series,
    legend: chart.legendPosition !== 'NO_LEGEND',
  };
}

const pointOf = ({ value, shown }: ReturnType<typeof cellsOf>[number]): Point =>
  typeof value === 'number' ? { value, shown } : null;
