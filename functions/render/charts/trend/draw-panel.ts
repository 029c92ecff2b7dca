import { type Html, html, join } from '../../html.ts';
import { type Drawing, drawLine, drawOnPlate, drawText, moveTo } from '../drawing.ts';
import { FIGURE, INK, NOTE } from '../ink.ts';
import { drawMark, type LineStyle } from '../word-style.ts';
import { spreadLabels } from './spread-labels.ts';
import type { WeekAxis } from './week-axis.ts';

export interface Series {
  style: LineStyle;
  /** One for each week, `null` where there is none. */
  values: readonly (number | null)[];
}

export interface Panel {
  series: readonly Series[];
  /** From 0 to the top. */
  ticks: readonly number[];
  format(value: number): string;
}

/** Room for the numbers of the vertical axis to the left, and for the last week's figures to the right. */
export const MARGIN = { left: 54, right: 92 } as const;

const [HEIGHT, TOP, AXIS, LABEL_GAP] = [190, 8, 26, 17];
/** So many marks a line bears at most: enough to be told by its shape, few enough to see the line. */
const MOST_MARKS = 13;

/** Lines over the weeks, the newest figures at their ends. */
export function drawPanel({ series, ticks, format }: Panel, axis: WeekAxis): Drawing {
  const top = ticks.at(-1) ?? 1;
  const y = (value: number) => HEIGHT * (1 - value / top);
  const grid = ticks.map((tick) => drawTick(y(tick), format(tick), axis));
  const lines = series.map((one) => drawSeries(one, axis.xs, y));
  const markup = html`${join(grid)}${drawWeeks(axis)}${join(lines)}${drawNewest({ series, ticks, format }, y, axis.right)}`;
  return { markup: moveTo(0, TOP, markup), height: TOP + HEIGHT + AXIS };
}

function drawTick(y: number, text: string, { left, right }: WeekAxis): Html {
  const line = [
    [left, y],
    [right, y],
  ] as const;
  return html`${drawLine(line, { stroke: INK.grid })}${drawText(left - 10, y + 5, text, { ...NOTE, anchor: 'end' })}`;
}

function drawWeeks({ labels }: WeekAxis): Html {
  const style = { ...NOTE, anchor: 'middle' } as const;
  return join(
    labels.map(({ x, text }) => {
      const stroke = [
        [x, HEIGHT],
        [x, HEIGHT + 5],
      ] as const;
      return html`${drawLine(stroke, { stroke: INK.axis })}${drawText(x, HEIGHT + 20, text, style)}`;
    }),
  );
}

/** A line from week to week, broken where a week has no figure. */
function drawSeries({ style, values }: Series, xs: readonly number[], y: (value: number) => number): Html {
  const runs: [number, number][][] = [[]];
  values.forEach((value, index) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push([xs[index] ?? 0, y(value)]);
  });
  const paint = {
    stroke: style.line,
    'stroke-width': 2.5,
    'stroke-dasharray': style.dash,
    'stroke-linejoin': 'round',
  };
  const lines = runs.filter((run) => run.length > 1).map((run) => drawLine(run, paint));
  const every = Math.ceil(values.length / MOST_MARKS);
  const marks = values.map((value, index) =>
    value !== null && (values.length - 1 - index) % every === 0
      ? drawMark(xs[index] ?? 0, y(value), style.mark, style.line)
      : html``,
  );
  return html`${join(lines)}${join(marks)}`;
}

/** The last week's figures beside the ends of their lines, with the lines' marks. */
function drawNewest({ series, format }: Panel, y: (value: number) => number, right: number): Html {
  const ends = series.flatMap(({ style, values }) => {
    const value = values.at(-1) ?? null;
    return value === null ? [] : [{ style, value }];
  });
  const heights = spreadLabels(
    ends.map(({ value }) => y(value)),
    LABEL_GAP,
    0,
    HEIGHT,
  );
  return join(
    ends.map(({ style, value }, index) => {
      const at = heights[index] ?? 0;
      const text = { ...FIGURE, colour: style.words };
      return html`${drawMark(right + 16, at, style.mark, style.line)}${drawOnPlate(right + 26, at + 5, format(value), text, INK.card)}`;
    }),
  );
}
