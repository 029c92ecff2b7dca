/** From a written reference or a name to cells of the book, open ends closed at the grid's edge. */
import type { GridRange } from '../../workbook/model.ts';
import type { CellAddress, FormulaBook } from './formula-book.ts';
import type { Corner, ReferenceText } from './reference-text.ts';
import type { RangeMatrix } from './values.ts';
import { FormulaError, toScalar } from './values.ts';

/** A rectangle of a sheet, zero-based. */
export interface Area {
  sheetTitle: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const LOST = new FormulaError('REF', 'Reference does not exist.');

export function rangeOfReference(
  reference: ReferenceText,
  at: CellAddress,
  book: FormulaBook,
): RangeMatrix | FormulaError {
  const area = areaOf(reference, at, book);
  return area instanceof FormulaError ? area : rangeOf(area, book);
}

/** The cells a reference means now, or #REF!. */
export function areaOf(
  { sheetTitle, from, to }: ReferenceText,
  at: CellAddress,
  book: FormulaBook,
): Area | FormulaError {
  const title = sheetTitle ?? at.sheetTitle;
  const size = book.size(title);
  if (!size) return new FormulaError('REF', `Unresolved sheet name '${title}'.`);
  const end = to ?? from;
  const [row, rows] = span(from.row, end.row, size.rows);
  const [column, columns] = span(from.column, end.column, size.columns);
  return rows > 0 && columns > 0 ? { sheetTitle: title, row, column, rows, columns } : LOST;
}

/** Start and length of one dimension; a single known side opens towards the end of the grid. */
function span(a: Corner['row'], b: Corner['row'], size: number): [number, number] {
  const start = Math.min(a ?? b ?? 0, b ?? a ?? 0);
  const end = a === undefined || b === undefined ? size : Math.max(a, b) + 1;
  return [start, Math.min(end, size) - start];
}

export function rangeOfName(name: string, book: FormulaBook): RangeMatrix | FormulaError {
  const area = areaOfName(name, book);
  return area instanceof FormulaError ? area : rangeOf(area, book);
}

/** The cells of a named range, or #NAME? when there is no such name. */
export function areaOfName(name: string, book: FormulaBook): Area | FormulaError {
  const named = book.namedRange?.(name);
  if (!named) return new FormulaError('NAME', `Unknown range name: '${name}'.`);
  const size = book.size(named.sheetTitle);
  return size ? areaOfGridRange(named.sheetTitle, named.range, size) : LOST;
}

function areaOfGridRange(
  sheetTitle: string,
  range: GridRange,
  size: { rows: number; columns: number },
): Area {
  const [row, column] = [range.startRowIndex ?? 0, range.startColumnIndex ?? 0];
  const rows = Math.min(range.endRowIndex ?? size.rows, size.rows) - row;
  const columns = Math.min(range.endColumnIndex ?? size.columns, size.columns) - column;
  return { sheetTitle, row, column, rows, columns };
}

function rangeOf({ sheetTitle, row, column, rows, columns }: Area, book: FormulaBook): RangeMatrix {
  const at = (r: number, c: number) => toScalar(book.valueAt(sheetTitle, row + r, column + c));
  return { rows, columns, origin: { sheetTitle, row, column }, at };
}
