import { type Html, html, join } from '../html.ts';
import { type Drawing, drawText, moveTo } from './drawing.ts';
import { NOTE } from './ink.ts';
import { measureText } from './text/measure-text.ts';

export interface LegendEntry {
  /** Drawn around the middle of the line, from x = 0. */
  sample: Html;
  /** Pixels the sample takes. */
  sampleWidth: number;
  label: string;
}

const LINE = 24;
const MIDDLE = 11;
const STYLE = { ...NOTE, colour: '#333333' } as const;

/** Samples with their labels, side by side as far as `room` pixels go. */
export function drawLegend(entries: readonly LegendEntry[], room: number): Drawing {
  let [x, line] = [0, 0];
  const pieces = entries.map(({ sample, sampleWidth, label }) => {
    const width = sampleWidth + 7 + measureText(label, STYLE);
    if (x > 0 && x + width > room) [x, line] = [0, line + 1];
    const text = drawText(sampleWidth + 7, MIDDLE + 5, label, STYLE);
    const piece = moveTo(x, line * LINE, html`${moveTo(0, MIDDLE, sample)}${text}`);
    x += width + 18;
    return piece;
  });
  return { markup: join(pieces), height: entries.length > 0 ? (line + 1) * LINE : 0 };
}
