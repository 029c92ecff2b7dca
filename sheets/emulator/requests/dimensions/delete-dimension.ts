import { invalidArgument } from '../../api-error.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { assertMayRestructure } from '../sheet-protection.ts';
import { changeDimension } from './change-dimension.ts';
import {
  assertDimensionsEditable,
  assertDimensionsExist,
  type DimensionTarget,
  dimensionTarget,
} from './dimension-range.ts';

function assertSomethingIsLeft({ sheet, dimension, start, end, size }: DimensionTarget): void {
  const noun = dimension === 'ROWS' ? 'rows' : 'columns';
  if (start === 0 && end === size) throw invalidArgument(`You can't delete all the ${noun} on the sheet.`);
  const grid = sheet.properties.gridProperties;
  const frozen = (dimension === 'ROWS' ? grid.frozenRowCount : grid.frozenColumnCount) ?? 0;
  if (frozen > 0 && start <= frozen && end === size) {
    throw invalidArgument(`Sorry, it is not possible to delete all non-frozen ${noun}.`);
  }
}

/** Deletes the rows or columns and lets the workbook follow. */
export function removeDimensions(context: RequestContext, target: DimensionTarget): void {
  assertDimensionsExist('delete', target, target.start);
  assertDimensionsExist('delete', target, target.end - 1);
  assertSomethingIsLeft(target);
  assertMayRestructure(context, target.sheet);
  assertDimensionsEditable(context, target);
  const { sheet, dimension, start, end } = target;
  const change = { kind: 'delete', sheetTitle: sheet.properties.title, dimension, start, end } as const;
  changeDimension(context.workbook, sheet, change);
}

/** Deletes rows or columns; an open end means the end of the grid. */
export const deleteDimension: Handler<'deleteDimension'> = (body, context) => {
  removeDimensions(context, dimensionTarget(context.workbook, body.range));
  return {};
};
