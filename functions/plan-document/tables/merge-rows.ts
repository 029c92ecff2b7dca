import type { RowBlock } from '../blocks/block.ts';
import { isFinished } from '../blocks/block.ts';
import { type ColumnMeaning, columnsOf } from './columns.ts';
import { guessColumns } from './guess-columns.ts';
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

function extend({ row, lastWords }: OpenRow, wrapped: TableCells, isCell: boolean): OpenRow {
  const words = cellOf(wrapped, 'content');
  const extended = isCell ? appendWords(row, wrapped.cells[0] ?? '') : appendCells(row, wrapped);
  return { row: extended, lastWords: words === '' ? lastWords : words };
}

export interface MergedRows {
  rows: TableCells[];
  /** The columns at the end of the table; a table without header that follows has the same. */
  columns: readonly ColumnMeaning[] | null;
}

/** The header of a table may stand in two rows: "Thời gian" over "hoàn thành". */
function wrapsHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return cells[0] === '' && filled.length > 0 && filled.every((cell) => /^\p{Ll}/u.test(cell));
}

const NUMBERED = /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]?|[IVXL]{1,6}\.?|\p{Lu}\.?)$/u;

/** A row whose last cell goes on below, where its other cells follow: what tabs part is put together again. */
function glueRows(printed: readonly RowBlock[]): RowBlock[] {
  const width = printed.find(({ cells }) => columnsOf(cells))?.cells.length ?? 0;
  const glued: RowBlock[] = [];
  for (const row of printed) {
    const above = glued.at(-1);
    const [first = '', ...others] = row.cells;
    const fits = above && above.cells.length > 1 && above.cells.length + others.length <= width;
    if (above && fits && first !== '' && /^\p{Ll}/u.test(first) && !NUMBERED.test(first)) {
      const words = `${above.cells.at(-1)} ${first}`;
      glued[glued.length - 1] = { ...above, cells: [...above.cells.slice(0, -1), words, ...others] };
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
  for (const block of glueRows(printed)) {
    const header = columnsOf(block.cells);
    if (header || (justHeader && wrapsHeader(block.cells))) {
      const cells: string[] = header
        ? block.cells
        : block.cells.map((cell, i) => `${justHeader?.[i] ?? ''} ${cell}`.trim());
      columns = columnsOf(cells) ?? columns;
      justHeader = cells;
      continue;
    }
    if (justHeader && block.cells.every((cell) => COLUMN_NUMBER.test(cell))) continue;
    justHeader = null;
    columns ??= guessColumns(printed);
    const above = rows.at(-1);
    const row = underColumns(block, columns);
    numbered ||= cellOf(row, 'number') !== '';
    const isCell = block.cells.length === 1;
    if (above && (isCell || goesOn(row, above, numbered))) rows[rows.length - 1] = extend(above, row, isCell);
    else rows.push({ row, lastWords: cellOf(row, 'content') });
  }
  return { rows: rows.map(({ row }) => row), columns };
}
