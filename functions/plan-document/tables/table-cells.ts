import type { RowBlock } from '../blocks/block.ts';
import type { ColumnMeaning } from './columns.ts';

/** A printed row with its cells by meaning; an absent column reads as empty. */
export interface TableCells {
  line: number;
  cells: string[];
  columns: readonly ColumnMeaning[];
}

export const cellOf = ({ cells, columns }: TableCells, meaning: ColumnMeaning): string => {
  const at = columns.indexOf(meaning);
  return at < 0 ? '' : (cells[at] ?? '');
};

const plain = (cell: string): string =>
  cell
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/[*_]{2,}|[*](?=\S)|(?<=\S)[*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A row's cells under their columns; words beyond the last column belong to its cell. */
export function underColumns({ line, cells }: RowBlock, columns: readonly ColumnMeaning[]): TableCells {
  const kept = cells.slice(0, columns.length - 1);
  const last = cells
    .slice(columns.length - 1)
    .filter((cell) => cell !== '')
    .join(' ');
  const padded = Array.from({ length: columns.length - 1 }, (_, i) => plain(kept[i] ?? ''));
  return { line, columns, cells: [...padded, plain(last)] };
}

/** Puts the cells of a wrapped row behind those of the row it belongs to. */
export function appendCells(row: TableCells, wrapped: TableCells): TableCells {
  const cells = row.cells.map((cell, i) => {
    const words = wrapped.cells[i] ?? '';
    return cell === '' || words === '' ? cell + words : `${cell} ${words}`;
  });
  return { ...row, cells };
}

/** The last cell of a row that holds something, with more words. */
export function appendWords(row: TableCells, words: string): TableCells {
  const at = row.cells.findLastIndex((cell) => cell !== '');
  return { ...row, cells: row.cells.map((cell, i) => (i === at ? `${cell} ${plain(words)}` : cell)) };
}

const WORK: readonly ColumnMeaning[] = ['time', 'start', 'end', 'lead', 'coordinating', 'target'];

/** Whether nothing is said of when or by whom. */
export const onlyNames = (row: TableCells): boolean => WORK.every((meaning) => cellOf(row, meaning) === '');
