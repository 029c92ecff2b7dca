/** Pieces of a picture: each starts at 0,0 and knows its height, so that they can be put below one another. */
import { type Html, html, join } from '../html.ts';
import { wrapToWidth } from './text/fit-text.ts';
import { type Font, measureText } from './text/measure-text.ts';

export interface Drawing {
  markup: Html;
  /** Pixels. */
  height: number;
}

export interface TextStyle extends Font {
  colour: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** Attributes of a shape by their SVG names. */
export type Paint = Readonly<Record<string, string | number>>;

/** At most two decimals: pictures stay small, and the same on every machine. */
export function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

/** One line of text; `y` is its base line. */
export function drawText(x: number, y: number, text: string, style: TextStyle): Html {
  return drawShape(
    'text',
    {
      x: rounded(x),
      y: rounded(y),
      'font-size': style.size,
      ...(style.weight === 'semiBold' ? { 'font-weight': 600 } : {}),
      fill: style.colour,
      ...(style.anchor ? { 'text-anchor': style.anchor } : {}),
    },
    html`${text}`,
  );
}

/**
 * As {@link drawText}, on a plate that keeps what lies behind it (lines, hatching) out of the letters; nothing for
 * an empty text.
 */
export function drawOnPlate(x: number, y: number, text: string, style: TextStyle, plate: string): Html {
  if (text === '') return html``;
  const width = measureText(text, style);
  const left = x - { start: 0, middle: width / 2, end: width }[style.anchor ?? 'start'];
  const box = drawBox(left - 3, y - style.size * 0.92, width + 6, style.size * 1.2, { fill: plate, rx: 2 });
  return html`${box}${drawText(x, y, text, style)}`;
}

export function drawBox(x: number, y: number, width: number, height: number, paint: Paint): Html {
  const place = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
  return drawShape('rect', { ...place, ...paint });
}

type Point = readonly [x: number, y: number];

export function drawLine(points: readonly Point[], paint: Paint): Html {
  const d = `M${points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L')}`;
  return drawShape('path', { d, fill: 'none', ...paint });
}

export function drawShape(name: 'rect' | 'path' | 'text' | 'circle', paint: Paint, inside = html``): Html {
  const attributes = Object.entries(paint).map(([key, value]) => html` ${key}="${value}"`);
  return html`<${name}${join(attributes)}>${inside}</${name}>`;
}

export function moveTo(x: number, y: number, markup: Html): Html {
  return html`<g transform="translate(${rounded(x)} ${rounded(y)})">${markup}</g>`;
}

/** Lines of text of at most `width` pixels. */
export function drawParagraph(text: string, width: number, style: TextStyle): Drawing {
  const lineHeight = Math.round(style.size * 1.4);
  const lines = wrapToWidth(text, width, style);
  return {
    markup: join(lines.map((line, index) => drawText(0, lineHeight * index + style.size, line, style))),
    height: lineHeight * lines.length,
  };
}

/** Drawings below one another, `gap` pixels apart; those of no height take no room. */
export function stack(drawings: readonly Drawing[], gap: number): Drawing {
  let height = 0;
  const markup: Html[] = [];
  for (const drawing of drawings.filter((one) => one.height > 0)) {
    if (height > 0) height += gap;
    markup.push(moveTo(0, height, drawing.markup));
    height += drawing.height;
  }
  return { markup: join(markup), height };
}
