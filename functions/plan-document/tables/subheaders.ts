import { type ColumnMeaning, meaningOf } from './columns.ts';

const IS_DATE: readonly (ColumnMeaning | null)[] = ['time', 'start', 'end'];

/** A header may stand in two rows: "Thời gian" over "hoàn thành", or over "Bắt đầu" and "Kết thúc". */
export function wrapsHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  if (filled.length > 1 && filled.every((cell) => IS_DATE.includes(meaningOf(cell)))) return true;
  return cells[0] === '' && filled.every((cell) => /^\p{Ll}/u.test(cell) || meaningOf(cell) !== null);
}

/** Both rows of a header as one; dates that share one column above get a column each. */
export function joinHeader(header: readonly string[], below: readonly string[]): string[] {
  const dates = below.filter((cell) => cell !== '');
  const at = header.findIndex((cell) => meaningOf(cell) === 'time');
  const shares = at >= 0 && dates.length > 1 && dates.every((cell) => IS_DATE.includes(meaningOf(cell)));
  const isOneCell = shares && header[at + 1] !== '' && meaningOf(header[at + 1] ?? '') !== 'time';
  if (isOneCell && below[at + 1] === '') return [...header.slice(0, at), ...dates, ...header.slice(at + 1)];
  if (isOneCell && below.length < header.length + dates.length)
    return [...header.slice(0, at), ...dates, ...header.slice(at + 1)];
  const width = Math.max(header.length, below.length);
  return Array.from({ length: width }, (_, i) => `${header[i] ?? ''} ${below[i] ?? ''}`.trim());
}
