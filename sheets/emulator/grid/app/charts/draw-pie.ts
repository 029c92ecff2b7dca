/** A pie or a ring, with a legend that says every value (pure). */
import type { Slice } from './chart-model.ts';
import type { Drawing } from './drawing.ts';
import { fillOf, labelOn, patterns } from './patterns.ts';
import { pieLegend, pieLegendWidth } from './pie-legend.ts';
import { percent, type Svg, tag } from './svg.ts';

/** Of the pie at most and, where its legend asks for much, at least; px. */
const DIAMETER = 170;
const LEAST_DIAMETER = 110;
const APART = 20;
/** Slices thinner than this have no room for their share. */
const LABELLED_SHARE = 0.1;
/** Room that a share needs in a ring, px. */
const LABEL = 46;

export interface Pie {
  slices: Slice[];
  /** 0: whole, towards 1: a thin ring. */
  hole: number;
  legend: boolean;
}

/** @param width px that there are */
export function drawPie(chartId: number, pie: Pie, width: number): Drawing {
  const { slices, hole } = pie;
  const room = pie.legend ? width - APART - pieLegendWidth(slices) : width;
  const diameter = Math.min(DIAMETER, Math.max(LEAST_DIAMETER, room));
  const left = diameter + APART;
  const legend = pie.legend ? pieLegend(chartId, slices, width - left) : { height: 0, parts: [] };
  const height = Math.max(diameter, legend.height) + 8;
  const circle = { x: diameter / 2, y: height / 2, radius: diameter / 2, hole };
  const colours = slices.map(({ colour }) => colour);
  const move = { transform: `translate(${left} ${(height - legend.height) / 2})` };
  const parts = [
    patterns(chartId, colours),
    ...drawSlices(chartId, slices, circle),
    tag('g', move, ...legend.parts),
  ];
  return { height, parts };
}

interface Circle {
  x: number;
  y: number;
  radius: number;
  hole: number;
}

function drawSlices(chartId: number, slices: Slice[], circle: Circle): Svg[] {
  const total = slices.reduce((sum, { value }) => sum + value, 0);
  let from = 0;
  const labels: Svg[] = [];
  const thickness = circle.radius * (1 - circle.hole);
  const areas = slices.map((slice, index) => {
    const share = slice.value / total;
    const to = from + share;
    if (share >= LABELLED_SHARE && thickness >= LABEL)
      labels.push(shareLabel(slice, share, (from + to) / 2, circle));
    const path = {
      d: slicePath(circle, from, to),
      fill: fillOf(chartId, index),
      stroke: '#ffffff',
      'stroke-width': 1.5,
    };
    from = to;
    return tag('path', path, tag('title', {}, `${slice.name}: ${slice.shown} (${percent(share)})`));
  });
  return [...areas, ...labels];
}

/** A narrow slice has its room near the rim. */
function shareLabel({ colour }: Slice, share: number, at: number, { x, y, radius, hole }: Circle): Svg {
  const [dx, dy] = direction(at);
  const middle = radius * Math.max(share < 0.2 ? 0.7 : 0.6, (1 + hole) / 2);
  return labelOn(colour, x + dx * middle, y + dy * middle + 4, percent(share));
}

/** Clockwise from the top; 1 is a whole turn. */
const direction = (turn: number): [number, number] => [
  Math.sin(turn * 2 * Math.PI),
  -Math.cos(turn * 2 * Math.PI),
];

/** An arc cannot end where it begins, so a whole turn stops just short of it. */
const WHOLE = 0.99999;

function slicePath({ x, y, radius, hole }: Circle, from: number, to: number): string {
  const end = Math.min(to, from + WHOLE);
  const point = (turn: number, distance: number): string => {
    const [dx, dy] = direction(turn);
    return `${(x + dx * distance).toFixed(2)} ${(y + dy * distance).toFixed(2)}`;
  };
  const large = end - from > 0.5 ? 1 : 0;
  const inner = radius * hole;
  const outside = `M${point(from, radius)}A${radius} ${radius} 0 ${large} 1 ${point(end, radius)}`;
  return `${outside}L${point(end, inner)}A${inner} ${inner} 0 ${large} 0 ${point(from, inner)}Z`;
}
