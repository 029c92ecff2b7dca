import { formatNumber } from '../../report/format-number.ts';

/** A cell of a spreadsheet holds 32.767 characters; far less can be read. */
const RANGES = 400;

/** Sheet rows as people write them, in order: "2–14, 20". What is too long to read says how much it leaves out. */
export function rowRanges(rows: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows.toSorted((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && row <= last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  const shown = ranges.slice(0, RANGES);
  const hidden = ranges.slice(RANGES).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const text = shown.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return hidden > 0 ? `${text} và ${formatNumber(hidden)} dòng khác (lọc ở bảng “Các dòng”)` : text;
}
