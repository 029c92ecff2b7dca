/** insertDimension and appendDimension. */
import { invalidArgument } from '../../api-error.ts';
import { cellAt, setCell } from '../../workbook/edit-cell.ts';
import { requireSheet } from '../../workbook/find-sheet.ts';
import type { Cell, Dimension, Sheet } from '../../workbook/model.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { assertMayInsert } from '../sheet-protection.ts';
import { assertMayGrow } from './assert-may-grow.ts';
import { changeDimension, dimensionSize } from './change-dimension.ts';
import { type DimensionTarget, dimensionTarget, requireDimension } from './dimension-range.ts';

function assertInsertable({ start, size }: DimensionTarget, inheritFromBefore: boolean): void {
  if (inheritFromBefore && start === 0) {
    throw invalidArgument('range.startIndex must be greater than 0 if inheritFromBefore is true.');
  }
  if (inheritFromBefore && start > size) {
    throw invalidArgument(
      `range.startIndex must be less than or equal to the grid size (${size}) if inheritFromBefore is true.`,
    );
  }
  if (!inheritFromBefore && start >= size) {
    throw invalidArgument(
      `range.startIndex must be less than the grid size (${size}) if inheritFromBefore is false.`,
    );
  }
}

/** What a new row or column takes from its neighbour: look and dropdowns, no content. */
function inherited(cell: Cell | undefined): Cell | undefined {
  return (
    cell && {
      ...(cell.format && { format: cell.format }),
      ...(cell.validation && { validation: cell.validation }),
    }
  );
}

function inheritCells({ sheet, dimension, start, end }: DimensionTarget, model: number): void {
  const across = dimensionSize(sheet, dimension === 'ROWS' ? 'COLUMNS' : 'ROWS');
  for (let other = 0; other < across; other += 1) {
    const cell = inherited(dimension === 'ROWS' ? cellAt(sheet, model, other) : cellAt(sheet, other, model));
    if (!cell) continue;
    for (let index = start; index < end; index += 1) {
      if (dimension === 'ROWS') setCell(sheet, index, other, cell);
      else setCell(sheet, other, index, cell);
    }
  }
}

function inheritSize({ sheet, dimension, start, end }: DimensionTarget, model: number): void {
  const properties = dimension === 'ROWS' ? sheet.rowProperties : sheet.columnProperties;
  const pixelSize = properties[model]?.pixelSize;
  if (typeof pixelSize !== 'number') return;
  for (let index = start; index < end; index += 1) properties[index] = { pixelSize };
}

/** Inserts rows or columns that look like the one before or after them. */
export const insertDimension: Handler<'insertDimension'> = (body, context) => {
  if (typeof body.range?.endIndex !== 'number') {
    throw invalidArgument('range.startIndex and range.endIndex must both be bounded.');
  }
  const target = dimensionTarget(context.workbook, body.range);
  const fromBefore = body.inheritFromBefore ?? false;
  assertInsertable(target, fromBefore);
  const { sheet, dimension, start, end } = target;
  assertMayInsert(context, sheet, dimension, start);
  assertMayGrow(context.workbook, sheet, dimension, end - start);
  const change = { kind: 'insert', sheetTitle: sheet.properties.title, dimension, start, end } as const;
  changeDimension(context.workbook, sheet, change);
  const model = fromBefore ? start - 1 : end;
  inheritCells(target, model);
  inheritSize(target, model);
  return {};
};

/** Adds empty rows or columns at the end of the sheet. */
export function growSheet(context: RequestContext, sheet: Sheet, dimension: Dimension, length: number): void {
  assertMayGrow(context.workbook, sheet, dimension, length);
  const key = dimension === 'ROWS' ? 'rowCount' : 'columnCount';
  const grid = sheet.properties.gridProperties;
  sheet.properties = { ...sheet.properties, gridProperties: { ...grid, [key]: grid[key] + length } };
}

/** Adds empty rows or columns at the end of the sheet that the request names. */
export const appendDimension: Handler<'appendDimension'> = (body, context) => {
  const sheet = requireSheet(context.workbook, body.sheetId);
  const dimension = requireDimension(body.dimension);
  const length = body.length ?? 0;
  if (length <= 0) throw invalidArgument(`length[${length}] must be greater than 0`);
  assertMayInsert(context, sheet, dimension, dimensionSize(sheet, dimension));
  growSheet(context, sheet, dimension, length);
  return {};
};
