/** A chart as SVG text: title, drawing, and words for those who do not see it (pure). */
import type { ApiChart } from '../book/sheets-api.ts';
import type { ChartSource } from './chart-data.ts';
import { type ChartModel, chartModel } from './chart-model.ts';
import { drawBars } from './draw-bars.ts';
import { describeLines, drawLines } from './draw-lines.ts';
import { drawPie } from './draw-pie.ts';
import type { Drawing } from './drawing.ts';
import { type Lines, linesModel } from './lines-model.ts';
import { fitted, tag } from './svg.ts';

const TITLE = 15;
const TITLE_HEIGHT = 32;
/** Bold letters are this much wider. */
const BOLD = 1.12;

function draw(chartId: number, model: ChartModel | Lines, width: number): Drawing {
  if (model.kind === 'lines') return drawLines(model, width) ?? note(['Chưa có số liệu.'], width);
  if (model.kind === 'undrawn') return note([model.reason, 'Google Trang tính hiển thị biểu đồ này.'], width);
  const amounts = model.kind === 'pie' ? model.slices : model.series.flatMap((one) => one.amounts);
  if (amounts.every(({ value }) => value === 0)) return note(['Chưa có số liệu.'], width);
  return model.kind === 'pie' ? drawPie(chartId, model, width) : drawBars(chartId, model, width);
}

/** Words in place of a drawing. */
function note(lines: string[], width: number): Drawing {
  const height = 40 + lines.length * 20;
  const frame = {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    fill: '#f7f6f3',
    stroke: '#b9b6b0',
    'stroke-dasharray': '5 4',
  };
  const words = lines.map((line, index) =>
    tag(
      'text',
      { x: width / 2, y: 34 + index * 20, 'text-anchor': 'middle', 'font-size': 13 },
      fitted(line, 13, width - 16),
    ),
  );
  return { height, parts: [tag('rect', frame), ...words] };
}

/** Every number, for screen readers. */
function describe(model: ChartModel | Lines): string {
  if (model.kind === 'lines') return describeLines(model);
  if (model.kind === 'undrawn') return model.reason;
  if (model.kind === 'pie') return model.slices.map(({ name, shown }) => `${name}: ${shown}`).join('; ');
  return model.categories
    .map(
      (name, at) =>
        `${name}: ${model.series.map((one) => `${one.name} ${one.amounts[at]?.shown ?? '0'}`).join(', ')}`,
    )
    .join('; ');
}

/**
 * @param colours see `askedColours`
 * @param width px; the height follows from what there is to show
 */
export function drawChart(
  chart: ApiChart,
  source: ChartSource,
  colours: ReadonlyMap<string, string>,
  width: number,
): string {
  const chartId = chart.chartId ?? 0;
  const model = linesModel(chart, source, colours) ?? chartModel(chart, source, colours);
  const drawing = draw(chartId, model, width);
  const title = chart.spec?.title || 'Biểu đồ';
  const height = Math.ceil(TITLE_HEIGHT + drawing.height);
  const [name, words] = [`chart-${chartId}-name`, `chart-${chartId}-words`];
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': name,
      'aria-describedby': words,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fill: '#22252a',
    },
    tag('title', { id: name }, chart.spec?.altText || title),
    tag('desc', { id: words }, describe(model)),
    tag(
      'text',
      { x: 0, y: 17, 'font-size': TITLE, 'font-weight': 600 },
      fitted(title, TITLE * BOLD, width),
      tag('title', {}, title),
    ),
    tag('g', { transform: `translate(0 ${TITLE_HEIGHT})` }, ...drawing.parts),
  ).markup;
}
