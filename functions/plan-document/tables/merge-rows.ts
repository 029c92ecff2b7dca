import type { RowBlock } from '../blocks/block.ts';
import { isCapitals, isFinished } from '../blocks/block.ts';
import { type ColumnMeaning, columnsOf } from './columns.ts';
import { guessColumns } from './guess-columns.ts';
import { GOES_ON, placeWrapped } from './place-wrapped.ts';
import { joinHeader, wrapsHeader } from './subheaders.ts';
import { appendCells, appendWords, cellOf, onlyNames, type TableCells, underColumns } from './table-cells.ts';

const BEGINS_LOW = /^[\p{Ll}\d(,;]/u;

/** "(1) (2) (3)" below a header. */
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|\p{Lu})?\)?$/u;

/** The row that is being put together, and the words it went on with last. */
interface OpenRow {
  row: TableCells;
  lastWords: string;
}

/** Whether a row only goes on with the cells of the row above it. */
function goesOn(row: TableCells, above: OpenRow, numbered: boolean): boolean {
  const content = cellOf(row, 'content');
  if (cellOf(row, 'number') !== '') return false;
  if (content === '' || BEGINS_LOW.test(content)) return true;
  const isOfNumber = numbered && cellOf(above.row, 'number') !== '' && !onlyNames(above.row);
  return isOfNumber && onlyNames(row) && (!isFinished(above.lastWords) || /^[-+•]/.test(content));
}

function extend({ row, lastWords }: OpenRow, wrapped: TableCells): OpenRow {
  const words = cellOf(wrapped, 'content');
  return { row: appendCells(row, wrapped), lastWords: words === '' ? lastWords : words };
}

/** Words alone below a row end its last cell, unless another one is cut in the middle. */
function extendByWords(above: OpenRow, words: string): OpenRow {
  const { cells, columns } = above.row;
  const last = cells.findLastIndex((cell) => cell !== '');
  const isCut = cells.some((cell, at) => at < last && GOES_ON.test(cell)) && !GOES_ON.test(cells[last] ?? '');
  if (!isCut || last < columns.length - 1) return { ...above, row: appendWords(above.row, words) };
  const placed = placeWrapped([words], cells, columns);
  return extend(above, underColumns({ kind: 'row', line: above.row.line, cells: placed }, columns));
}

export interface MergedRows {
  rows: TableCells[];
  /** The columns at the end of the table; a table without header that follows has the same. */
  columns: readonly ColumnMeaning[] | null;
}

const NUMBERED = /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]?|[IVXL]{1,6}[.)]?|\p{L}[.)]|\p{Lu}|[-–+•*])$/u;

const isNumberOrNone = (cell: string): boolean => cell === '' || NUMBERED.test(cell);

/** Whether a row can only be the rest of the one above: in a numbered table it has no number. */
function isRest([first = '', ...others]: readonly string[], isNumbered: boolean): boolean {
  if (isNumberOrNone(first) || isCapitals(first)) return false;
  return /^\p{Ll}/u.test(first) || (isNumbered && others.length > 0);
}

/** A row whose last cell goes on below, where its other cells follow: what line breaks part is put together again. */
function glueRows(printed: readonly RowBlock[], before: readonly ColumnMeaning[] | null): RowBlock[] {
  let columns = before;
  const glued: RowBlock[] = [];
  for (const row of printed) {
    columns = columnsOf(row.cells) ?? columns;
    const above = glued.at(-1);
    const isNumbered = columns?.includes('number') ?? false;
    if (!columns || !above || columnsOf(above.cells) || !isRest(row.cells, isNumbered)) {
      glued.push(row);
      continue;
    }
    const [first = '', ...others] = row.cells;
    if (above.cells.length > 1 && above.cells.length + others.length <= columns.length) {
      const words = `${above.cells.at(-1)} ${first}`;
      glued[glued.length - 1] = { ...above, cells: [...above.cells.slice(0, -1), words, ...others] };
    } else if (others.length > 0 && isNumbered && row.cells.length < columns.length) {
      glued.push({ ...row, cells: placeWrapped(row.cells, above.cells, columns) });
    } else glued.push(row);
  }
  return glued;
}

/** Printed rows → rows of cells by meaning; headers gone, wrapped rows whole again. */
export function mergeRows(printed: readonly RowBlock[], before: readonly ColumnMeaning[] | null): MergedRows {
  const rows: OpenRow[] = [];
  let columns = before;
  let justHeader: string[] | null = null;
  let numbered = false;
  for (const block of glueRows(printed, before)) {
    const header = columnsOf(block.cells);
    if (header || (justHeader && wrapsHeader(block.cells))) {
      const cells: string[] = header ? block.cells : joinHeader(justHeader ?? [], block.cells);
      columns = columnsOf(cells) ?? columns;
      justHeader = cells;
      continue;
    }
    if (justHeader && block.cells.every((cell) => COLUMN_NUMBER.test(cell))) continue;
    justHeader = null;
    columns ??= guessColumns(printed);
    const above = rows.at(-1);
    const isOf = above && block.cells[0] === '' && block.cells.length > 1;
    const cells = isOf ? placeWrapped(block.cells, above.row.cells, columns) : block.cells;
    const row = underColumns({ ...block, cells }, columns);
    numbered ||= cellOf(row, 'number') !== '';
    const isCell = block.cells.length === 1;
    if (above && isCell) rows[rows.length - 1] = extendByWords(above, block.cells[0] ?? '');
    else if (above && goesOn(row, above, numbered)) rows[rows.length - 1] = extend(above, row);
    else rows.push({ row, lastWords: cellOf(row, 'content') });
  }
  return { rows: rows.map(({ row }) => row), columns };
}
