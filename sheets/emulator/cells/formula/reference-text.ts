/** References as they are written: `B2`, `$A$1:C`, `'Tiến độ'!2:5`, `A:A`. */

/** One corner; an absent part leaves that side open. */
export interface Corner {
  column?: number;
  row?: number;
  columnAbsolute: boolean;
  rowAbsolute: boolean;
}

export interface ReferenceText {
  /** Undefined when the reference names no sheet. */
  sheetTitle?: string;
  from: Corner;
  /** Undefined for a single cell. */
  to?: Corner;
}

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d*`;
const SIDE = String.raw`(?:${CELL}|\$?[A-Z]{1,3}|\$?[1-9]\d*)`;
const NOT_LONGER = String.raw`(?![\p{L}\p{N}_.(!])`;

/** Source of a regular expression that finds one reference (flags `iu`). */
export const REFERENCE_SOURCE = `(?:${SHEET})?(?:${SIDE}\\s*:\\s*${SIDE}|${CELL})${NOT_LONGER}`;

/** The same for an error written into a formula, such as the `'Tab'!#REF!` that a lost reference leaves. */
export const ERROR_SOURCE = String.raw`(?:${SHEET})?#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|ERROR!)`;

const WHOLE = new RegExp(`^(?:${SHEET})?(${SIDE})(?:\\s*:\\s*(${SIDE}))?$`, 'iu');
const CORNER = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)(\d+))?$/i;

/** Reads what `REFERENCE_SOURCE` found. */
export function parseReference(text: string): ReferenceText {
  const [, quoted, bare, from = '', to] = WHOLE.exec(text) ?? [];
  const sheetTitle = quoted?.replaceAll("''", "'") ?? bare;
  return {
    ...(sheetTitle === undefined ? {} : { sheetTitle }),
    from: parseCorner(from),
    ...(to === undefined ? {} : { to: parseCorner(to) }),
  };
}

function parseCorner(text: string): Corner {
  const [, columnMark, letters, rowMark, digits] = CORNER.exec(text) ?? [];
  return {
    ...(letters ? { column: columnIndex(letters) } : {}),
    ...(digits ? { row: Number(digits) - 1 } : {}),
    columnAbsolute: columnMark === '$',
    rowAbsolute: rowMark === '$',
  };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (index % 26));
}

/** Writes a reference the way Google does, quoting a sheet title that needs it. */
export function printReference({ sheetTitle, from, to }: ReferenceText): string {
  return printSheet(sheetTitle) + printCorner(from) + (to ? `:${printCorner(to)}` : '');
}

/** The title before a reference, with its `!`; nothing for a bare reference. */
export const printSheet = (title: string | undefined): string =>
  title === undefined ? '' : `${quoteTitle(title)}!`;

function printCorner({ column, row, columnAbsolute, rowAbsolute }: Corner): string {
  const letters = column === undefined ? '' : `${columnAbsolute ? '$' : ''}${columnLetters(column)}`;
  return row === undefined ? letters : `${letters}${rowAbsolute ? '$' : ''}${row + 1}`;
}

function quoteTitle(title: string): string {
  const looksLikeCell = new RegExp(`^${CELL}$`, 'i').test(title);
  return /^[A-Za-z_]\w*$/.test(title) && !looksLikeCell ? title : `'${title.replaceAll("'", "''")}'`;
}
