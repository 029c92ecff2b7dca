/** A1 (and R1C1) notation: text ↔ zero-based, half-open ranges. Which sheet a title names is not known here. */
import type { GridRange } from './model.ts';

/** A range without its sheet; absent ends are open. */
export type Rect = Omit<GridRange, 'sheetId'>;

/** `title` is null when the text names no sheet; `quoted` tells that it stood in quotes. */
export interface A1Reference {
  title: string | null;
  quoted: boolean;
  /** The part after `!`, or the whole text when there is no title; null when only a quoted title is given. */
  cells: string | null;
}

const PLAIN_TITLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LOOKS_LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|R\d*C\d*|R\d*|C\d*|true|false)$/i;

/** Column index (0 = A) → letters. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Letters (`A`, `aa`) → column index. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A sheet title as it stands before `!`: quoted only when needed, as Google prints it. */
export function printTitle(title: string): string {
  if (PLAIN_TITLE.test(title) && !LOOKS_LIKE_A_CELL.test(title)) return title;
  return `'${title.replaceAll("'", "''")}'`;
}

const edge = (column: number | undefined, row: number | undefined): string =>
  (column === undefined ? '' : columnLetters(column)) + (row === undefined ? '' : String(row + 1));

/** Prints a range without its sheet; a single cell prints as `B2`, a whole sheet as an empty text. */
export function printRect(rect: Rect): string {
  const left = rect.startColumnIndex ?? undefined;
  const right = rect.endColumnIndex ?? undefined;
  const top = rect.startRowIndex ?? undefined;
  const bottom = rect.endRowIndex ?? undefined;
  const wholeRows = left === undefined && right === undefined;
  const wholeColumns = top === undefined && bottom === undefined;
  if (wholeRows && wholeColumns) return '';
  const first = edge(wholeRows ? undefined : (left ?? 0), wholeColumns ? undefined : (top ?? 0));
  const last = edge(
    right === undefined ? undefined : right - 1,
    bottom === undefined ? undefined : bottom - 1,
  );
  const isCell = first === last && !wholeRows && !wholeColumns;
  return isCell ? first : `${first}:${last}`;
}

/** `'Tiến độ'!A1:C9`. */
export function printA1(title: string, rect: Rect): string {
  const cells = printRect(rect);
  return cells === '' ? printTitle(title) : `${printTitle(title)}!${cells}`;
}

/** Splits `'It''s'!A1:B` into title and cells; null when the quotes are broken. */
export function splitReference(text: string): A1Reference | null {
  if (!text.startsWith("'")) {
    const bang = text.lastIndexOf('!');
    if (bang < 0) return { title: null, quoted: false, cells: text };
    return { title: text.slice(0, bang), quoted: false, cells: text.slice(bang + 1) };
  }
  const match = /^'((?:[^']|'')+)'(?:!(.+))?$/s.exec(text);
  if (!match) return null;
  return { title: (match[1] ?? '').replaceAll("''", "'"), quoted: true, cells: match[2] ?? null };
}

interface Corner {
  column: number | undefined;
  row: number | undefined;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/.exec(text);
  const r1c1 = /^R(?:\[?(\d{1,8})\]?)?C(?:\[?(\d{1,8})\]?)?$/i.exec(text);
  if (r1c1?.[1] && r1c1[2]) return position(Number(r1c1[2]) - 1, Number(r1c1[1]) - 1);
  if (!match || (!match[1] && !match[2])) return null;
  return position(match[1] ? columnIndex(match[1]) : undefined, match[2] ? Number(match[2]) - 1 : undefined);
}

function position(column: number | undefined, row: number | undefined): Corner | null {
  return row === -1 || column === -1 ? null : { column, row };
}

/** One axis of two corners: both given → a closed span in order; one → open at the far end; none → all. */
function span(a: number | undefined, b: number | undefined): { start?: number; end?: number } {
  if (a === undefined && b === undefined) return {};
  if (a === undefined || b === undefined) return { start: a ?? b ?? 0 };
  return { start: Math.min(a, b), end: Math.max(a, b) + 1 };
}

/** `B2`, `A1:C`, `3:4`, `C9:A1`, `R1C1:R2C2` → a range; null when the text is no range. */
export function parseRect(text: string): Rect | null {
  const parts = text.split(':');
  if (parts.length > 2) return null;
  const first = parseCorner(parts[0] ?? '');
  const last = parts[1] === undefined ? first : parseCorner(parts[1]);
  if (!first || !last) return null;
  const isLoneEdge = parts.length === 1 && (first.column === undefined || first.row === undefined);
  const haveColumns = first.column !== undefined && last.column !== undefined;
  const haveRows = first.row !== undefined && last.row !== undefined;
  if (isLoneEdge || (!haveColumns && !haveRows)) return null;
  return rectOf(span(first.column, last.column), span(first.row, last.row));
}

function rectOf(columns: { start?: number; end?: number }, rows: { start?: number; end?: number }): Rect {
  return {
    ...(rows.start !== undefined && { startRowIndex: rows.start }),
    ...(rows.end !== undefined && { endRowIndex: rows.end }),
    ...(columns.start !== undefined && { startColumnIndex: columns.start }),
    ...(columns.end !== undefined && { endColumnIndex: columns.end }),
  };
}
