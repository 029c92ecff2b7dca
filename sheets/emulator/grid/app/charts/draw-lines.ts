/** Lines over points, with axes, legend and the newest values at their ends (pure). */
import type { Drawing } from './drawing.ts';
import { drawMark, lineLegend } from './line-legend.ts';
import type { LineSeries, Lines, Point } from './lines-model.ts';
import { niceTicks } from './nice-ticks.ts';
import { fitted, number, type Svg, tag, widthOf } from './svg.ts';

const HEIGHT = 190;
const TEXT = 12;
const AXIS = 24;
const GAP = 8;
const QUIET = '#565b63';
/** More marks than this hide the line that they stand on. */
const MOST_MARKS = 13;

interface Plot {
  top: number;
  xs: number[];
  y(value: number): number;
}

const heightsOf = ({ series }: Lines): number[] =>
  series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.value] : [])));

/** @param width px that there are @returns `null` where there is nothing but zeros and gaps */
export function drawLines(lines: Lines, width: number): Drawing | null {
  const { series, categories } = lines;
  const values = heightsOf(lines);
  if (values.every((value) => value === 0)) return null;
  const legend = lines.legend ? lineLegend(series, width) : { height: 0, parts: [] };
  const ticks = niceTicks(Math.max(...values), 5);
  const left = Math.max(...ticks.map((tick) => widthOf(number(tick), TEXT))) + GAP;
  const right = width - Math.max(0, ...series.map(({ points }) => endWidth(points.at(-1)))) - GAP;
  const step = (right - left) / Math.max(1, categories.length - 1);
  const plot: Plot = {
    top: legend.height + GAP,
    xs: categories.map((_, index) => left + index * step),
    y: (value) => legend.height + GAP + HEIGHT * (1 - value / (ticks.at(-1) ?? 1)),
  };
  const parts = [
    ...legend.parts,
    ...ticks.flatMap((tick) => drawTick(tick, plot.y(tick), left, right)),
    ...drawNames(categories, plot),
    ...series.flatMap((one, index) => drawSeries(one, index, plot)),
    ...drawEnds(series, plot),
  ];
  return { height: plot.top + HEIGHT + AXIS, parts };
}

const endWidth = (point: Point | undefined): number => (point ? widthOf(point.shown, TEXT) + GAP : 0);

function drawTick(tick: number, y: number, left: number, right: number): Svg[] {
  const text = { x: left - GAP, y: y + 4, 'text-anchor': 'end', 'font-size': 11, fill: QUIET };
  return [
    tag('line', { x1: left, x2: right, y1: y, y2: y, stroke: tick === 0 ? '#8d8a84' : '#e4e2dd' }),
    tag('text', text, number(tick)),
  ];
}

/** As many names below the axis as stand side by side, the newest always among them. */
function drawNames(categories: string[], { xs, top }: Plot): Svg[] {
  const widest = Math.max(0, ...categories.map((name) => widthOf(name, 11))) + GAP;
  const step = (xs[1] ?? Number.POSITIVE_INFINITY) - (xs[0] ?? 0);
  const every = Math.max(1, Math.ceil(widest / step));
  return categories.flatMap((name, index) => {
    if ((categories.length - 1 - index) % every !== 0) return [];
    const x = Math.max(xs[index] ?? 0, widest / 2);
    return [
      tag(
        'text',
        { x, y: top + HEIGHT + 17, 'text-anchor': 'middle', 'font-size': 11, fill: QUIET },
        fitted(name, 11, Math.max(widest, step)),
      ),
    ];
  });
}

/** A line from point to point, broken where one is missing. */
function drawSeries({ name, colour, points }: LineSeries, index: number, { xs, y }: Plot): Svg[] {
  const runs: string[][] = [[]];
  points.forEach((point, at) => {
    if (point) runs.at(-1)?.push(`${(xs[at] ?? 0).toFixed(2)} ${y(point.value).toFixed(2)}`);
    else runs.push([]);
  });
  const paths = runs
    .filter((run) => run.length > 1)
    .map((run) => tag('path', { d: `M${run.join('L')}`, fill: 'none', stroke: colour, 'stroke-width': 2 }));
  const every = Math.ceil(points.length / MOST_MARKS);
  const marks = points.flatMap((point, at) => {
    if (!point || (points.length - 1 - at) % every !== 0) return [];
    const told = tag('title', {}, `${name}: ${point.shown}`);
    return [drawMark(xs[at] ?? 0, y(point.value), index, colour, told)];
  });
  return [...paths, ...marks];
}

/** The newest values beside the ends of their lines, the lowest on the axis, pushed apart where they would touch. */
function drawEnds(series: LineSeries[], { xs, y }: Plot): Svg[] {
  const x = (xs.at(-1) ?? 0) + GAP;
  let below = y(0) + TEXT;
  return series
    .flatMap(({ points }) => points.at(-1) ?? [])
    .sort((one, other) => one.value - other.value)
    .map(({ value, shown }) => {
      below = Math.min(y(value) + 4, below - TEXT - 2);
      return tag('text', { x, y: below, 'font-size': TEXT, 'font-weight': 600 }, shown);
    });
}

/** Every number, for those who do not see the lines. */
export const describeLines = ({ categories, series }: Lines): string =>
  categories
    .map((name, at) => {
      const values = series.map((one) => `${one.name} ${one.points[at]?.shown ?? 'chưa có'}`);
      return `${name}: ${values.join(', ')}`;
    })
    .join('; ');
