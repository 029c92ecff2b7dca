/** Lines and dots over the colours, so that series are told apart without them (pure). */
import { inkOn } from './chart-colours.ts';
import { type Svg, tag } from './svg.ts';

const SIZE = 7;
const MARKS: readonly (string | null)[] = [
  null,
  'M0 7L7 0',
  'M3 3.5h1.2',
  'M0 0L7 7',
  'M0 3.5H7',
  'M3.5 0V7',
];

const patternId = (chartId: number, index: number): string => `chart-${chartId}-fill-${index}`;

/** What `fill` of a series names. */
export const fillOf = (chartId: number, index: number): string => `url(#${patternId(chartId, index)})`;

/** One `defs` for all series of a chart. */
export function patterns(chartId: number, colours: readonly string[]): Svg {
  const made = colours.map((colour, index) => {
    const mark = MARKS[index % MARKS.length];
    const look = { fill: 'none', stroke: inkOn(colour), 'stroke-width': 1.2, 'stroke-opacity': 0.5 };
    const lines = mark ? [tag('path', { d: mark, ...look })] : [];
    return tag(
      'pattern',
      { id: patternId(chartId, index), width: SIZE, height: SIZE, patternUnits: 'userSpaceOnUse' },
      tag('rect', { width: SIZE, height: SIZE, fill: colour }),
      ...lines,
    );
  });
  return tag('defs', {}, ...made);
}

/** A number on a patterned area, with the area's own colour around its letters. */
export function labelOn(colour: string, x: number, y: number, text: string): Svg {
  const look = {
    'text-anchor': 'middle',
    'font-size': 12,
    'font-weight': 600,
    fill: inkOn(colour),
    stroke: colour,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return tag('text', { x, y, ...look }, text);
}
