import { formatNumber } from '../../report/format-number.ts';
import { type Html, html, join } from '../html.ts';
import type { ChartSpace } from './chart-space.ts';
import { drawOnPlate } from './drawing.ts';
import { FIGURE, INK, LABEL, NOTE, STRONG } from './ink.ts';
import { fitText, wrapToWidth } from './text/fit-text.ts';
import { drawableText, measureText } from './text/measure-text.ts';
import { drawMark } from './word-style.ts';

export interface RowHeading {
  code: string;
  name: string;
  /** Stands at the right edge of the last line. */
  facts: string;
  /** Tasks; printed before the facts unless there are none. */
  overdue: number;
}

/** Pixels up to which a code is printed whole. */
const CODE_WIDTH = 120;
const [BASE_LINE, LINE_HEIGHT] = [15, 19];
const [GAP, MARK_WIDTH] = [14, 16];

/** What stands above a bar: code and name to the left, cut where the room ends; the figures to the right. */
export function drawRowHeading({ code, name, facts, overdue }: RowHeading, space: ChartSpace): Html {
  const line = BASE_LINE + (space.headingLines - 1) * LINE_HEIGHT;
  const right = space.content - measureText(facts, NOTE) - GAP;
  const late = overdue > 0 ? `${formatNumber(overdue)} quá hạn` : '';
  const lateWidth = late === '' ? 0 : measureText(late, FIGURE) + MARK_WIDTH;
  const namesEnd = right - (late === '' ? 0 : lateWidth + GAP);
  const facing = drawOnPlate(space.content, line, facts, { ...NOTE, anchor: 'end' }, INK.card);
  return html`${drawName(code, name, namesEnd, space)}${late === '' ? '' : drawLate(late, right, lateWidth, line)}${facing}`;
}

/** The last line reaches as far as `end`, a line above it as far as the card's content. */
function drawName(code: string, name: string, end: number, { content, headingLines }: ChartSpace): Html {
  const shownCode = fitText(drawableText(code), CODE_WIDTH, STRONG);
  const left = shownCode === '' ? 0 : measureText(shownCode, STRONG) + 8;
  const lines =
    headingLines === 1
      ? [fitText(drawableText(name), end - left, LABEL)]
      : wrapInTwo(drawableText(name), content - left, end);
  const drawn = lines.map((text, index) =>
    drawOnPlate(index === 0 ? left : 0, BASE_LINE + index * LINE_HEIGHT, text, LABEL, INK.card),
  );
  return html`${drawOnPlate(0, BASE_LINE, shownCode, STRONG, INK.card)}${join(drawn)}`;
}

/** A first line of at most `width` pixels, and as much of the rest as `secondWidth` holds. */
function wrapInTwo(text: string, width: number, secondWidth: number): string[] {
  const [first = '', ...more] = wrapToWidth(text, width, LABEL);
  return [first, fitText(more.join(' '), secondWidth, LABEL)];
}

function drawLate(late: string, right: number, width: number, line: number): Html {
  const style = { ...FIGURE, colour: INK.late, anchor: 'end' } as const;
  const mark = drawMark(right - width + 5, line - 5, 'triangle', INK.late);
  return html`${drawOnPlate(right, line, late, style, INK.card)}${mark}`;
}
