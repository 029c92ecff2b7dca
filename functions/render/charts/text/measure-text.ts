import { plainLine } from '../../plain-line.ts';
import { FONT_WIDTHS } from './font-widths.ts';

export type Weight = 'regular' | 'semiBold';

export interface Font {
  /** Pixels of the picture. */
  size: number;
  weight: Weight;
}

/** The font's own thousandths of its size. */
const EM = 1000;

const WIDTHS: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: widthsOf(([, regular]) => regular),
  semiBold: widthsOf(([, , semiBold]) => semiBold),
};

function widthsOf(pick: (line: (typeof FONT_WIDTHS)[number]) => string): ReadonlyMap<string, number> {
  return new Map(
    FONT_WIDTHS.flatMap((line) => {
      const widths = pick(line).split(' ');
      return [...line[0]].map((character, index) => [character, Number(widths[index])] as const);
    }),
  );
}

/**
 * Text of a cell as a picture can show it: one line, and only characters the font has. An emoji is left out,
 * where it would be an empty box; mails and documents beside the picture print the text whole.
 */
export function drawableText(text: string): string {
  const kept = [...plainLine(text)].filter((character) => WIDTHS.regular.has(character));
  return kept.join('').replace(/ +/g, ' ').trim();
}

/**
 * Pixels from the first to behind the last character, without kerning: that makes words a trifle shorter, and
 * longer by 1 % at worst (rows of W), less than the gaps around every text.
 */
export function measureText(text: string, { size, weight }: Font): number {
  let sum = 0;
  for (const character of text) sum += WIDTHS[weight].get(character) ?? EM;
  return (sum * size) / EM;
}
