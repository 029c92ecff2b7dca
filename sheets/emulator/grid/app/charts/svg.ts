/** SVG as text; every attribute and every text is escaped here and nowhere else (pure). */

/** Markup that is finished; only `tag` and `text` make it. */
export interface Svg {
  readonly markup: string;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

/** Two digits behind the point are finer than a pixel of any screen. */
const attribute = (value: string | number): string =>
  escaped(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);

/** An element; strings among the children are texts. */
export function tag(
  name: string,
  attributes: Record<string, string | number>,
  ...children: (Svg | string)[]
): Svg {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.markup));
  return { markup: `<${name}${pairs.join('')}>${inside.join('')}</${name}>` };
}

/** Widths of letters in parts of the font's size, those of the widest common font, so that nothing is cut. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;!|'’ijlItfr()/-]/u, 0.4],
  [/[mwMW%…]/u, 1],
  [/\p{Lu}/u, 0.76],
  [/\p{M}/u, 0],
];
const LETTER = 0.64;

const letterWidth = (letter: string): number =>
  WIDTHS.find(([letters]) => letters.test(letter.normalize('NFD').charAt(0)))?.[1] ?? LETTER;

/** About how wide a text is, px. */
export const widthOf = (text: string, size: number): number =>
  [...text.normalize('NFC')].reduce((sum, letter) => sum + letterWidth(letter) * size, 0);

/** The text as far as it fits, with an ellipsis where some is left out. */
export function fitted(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = [...text.normalize('NFC')];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

const shares = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });
const numbers = new Intl.NumberFormat('vi-VN');

/** 0,119 → `11,9%`. */
export const percent = (share: number): string => shares.format(share);

/** 1234,5 → `1.234,5`. */
export const number = (value: number): string => numbers.format(value);
