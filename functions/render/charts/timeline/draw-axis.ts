import { formatVietnameseDate, type PlainDate } from '../../../calendar/plain-date.ts';
import { type Html, html, join } from '../../html.ts';
import { drawBox, drawLine, drawText } from '../drawing.ts';
import { FIGURE, INK, NOTE } from '../ink.ts';
import { measureText } from '../text/measure-text.ts';
import { type Tick, type TimeScale, ticks } from './time-scale.ts';

/** Height of the words above the rows: the months', the years', today's. */
export const AXIS_HEIGHT = 72;

const [MONTHS, YEARS, PILL_TOP, PILL_HEIGHT] = [14, 32, 42, 22];

/** Months and years, with thin lines down to `bottom`. */
export function drawMonths(scale: TimeScale, bottom: number): Html {
  return join(ticks(scale).map((tick) => drawTick(tick, bottom, scale.width)));
}

function drawTick({ x, month, year }: Tick, bottom: number, edge: number): Html {
  const line: [number, number][] = [
    [x, 0],
    [x, bottom],
  ];
  return html`${drawLine(line, { stroke: INK.grid })}${drawWord(x + 4, MONTHS, month, NOTE, edge)}${drawWord(x + 4, YEARS, year, FIGURE, edge)}`;
}

/** Nothing where the word would run over the edge. */
function drawWord(
  x: number,
  y: number,
  word: string,
  style: typeof NOTE | typeof FIGURE,
  edge: number,
): Html {
  const fits = word !== '' && x + measureText(word, style) <= edge;
  return fits ? drawText(x, y, word, style) : html``;
}

/** A line through all rows; where today lies beyond the months shown, only its date at that edge. */
export function drawToday(scale: TimeScale, today: PlainDate, bottom: number): Html {
  const words = `Hôm nay ${formatVietnameseDate(today)}`;
  const [early, late] = [today < scale.first, today > scale.last];
  const label = `${early ? '‹ ' : ''}${words}${late ? ' ›' : ''}`;
  const width = measureText(label, FIGURE) + 16;
  const x = scale.x(today + 0.5);
  const left = Math.max(0, Math.min(scale.width - width, x - width / 2));
  const pill = drawBox(left, PILL_TOP, width, PILL_HEIGHT, { fill: INK.text, rx: 4 });
  const text = drawText(left + 8, PILL_TOP + 16, label, { ...FIGURE, colour: INK.card });
  const through: [number, number][] = [
    [x, PILL_TOP + PILL_HEIGHT],
    [x, bottom],
  ];
  const dashed = { stroke: INK.text, 'stroke-width': 1.5, 'stroke-dasharray': '5 3' };
  return html`${early || late ? '' : drawLine(through, dashed)}${pill}${text}`;
}
