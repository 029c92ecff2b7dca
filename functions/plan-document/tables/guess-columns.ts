import type { RowBlock } from '../blocks/block.ts';
import type { ColumnMeaning } from './columns.ts';

const NUMBER_CELL = /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]?|[IVXL]{1,6}\.?|\p{Lu}\.?)$/u;
const TIME_CELL =
  /\d{1,2}\s*[/.-]\s*(?:\d{1,2}\s*[/.-]\s*)?\d{2,4}|tháng\s*\d|quý\s*[\divx]|năm\s*20\d\d|ngày\s*\d|thường xuyên|hằng|hàng/iu;
/** A document's date is none of the work. */
const CITES =
  /số\s*:?\s*\d|\d\s*-\s*\p{Lu}{2}|\/(?:nq|qđ|kh|nđ|tt|ct)(?![\p{L}])|(?:kế hoạch|quyết định|công văn|chỉ thị|nghị quyết) /iu;
/** Cells longer than this hold work, not a time. */
const LONGEST_TIME = 80;
/** Rows that are looked at. */
const SAMPLE = 30;

function share(rows: readonly RowBlock[], at: number, fits: (cell: string) => boolean): number {
  const filled = rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
  return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
}

/** What the columns of a table without a header hold, told by their cells: numbers, times, the longest words. */
export function guessColumns(printed: readonly RowBlock[]): ColumnMeaning[] {
  const rows = printed.slice(0, SAMPLE);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at): ColumnMeaning => {
    if (at === 0 && share(rows, at, (cell) => NUMBER_CELL.test(cell)) > 0.5) return 'number';
    return share(
      rows,
      at,
      (cell) => cell.length <= LONGEST_TIME && TIME_CELL.test(cell) && !CITES.test(cell),
    ) > 0.5
      ? 'time'
      : 'other';
  });
  const length = (at: number) => rows.reduce((sum, { cells }) => sum + (cells[at]?.length ?? 0), 0);
  const others = columns.flatMap((meaning, at) => (meaning === 'other' ? [at] : []));
  const content = others.reduce((best, at) => (length(at) > length(best) ? at : best), others[0] ?? 0);
  const time = columns.indexOf('time');
  return columns.map((meaning, at) => {
    if (at === content && meaning === 'other') return 'content';
    if (meaning === 'time' && at !== time) return 'other';
    return meaning === 'other' && time >= 0 && at === Math.max(time, content) + 1 ? 'lead' : meaning;
  });
}
