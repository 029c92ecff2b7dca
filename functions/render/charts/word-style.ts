/**
 * How the four words look wherever they are drawn. Each is told apart by its pattern or its mark alone, so that
 * a black-and-white print reads the same; `ink` on `plate` keeps at least 4.5:1 (WCAG AA).
 */
import { PALETTE } from '../../../sheets/template/palette.ts';
import { STATUS_LABEL } from '../../status/status-label.ts';
import { type Html, html, join } from '../html.ts';
import { drawBox, drawLine, drawShape, rounded } from './drawing.ts';

export type WordFigure = 'doneOnTime' | 'doneLate' | 'running' | 'overdue';
export type Mark = 'circle' | 'square' | 'diamond' | 'triangle';

/** How a figure looks as a line over time. */
export interface LineStyle {
  label: string;
  line: string;
  /** The colour of numbers beside the line: at least 4.5:1 on white. */
  words: string;
  mark: Mark;
  /** SVG dash array. */
  dash: string;
}

export interface WordStyle extends LineStyle {
  figure: WordFigure;
  /** What lies under the pattern and under the number. */
  plate: string;
  ink: string;
  pattern: 'plain' | 'stripes' | 'dots' | 'slashes';
}

export const WORD: Readonly<Record<WordFigure, WordStyle>> = {
  doneOnTime: {
    figure: 'doneOnTime',
    label: STATUS_LABEL['done-on-time'],
    plate: '#1b6b34',
    ink: '#ffffff',
    line: '#1b6b34',
    words: '#1b6b34',
    pattern: 'plain',
    mark: 'circle',
    dash: 'none',
  },
  doneLate: {
    figure: 'doneLate',
    label: STATUS_LABEL['done-late'],
    plate: PALETTE.olive.background,
    ink: PALETTE.olive.text,
    line: '#7a7a1a',
    words: PALETTE.olive.text,
    pattern: 'stripes',
    mark: 'square',
    dash: '9 4',
  },
  running: {
    figure: 'running',
    label: STATUS_LABEL.running,
    plate: PALETTE.blue.background,
    ink: PALETTE.blue.text,
    line: '#3a6ea5',
    words: PALETTE.blue.text,
    pattern: 'dots',
    mark: 'diamond',
    dash: '2 4',
  },
  overdue: {
    figure: 'overdue',
    label: STATUS_LABEL.overdue,
    plate: '#a61b14',
    ink: '#ffffff',
    line: '#a61b14',
    words: '#a61b14',
    pattern: 'slashes',
    mark: 'triangle',
    dash: '12 3 3 3',
  },
};

/** In the order of the official vocabulary. */
export const WORDS: readonly WordStyle[] = Object.values(WORD);

/** The paint of a word's area in the picture `chart`, whose {@link drawPatterns} it refers to. */
export function wordFill(chart: string, word: WordStyle): string {
  return `url(#${chart}-${word.figure})`;
}

const TILE = 8;

/** The patterns of the four words; ids bear the picture's name, because a page may hold several pictures. */
export function drawPatterns(chart: string): Html {
  return join(
    WORDS.map((word) => {
      const tile = drawBox(0, 0, TILE, TILE, { fill: word.plate });
      return html`<pattern id="${chart}-${word.figure}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse">${tile}${drawTexture(word)}</pattern>`;
    }),
  );
}

function drawTexture({ pattern, line }: WordStyle): Html {
  switch (pattern) {
    case 'plain':
      return html``;
    case 'stripes':
      return drawShape('path', { d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6', stroke: line, 'stroke-width': 2 });
    case 'dots':
      return drawShape('circle', { cx: 4, cy: 4, r: 1.1, fill: line });
    case 'slashes':
      return drawShape('path', {
        d: 'M-2 6L2 10M0 0L8 8M6 -2L10 2',
        stroke: '#ffffff',
        'stroke-width': 1,
        opacity: 0.7,
      });
  }
}

const MARKS: Readonly<Record<Mark, string>> = {
  circle: 'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z',
  square: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
  diamond: 'M0 -6L6 0L0 6L-6 0Z',
  triangle: 'M0 -6L6 5H-6Z',
};

/** A small shape around a point, with a white rim that parts it from the lines it lies on. */
export function drawMark(x: number, y: number, mark: Mark, colour: string): Html {
  const shape = drawShape('path', { d: MARKS[mark], fill: colour, stroke: '#ffffff', 'stroke-width': 1.5 });
  return html`<g transform="translate(${rounded(x)} ${rounded(y)})">${shape}</g>`;
}

/** A line's pattern and mark, as a legend shows them. */
export function drawLineSample(style: LineStyle): Html {
  const paint = { stroke: style.line, 'stroke-width': 2.5, 'stroke-dasharray': style.dash };
  const line = drawLine(
    [
      [0, 0],
      [30, 0],
    ],
    paint,
  );
  return html`${line}${drawMark(15, 0, style.mark, style.line)}`;
}
