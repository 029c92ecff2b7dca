import type { MarkerStyle } from '../blocks/marker.ts';

const RANKS: Record<string, number> = {
  part: 1,
  capital: 2,
  roman: 3,
  named: 4.9,
  bracketed: 5,
  parenthesis: 5.1,
  letter: 6,
  'bracketed-letter': 6.1,
  'bullet-other': 6.9,
  'bullet-dash': 7,
  'bullet-plus': 8,
};

/** Where a style of numbering usually stands; only the order counts, and only when a style is met for the first time. */
export const rankOf = (style: MarkerStyle): number => {
  const decimal = /^decimal-(\d)$/.exec(style)?.[1];
  return decimal ? 4 + Number(decimal) / 10 : (RANKS[style] ?? 7);
};

/** A heading without number encloses what Roman numerals head. */
export const CAPITALS_RANK = 2.5;
/** Headings down to this rank part the document; items stand deeper. */
export const LAST_PART_RANK = 3.5;
/** A line that heads bullets of any kind. */
export const BEFORE_BULLETS_RANK = 6.85;
/** Headings of markdown, `#` to `######`. */
export const markdownRank = (depth: number): number => (depth > 6 ? 6.8 : 1.5 + depth / 4);
