/** What a chart is to show: a Google chart with the values of its cells (pure). */
import type { ApiBasicChart, ApiChart, ApiPieChart } from '../book/sheets-api.ts';
import { cssColour } from '../sheet/cell-style.ts';
import { paletteColour } from './chart-colours.ts';
import { type ChartCell, type ChartSource, cellsOf } from './chart-data.ts';
import { kindName } from './kind-name.ts';

export interface Amount {
  value: number;
  /** As its cell prints it. */
  shown: string;
}

export interface Slice extends Amount {
  name: string;
  colour: string;
}

export interface Series {
  name: string;
  colour: string;
  /** One for each category. */
  amounts: Amount[];
}

export type ChartModel =
  | { kind: 'pie'; slices: Slice[]; hole: number; legend: boolean }
  | { kind: 'bars'; categories: string[]; series: Series[]; legend: boolean }
  | { kind: 'undrawn'; reason: string };

const undrawn = (what: string): ChartModel => ({ kind: 'undrawn', reason: `${what} chưa được vẽ ở đây.` });

const amountOf = (cell: ChartCell | undefined): Amount =>
  typeof cell?.value === 'number' ? { value: cell.value, shown: cell.shown } : { value: 0, shown: '0' };

/** More slices or bars than this nobody tells apart. */
const MOST = 200;

/** Why amounts cannot be drawn, if they cannot. */
function hindrance(what: string, count: number, amounts: Amount[]): ChartModel | null {
  if (count > MOST) return undrawn(`${what} có hơn ${MOST} mục`);
  return amounts.some(({ value }) => value < 0) ? undrawn(`${what} có số âm`) : null;
}

/** @param colours that are asked for, by name; see `askedColours` */
export function chartModel(
  { spec }: ApiChart,
  source: ChartSource,
  colours: ReadonlyMap<string, string>,
): ChartModel {
  const { pieChart, basicChart } = spec ?? {};
  if (pieChart) return pieModel(pieChart, source, colours);
  if (basicChart && isStackedBars(basicChart)) return barsModel(basicChart, source);
  return undrawn(kindName(spec ?? {}));
}

function pieModel(pie: ApiPieChart, source: ChartSource, colours: ReadonlyMap<string, string>): ChartModel {
  const names = cellsOf(pie.domain, source);
  const slices = cellsOf(pie.series, source)
    .map((cell, index) => ({ cell, name: names[index]?.shown ?? '' }))
    // Neither a header above the numbers nor empty cells below them are slices.
    .filter(({ cell }) => typeof cell.value === 'number')
    .map(({ cell, name }, index) => ({
      ...amountOf(cell),
      name,
      colour: colours.get(name) ?? paletteColour(index),
    }));
  const model = { slices, hole: pie.pieHole ?? 0, legend: pie.legendPosition !== 'NO_LEGEND' };
  return hindrance('Biểu đồ tròn', slices.length, slices) ?? { kind: 'pie', ...model };
}

/** One series alone looks the same stacked or not. */
const isStackedBars = ({ chartType, stackedType, series = [] }: ApiBasicChart): boolean =>
  chartType === 'BAR' &&
  (stackedType === 'STACKED' || (stackedType !== 'PERCENT_STACKED' && series.length === 1));

function barsModel(chart: ApiBasicChart, source: ChartSource): ChartModel {
  const domain = cellsOf(chart.domains?.[0]?.domain, source);
  const columns = (chart.series ?? []).map(({ series }) => cellsOf(series, source));
  const headers = chart.headerCount ?? (columns.some(([first]) => typeof first?.value === 'string') ? 1 : 0);
  // A range that reaches to the tab's end has empty rows behind the filled ones.
  const filled = domain.findLastIndex(({ shown }) => shown !== '') + 1;
  const categories = domain.slice(headers, filled).map(({ shown }) => shown);
  const series = (chart.series ?? []).map(({ colorStyle }, index) => ({
    name: (headers > 0 && columns[index]?.[headers - 1]?.shown) || `Dãy ${index + 1}`,
    colour: cssColour(colorStyle?.rgbColor) ?? paletteColour(index),
    amounts: categories.map((_, at) => amountOf(columns[index]?.[headers + at])),
  }));
  const model = { categories, series, legend: chart.legendPosition !== 'NO_LEGEND' };
  const amounts = series.flatMap((one) => one.amounts);
  return hindrance('Biểu đồ thanh ngang', categories.length, amounts) ?? { kind: 'bars', ...model };
}
