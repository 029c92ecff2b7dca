/** A legend above a chart, as many names in a line as fit (pure). */
import type { Series } from './chart-model.ts';
import type { Drawing } from './drawing.ts';
import { fillOf } from './patterns.ts';
import { fitted, type Svg, tag, widthOf } from './svg.ts';

const TEXT = 12;
const LINE = 22;
const SWATCH = 14;
const BESIDE = 6;
const APART = 14;

export function flowLegend(chartId: number, series: readonly Series[], width: number): Drawing {
  let x = 0;
  let y = 0;
  const parts = series.flatMap(({ name }, index): Svg[] => {
    const text = fitted(name, TEXT, width - SWATCH - BESIDE);
    const wide = SWATCH + BESIDE + widthOf(text, TEXT);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LINE;
    }
    const at = x;
    x += wide + APART;
    return [
      tag('rect', {
        x: at,
        y,
        width: SWATCH,
        height: SWATCH,
        fill: fillOf(chartId, index),
        stroke: '#6b6b6b',
        'stroke-width': 0.5,
      }),
      tag('text', { x: at + SWATCH + BESIDE, y: y + 11, 'font-size': TEXT }, text),
    ];
  });
  return { height: y + LINE + 4, parts };
}
