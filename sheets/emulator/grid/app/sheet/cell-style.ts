/** A cell's look in Univer's words (pure). */
import type { IStyleData } from '@univerjs/core';
import type { CellFacts } from '../book/cell-facts.ts';
import type { ApiColor, ApiFormat } from '../book/sheets-api.ts';

/** Quiet enough for a tab that is closed as a whole; dark text keeps 7:1 and more on it. */
const LOCKED_BACKGROUND = '#f1f1ee';
const LOCKED_TEXT = '#46463f';
const LINK_TEXT = '#1a4f9c';

/** Thin lines, since Univer's own gridlines vanish under coloured cells. */
const LINE = { s: 1, cl: { rgb: '#dedcd6' } };
const LINES = { b: LINE, r: LINE };
/** Pixels. */
const PADDING = { t: 4, b: 4, l: 5, r: 5 };

const HORIZONTAL: Record<string, number> = { LEFT: 1, CENTER: 2, RIGHT: 3 };
const VERTICAL: Record<string, number> = { TOP: 1, MIDDLE: 2, BOTTOM: 3 };
const WRAP: Record<string, number> = { OVERFLOW_CELL: 1, LEGACY_WRAP: 1, CLIP: 2, WRAP: 3 };

/** `#rrggbb`; null where no colour was asked for. */
export function cssColour(color: ApiColor | undefined): string | null {
  if (!color) return null;
  const parts = [color.red, color.green, color.blue];
  return `#${parts
    .map((part) =>
      Math.round((part ?? 0) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const isWhite = (colour: string | null): boolean => colour === null || colour === '#ffffff';

/** Black is what every text is in; asked for, it would hide that a cell is locked or a link. */
const unlessBlack = (colour: string | null): string | null => (colour === '#000000' ? null : colour);

export const isLink = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

export interface CellLook {
  cell: CellFacts;
  locked: boolean;
  conditional: ApiFormat | null;
}

/** Numbers stand right and yes/no in the middle where nothing else was asked for. */
function alignment({ format, value }: CellFacts): number {
  const asked = HORIZONTAL[format.horizontalAlignment ?? ''];
  if (asked) return asked;
  return typeof value === 'number' ? 3 : typeof value === 'boolean' ? 2 : 1;
}

function colours({ cell, locked, conditional }: CellLook): IStyleData {
  const own = cssColour(cell.format.backgroundColor);
  const ownText = unlessBlack(cssColour(cell.format.textFormat?.foregroundColor));
  const grey = locked && isWhite(own);
  const background = cssColour(conditional?.backgroundColor) ?? (grey ? LOCKED_BACKGROUND : own);
  const text =
    cssColour(conditional?.textFormat?.foregroundColor) ??
    ownText ??
    (isLink(cell.shown) ? LINK_TEXT : grey ? LOCKED_TEXT : null);
  return {
    ...(isWhite(background) ? {} : { bg: { rgb: background } }),
    ...(text ? { cl: { rgb: text } } : {}),
  };
}

const isStranger = ({ format, value }: CellFacts): boolean =>
  typeof value === 'string' && ['DATE', 'DATE_TIME', 'NUMBER'].includes(format.numberFormat?.type ?? '');

/**
 * A text in a column of dates or numbers is wrapped, whatever the column says: cut off, "ngày 18 tháng 01 năm 2022"
 * would read as another day.
 */
export const wraps = (cell: CellFacts): boolean => cell.format.wrapStrategy === 'WRAP' || isStranger(cell);

export function cellStyle(look: CellLook): IStyleData {
  const { format } = look.cell;
  const { bold, italic, underline, strikethrough, fontSize } = {
    ...format.textFormat,
    ...look.conditional?.textFormat,
  };
  return {
    ...colours(look),
    bd: LINES,
    pd: PADDING,
    ht: alignment(look.cell),
    vt: VERTICAL[format.verticalAlignment ?? ''] ?? 3,
    tb: wraps(look.cell) ? 3 : (WRAP[format.wrapStrategy ?? ''] ?? 1),
    ...(bold ? { bl: 1 } : {}),
    ...(italic ? { it: 1 } : {}),
    ...(underline ? { ul: { s: 1 } } : {}),
    ...(strikethrough ? { st: { s: 1 } } : {}),
    ff: 'Arial',
    fs: fontSize ?? 10,
  };
}
