/** The marks of lines, told apart by their shape, and what each stands for (pure). */
import type { Drawing } from './drawing.ts';
import type { LineSeries } from './lines-model.ts';
import { fitted, type Svg, tag, widthOf } from './svg.ts';

const TEXT = 12;
const LINE = 22;
const SAMPLE = 24;
const BESIDE = 6;
const APART = 14;

/** Circle, square, triangle, diamond, about a point. */
const SHAPES = [
  'M-4 0A4 4 0 1 1 4 0A4 4 0 1 1 -4 0Z',
  'M-3.5 -3.5H3.5V3.5H-3.5Z',
  'M0 -4.5L4.5 3.5H-4.5Z',
  'M0 -5L5 0L0 5L-5 0Z',
];

export function drawMark(x: number, y: number, index: number, colour: string, ...inside: Svg[]): Svg {
  const d = SHAPES[index % SHAPES.length] ?? '';
  const look = { d, fill: colour, stroke: '#ffffff', 'stroke-width': 1 };
  return tag('path', { ...look, transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})` }, ...inside);
}

/** As many names in a line as fit. */
export function lineLegend(series: readonly LineSeries[], width: number): Drawing {
  let x = 0;
  let y = 0;
  const parts = series.flatMap(({ name, colour }, index): Svg[] => {
    const text = fitted(name, TEXT, width - SAMPLE - BESIDE);
    const wide = SAMPLE + BESIDE + widthOf(text, TEXT);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LINE;
    }
    const at = x;
    x += wide + APART;
    const middle = y + 7;
    return [
      tag('line', { x1: at, x2: at + SAMPLE, y1: middle, y2: middle, stroke: colour, 'stroke-width': 2 }),
      drawMark(at + SAMPLE / 2, middle, index, colour),
      tag('text', { x: at + SAMPLE + BESIDE, y: y + 11, 'font-size': TEXT }, text),
    ];
  });
  return { height: y + LINE + 4, parts };
}
