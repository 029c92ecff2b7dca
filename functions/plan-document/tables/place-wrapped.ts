/** Where the words of a wrapped row belong, when its empty cells were lost on the way to plain text. */
import { isFinished } from '../blocks/block.ts';
import type { ColumnMeaning } from './columns.ts';

/** A cell that ends so goes on below: with a joining word, a comma, or the bare noun of a body. */
export const GOES_ON =
  /(?:^|\s)(?:và|của|các|với|tại|về|cho|[Tt]ừ|[Đđ]ến|[Tt]rong|[Nn]gày|[Tt]háng|[Nn]ăm|[Qq]uý|[Tt]rước|[Ss]au|(?:[Cc]hậm|[Mm]uộn) nhất|là|theo|do|để|hoặc|Ủy ban|Uỷ ban|Ban|Phòng|Sở|Hội|Đoàn|Tổ|Trung tâm|Cục|Vụ|Liên đoàn|Mặt trận|Bộ|Viện|Trường|Hội đồng|Đảng)$|[,(–-]$/u;
const WORDY: readonly ColumnMeaning[] = ['content', 'other', 'target'];

/** How well words go on with a cell. */
function closeness(piece: string, above: string, column: ColumnMeaning): number {
  if (column === 'number' || above === '') return -4;
  const isOpen = GOES_ON.test(above) ? 3 : isFinished(above) ? -2 : 0;
  const isLow = /^[\p{Ll}\d]/u.test(piece) ? 1 : -1;
  const isDate = /\d/.test(piece) || /^(?:tháng|ngày|năm|quý)/iu.test(piece);
  const suits = column === 'time' ? isDate : WORDY.includes(column) || !/\d/.test(piece);
  return isOpen + isLow + (suits ? 0 : -3) + (column === 'content' ? 1 : 0);
}

interface Placing {
  score: number;
  at: number[];
}

/** The best columns for the pieces from one on, kept in their order. */
function bestFrom(
  pieces: readonly string[],
  above: readonly string[],
  columns: readonly ColumnMeaning[],
  piece: number,
  first: number,
): Placing {
  if (piece === pieces.length) return { score: 0, at: [] };
  let best: Placing = { score: Number.NEGATIVE_INFINITY, at: [] };
  for (let column = first; column <= columns.length - (pieces.length - piece); column += 1) {
    const rest = bestFrom(pieces, above, columns, piece + 1, column + 1);
    const score =
      rest.score + closeness(pieces[piece] ?? '', above[column] ?? '', columns[column] ?? 'other');
    if (score > best.score) best = { score, at: [column, ...rest.at] };
  }
  return best;
}

/** Tables of plans have fewer columns; beyond, the cells are left where they stand. */
const MOST_COLUMNS = 10;

/** The cells of a wrapped row under the columns that they go on with. */
export function placeWrapped(
  cells: readonly string[],
  above: readonly string[],
  columns: readonly ColumnMeaning[],
): string[] {
  const pieces = cells.filter((cell) => cell !== '');
  if (cells.length >= columns.length || columns.length > MOST_COLUMNS) return [...cells];
  const { at, score } = bestFrom(pieces, above, columns, 0, 0);
  const asPrinted = cells.reduce(
    (sum, cell, i) => (cell === '' ? sum : sum + closeness(cell, above[i] ?? '', columns[i] ?? 'other')),
    cells[0] === '' ? 1 : 0,
  );
  if (asPrinted >= score) return [...cells];
  return columns.map((_, column) => pieces[at.indexOf(column)] ?? '');
}
