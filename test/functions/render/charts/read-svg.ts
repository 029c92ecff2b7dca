/** Reads a picture back: its elements with their places on the card, groups' shifts added. */
import { SaxesParser } from 'saxes';
import { measureText, type Weight } from '../../../../functions/render/charts/text/measure-text.ts';

export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  /** Pixels of the card at which the element's own 0,0 lies. */
  x: number;
  y: number;
  text: string;
}

/** @throws Error where the text is no well-formed XML. */
export function readSvg(svg: string): SvgElement[] {
  const parser = new SaxesParser();
  const elements: SvgElement[] = [];
  const open: SvgElement[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const [, dx = 0, dy = 0] = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(attributes.transform ?? '') ?? [];
    const around = open.at(-1);
    const element = {
      name,
      attributes,
      x: (around?.x ?? 0) + Number(dx),
      y: (around?.y ?? 0) + Number(dy),
      text: '',
    };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return elements;
}

export const textsOf = (svg: string): string[] =>
  readSvg(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);

export interface Extent {
  what: string;
  left: number;
  right: number;
  /** Of a box its edge, of words the height of their capitals. */
  top: number;
  /** Of a box its edge, of words their base line. */
  bottom: number;
}

/** The height of capitals as a share of the type's size. */
const CAPITALS = 0.7;

/** Where every word and every box of the picture lies on its card. */
export function extentsOf(svg: string): Extent[] {
  return readSvg(svg).flatMap(({ name, attributes, x, y, text }) => {
    const at = x + Number(attributes.x ?? 0);
    if (name === 'rect') {
      const [width, height] = [Number(attributes.width), Number(attributes.height)];
      const top = y + Number(attributes.y ?? 0);
      return [{ what: 'rect', left: at, right: at + width, top, bottom: top + height }];
    }
    if (name !== 'text') return [];
    const weight: Weight = attributes['font-weight'] === '600' ? 'semiBold' : 'regular';
    const width = measureText(text, { size: Number(attributes['font-size']), weight });
    const share = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start'] ?? 0;
    const left = at - share * width;
    const bottom = y + Number(attributes.y);
    const top = bottom - CAPITALS * Number(attributes['font-size']);
    return [{ what: text, left, right: left + width, top, bottom }];
  });
}
