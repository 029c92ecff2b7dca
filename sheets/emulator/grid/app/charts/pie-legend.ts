/** What each colour of a pie stands for, with its value and share, below one another (pure). */
import type { Slice } from './chart-model.ts';
import type { Drawing } from './drawing.ts';
import { fillOf } from './patterns.ts';
import { fitted, percent, type Svg, tag, widthOf } from './svg.ts';

const ENTRY = 40;
const TEXT = 13;
const SWATCH = 16;
const INDENT = 24;

/** Pixels that the names need. */
export const pieLegendWidth = (slices: readonly Slice[]): number =>
  INDENT + Math.max(0, ...slices.map(({ name }) => widthOf(name, TEXT)));

export function pieLegend(chartId: number, slices: readonly Slice[], width: number): Drawing {
  const total = slices.reduce((sum, { value }) => sum + value, 0);
  const parts = slices.flatMap(({ name, shown, value }, index): Svg[] => {
    const y = index * ENTRY;
    const swatch = { x: 0, y: y + 5, width: SWATCH, height: SWATCH, fill: fillOf(chartId, index) };
    return [
      tag('rect', { ...swatch, stroke: '#6b6b6b', 'stroke-width': 0.5 }),
      tag('text', { x: INDENT, y: y + 16, 'font-size': TEXT }, fitted(name, TEXT, width - INDENT)),
      tag(
        'text',
        { x: INDENT, y: y + 32, 'font-size': TEXT, 'font-weight': 600 },
        `${shown} (${percent(value / total)})`,
      ),
    ];
  });
  return { height: slices.length * ENTRY, parts };
}
