import type { Area } from './area.ts';

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  const first = Math.floor(column / 26) - 1;
  const last = String.fromCharCode(65 + (column % 26));
  return first < 0 ? last : columnName(first) + last;
}

/** Zero-based row and column → `I15`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

const quoted = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** `'Tiến độ'!A1:B2` for the REST API. */
export const rangeName = (title: string, { startRow, endRow, startColumn, endColumn }: Area): string =>
  `${quoted(title)}!${cellName(startRow, startColumn)}:${cellName(endRow - 1, endColumn - 1)}`;

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A15`, `B2:D9`, `15:15` → cells; null where the text is no such range. */
export function readRange(text: string): Area | null {
  const match = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/.exec(text.toUpperCase());
  const [, fromLetters = '', fromRow = '', toLetters = fromLetters, toRow = fromRow] = match ?? [];
  if (!fromLetters && !fromRow) return null;
  const end = Number.POSITIVE_INFINITY;
  const area = {
    startRow: fromRow ? Number(fromRow) - 1 : 0,
    endRow: toRow ? Number(toRow) : end,
    startColumn: fromLetters ? columnIndex(fromLetters) : 0,
    endColumn: toLetters ? columnIndex(toLetters) + 1 : end,
  };
  return area.startRow >= 0 && area.startRow < area.endRow && area.startColumn < area.endColumn ? area : null;
}
