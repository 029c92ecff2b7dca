/** Stacked horizontal bars with axis, legend and values (pure). */
import type { Series } from './chart-model.ts';
import type { Drawing } from './drawing.ts';
import { flowLegend } from './flow-legend.ts';
import { niceTicks } from './nice-ticks.ts';
import { fillOf, labelOn, patterns } from './patterns.ts';
import { fitted, number, type Svg, tag, widthOf } from './svg.ts';

const ROW = 24;
const BAR = 17;
const TEXT = 12;
const AXIS = 22;
const GAP = 8;
const QUIET = '#565b63';
/** Names of bars take at most this part of the width. */
const NAMES_SHARE = 0.35;

export interface Bars {
  categories: string[];
  series: Series[];
  legend: boolean;
}

interface Plot {
  chartId: number;
  left: number;
  top: number;
  bottom: number;
  /** Pixels of a value. */
  scale: number;
}

const totalOf = (series: Series[], at: number): number =>
  series.reduce((sum, { amounts }) => sum + (amounts[at]?.value ?? 0), 0);

/** @param width px that there are */
export function drawBars(chartId: number, { categories, series, legend }: Bars, width: number): Drawing {
  const totals = categories.map((_, at) => totalOf(series, at));
  const ticks = niceTicks(Math.max(0, ...totals), width < 420 ? 4 : 6);
  const names = Math.max(0, ...categories.map((name) => widthOf(name, TEXT)));
  const left = Math.min(names, width * NAMES_SHARE) + GAP;
  const totalWidth = Math.max(...totals.map((total) => widthOf(number(total), TEXT)), 0);
  const entries = legend ? flowLegend(chartId, series, width) : { height: 0, parts: [] };
  const bottom = entries.height + categories.length * ROW;
  const scale = (width - left - totalWidth - GAP) / (ticks.at(-1) ?? 1);
  const plot: Plot = { chartId, left, top: entries.height, bottom, scale };
  const parts = [
    patterns(
      chartId,
      series.map(({ colour }) => colour),
    ),
    ...entries.parts,
    ...drawAxis(ticks, plot),
    ...categories.flatMap((name, at) => drawBar(name, at, series, totals[at] ?? 0, plot)),
  ];
  return { height: bottom + AXIS, parts };
}

const drawAxis = (ticks: number[], { left, top, bottom, scale }: Plot): Svg[] =>
  ticks.flatMap((tick) => {
    const x = left + tick * scale;
    return [
      tag('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: tick === 0 ? '#8d8a84' : '#e4e2dd' }),
      tag('text', { x, y: bottom + 16, 'text-anchor': 'middle', 'font-size': 11, fill: QUIET }, number(tick)),
    ];
  });

function drawBar(name: string, at: number, series: Series[], total: number, plot: Plot): Svg[] {
  const { left, scale } = plot;
  const top = plot.top + at * ROW + (ROW - BAR) / 2;
  const baseline = top + BAR / 2 + 4;
  const label = { x: left - GAP, y: baseline, 'text-anchor': 'end', 'font-size': TEXT };
  const sum = { x: left + total * scale + 5, y: baseline, 'font-size': TEXT, fill: QUIET };
  return [
    tag('text', label, fitted(name, TEXT, left - GAP), tag('title', {}, name)),
    ...drawSegments(name, at, series, top, plot),
    tag('text', sum, number(total), tag('title', {}, `${name}: ${number(total)} tất cả`)),
  ];
}

function drawSegments(
  name: string,
  at: number,
  series: Series[],
  y: number,
  { chartId, left, scale }: Plot,
): Svg[] {
  let x = left;
  const labels: Svg[] = [];
  const areas = series.flatMap(({ name: what, colour, amounts }, index) => {
    const { value, shown } = amounts[at] ?? { value: 0, shown: '0' };
    const width = value * scale;
    if (width === 0) return [];
    if (width >= widthOf(shown, TEXT) + 2)
      labels.push(labelOn(colour, x + width / 2, y + BAR / 2 + 4, shown));
    const box = {
      x,
      y,
      width,
      height: BAR,
      fill: fillOf(chartId, index),
      stroke: '#ffffff',
      'stroke-width': 1,
    };
    x += width;
    return [tag('rect', box, tag('title', {}, `${name}, ${what}: ${shown}`))];
  });
  return [...areas, ...labels];
}
