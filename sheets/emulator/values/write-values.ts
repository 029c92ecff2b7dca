/** Writing a table of values into a range: the common part of update, append and their batches. */
import { invalidArgument } from '../api-error.ts';
import { columnLetters, printRect, type Rect } from '../workbook/a1.ts';
import { type EntryContext, enterValue, type ValueInputOption } from '../workbook/edit-cell.ts';
import { type Area, assertInGrid, clipArea, toGridRange } from '../workbook/grid-range.ts';
import type { Caller, Dimension, Sheet, Workbook } from '../workbook/model.ts';
import { assertMayEdit, mayEdit } from '../workbook/protection.ts';
import { assertScalars, type InputValue } from './input-table.ts';

export interface WriteContext extends EntryContext {
  workbook: Workbook;
  caller: Caller;
  option: ValueInputOption;
}

export interface WriteTarget {
  sheet: Sheet;
  rect: Rect;
  /** Whether a single cell means only where to start, as it does for A1 ranges. */
  anchors: boolean;
}

export interface Written {
  sheet: Sheet;
  /** The cells that the given table covers. */
  area: Area;
  /** The range asked for, when it is larger than what was written; else the same. */
  requested: Area;
  rows: Set<number>;
  columns: Set<number>;
  cells: number;
}

interface Entry {
  row: number;
  column: number;
  value: string | number | boolean;
}

const isCell = (rect: Rect): boolean =>
  rect.endRowIndex === (rect.startRowIndex ?? 0) + 1 &&
  rect.endColumnIndex === (rect.startColumnIndex ?? 0) + 1;

/** @throws ApiError in Google's words when the table does not fit the range. */
function assertFits(target: WriteTarget, limit: Area, row: number, column: number): void {
  if (row < limit.bottom && column < limit.right) return;
  const name = `'${target.sheet.properties.title.replaceAll("'", "''")}'`;
  const cells = printRect(target.rect);
  const range = cells === '' ? name : `${name}!${cells}`;
  const beyond = row >= limit.bottom ? `row [${row + 1}]` : `column [${columnLetters(column)}]`;
  throw invalidArgument(`Requested writing within range [${range}], but tried writing to ${beyond}`);
}

/** The cells to enter, in the table's order; nulls are left out, and so are untouched. */
function entriesOf(
  target: WriteTarget,
  limit: Area,
  values: InputValue[][],
  dimension: Dimension,
): { entries: Entry[]; area: Area } {
  const entries: Entry[] = [];
  const area: Area = { top: limit.top, left: limit.left, bottom: limit.top, right: limit.left };
  values.forEach((line, outer) => {
    line.forEach((value, inner) => {
      const row = limit.top + (dimension === 'ROWS' ? outer : inner);
      const column = limit.left + (dimension === 'ROWS' ? inner : outer);
      assertFits(target, limit, row, column);
      area.bottom = Math.max(area.bottom, row + 1);
      area.right = Math.max(area.right, column + 1);
      if (value !== null && value !== undefined) entries.push({ row, column, value });
    });
  });
  return { entries, area };
}

/** A null leaves a cell alone, so only the cells that are entered need the right to edit. */
function assertMayEnter(context: WriteContext, sheet: Sheet, area: Area, entries: Entry[]): void {
  const { workbook, caller } = context;
  if (mayEdit(workbook, sheet, toGridRange(sheet, area), caller)) return;
  for (const { row, column } of entries) {
    const cell = { top: row, bottom: row + 1, left: column, right: column + 1 };
    assertMayEdit(workbook, sheet, toGridRange(sheet, cell), caller);
  }
}

/** Enters a table; @throws ApiError when it does not fit, is protected, or holds what no cell can. */
export function writeTable(
  context: WriteContext,
  target: WriteTarget,
  data: { values: InputValue[][]; dimension: Dimension },
): Written {
  const { sheet, rect } = target;
  assertInGrid(sheet, rect);
  assertScalars(data.values);
  const requested = clipArea(sheet, rect);
  const isAnchor = target.anchors && isCell(rect);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const limit = isAnchor ? { ...requested, bottom: rowCount, right: columnCount } : requested;
  const { entries, area } = entriesOf(target, limit, data.values, data.dimension);
  assertMayEnter(context, sheet, area, entries);
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const entry of entries) {
    enterValue(sheet, entry, entry.value, context.option, context);
    rows.add(entry.row);
    columns.add(entry.column);
  }
  const isEmpty = area.bottom === area.top || area.right === area.left;
  return {
    sheet,
    area: isEmpty ? requested : area,
    requested: isAnchor && !isEmpty ? area : requested,
    rows,
    columns,
    cells: entries.length,
  };
}
