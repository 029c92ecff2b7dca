/** A page as it lies before the reader: points (1/72 inch) from the upper left corner, y downwards. */
export interface PageContent {
  width: number;
  pieces: Piece[];
  rules: Rule[];
}

/** Some characters in a row; fonts change within words, so a word may be several. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** Where the letters stand. */
  baseline: number;
  /** Of the letters. */
  size: number;
}

/** A drawn line along the page's edges: at `at`, from `from` to `to`. */
export interface Rule {
  direction: 'across' | 'down';
  at: number;
  from: number;
  to: number;
}
