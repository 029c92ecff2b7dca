import type { RowBlock } from '../blocks/block.ts';
import { isCapitals } from '../blocks/block.ts';
import type { ColumnMeaning } from './columns.ts';
import { mergeRows } from './merge-rows.ts';
import type { Table, TableGroup, TableRow } from './table.ts';
import { cellOf, onlyNames, type TableCells } from './table-cells.ts';

/** "như trên", and the marks that stand for it. */
const DITTO = /^(?:["”“″'’]+|\/\/|-?\s*nt\s*-?|như trên|[-–]\s*["”]\s*[-–])\.?$/iu;

const depthOf = (number: string): number => {
  if (/^(?:[IVXL]+|\p{Lu})\b/u.test(number)) return 0;
  const digits = /^\(?(\d+(?:\.\d+)*)/.exec(number)?.[1];
  return digits ? digits.split('.').length : 4;
};

const COUNTED = /^\(?(?:\d+\.)*(\d+)[.)]?$/;

/** Whether a number in digits is followed by the next one of its list, or by nothing: then it counts pieces of work. */
function isOneOfList(number: string, next: TableCells | undefined): boolean {
  const own = COUNTED.exec(number)?.[1];
  if (own === undefined || !next) return own !== undefined;
  const following = cellOf(next, 'number');
  const isNext = Number(COUNTED.exec(following)?.[1]) === Number(own) + 1;
  return isNext && depthOf(following) === depthOf(number);
}

/** Whether a row names a group of those that follow. */
function isGroup(row: TableCells, next: TableCells | undefined): boolean {
  const number = cellOf(row, 'number');
  const content = cellOf(row, 'content');
  if (number.length > 8 && content === '') return onlyNames(row);
  if (content === '') return false;
  const nextNumber = next ? cellOf(next, 'number') : '';
  const deeper = number !== '' && nextNumber !== '' && depthOf(nextNumber) > depthOf(number);
  if (deeper && (depthOf(number) === 0 || onlyNames(row))) return true;
  if (!onlyNames(row)) return false;
  if (number === '') return nextNumber !== '' || isCapitals(content);
  const headsBare = next !== undefined && nextNumber === '' && depthOf(number) === 0;
  return headsBare || (isCapitals(content) && !isOneOfList(number, next));
}

const SAYS_HOW = /^(?:trước|chậm nhất|muộn nhất|hết|cuối|từ|sau|đến|khi|thường xuyên|hằng|hàng)(?![\p{L}])/iu;

/** The cells of "Bắt đầu" and "Kết thúc" as the words of one time. */
function spanOf(start: string, end: string): string {
  const from = start === '' || SAYS_HOW.test(start) ? start : `từ ${start}`;
  if (end === '') return from;
  return `${from} ${SAYS_HOW.test(end) ? end : `đến ${end}`}`.trim();
}

function timeOf(row: TableCells, above: string | null): string | null {
  const { columns } = row;
  if (columns.includes('start') || columns.includes('end')) {
    return spanOf(cellOf(row, 'start'), cellOf(row, 'end'));
  }
  if (!columns.includes('time')) return null;
  const time = cellOf(row, 'time');
  return DITTO.test(time) ? (above ?? '') : time;
}

function readRow(row: TableCells, above: TableRow | undefined): TableRow {
  const lead = cellOf(row, 'lead');
  return {
    line: row.line,
    number: cellOf(row, 'number') || null,
    content: cellOf(row, 'content'),
    time: timeOf(row, above?.time ?? null),
    lead: DITTO.test(lead) ? (above?.lead ?? '') : lead,
    coordinating: DITTO.test(cellOf(row, 'coordinating'))
      ? (above?.coordinating ?? '')
      : cellOf(row, 'coordinating'),
    target: cellOf(row, 'target'),
  };
}

const groupOf = (row: TableCells): TableGroup => ({
  heading: [cellOf(row, 'number'), cellOf(row, 'content')].filter((part) => part !== '').join(' '),
  line: row.line,
  time: timeOf(row, null) ?? '',
  lead: cellOf(row, 'lead'),
  rows: [],
});

/** Reads the printed rows of one table, or of several that follow one another. */
export function readTable(
  printed: readonly RowBlock[],
  before: readonly ColumnMeaning[] | null,
): { table: Table; columns: readonly ColumnMeaning[] | null } {
  const { rows, columns } = mergeRows(printed, before);
  const line = printed[0]?.line ?? 0;
  const groups: TableGroup[] = [{ heading: null, line, time: '', lead: '', rows: [] }];
  const strays: Table['strays'] = [];
  for (const [i, row] of rows.entries()) {
    const group = groups.at(-1);
    if (isGroup(row, rows[i + 1])) groups.push(groupOf(row));
    else if (cellOf(row, 'content') === '')
      strays.push({ line: row.line, words: row.cells.join(' ').trim() });
    else group?.rows.push(readRow(row, group.rows.at(-1)));
  }
  return { table: { line, groups: groups.filter((group) => group.rows.length > 0), strays }, columns };
}
