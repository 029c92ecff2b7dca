import { invalidArgument } from '../../api-error.ts';
import type { Handler } from '../request-context.ts';
import { assertMayInsert, assertMayRestructure } from '../sheet-protection.ts';
import { changeDimension } from './change-dimension.ts';
import { assertDimensionsEditable, assertDimensionsExist, dimensionTarget } from './dimension-range.ts';

/** Moves rows or columns before `destinationIndex`, which counts before the move; into themselves is no move. */
export const moveDimension: Handler<'moveDimension'> = (body, context) => {
  const target = dimensionTarget(context.workbook, body.source);
  const { sheet, dimension, start, end, size } = target;
  const destination = body.destinationIndex ?? 0;
  assertDimensionsExist('move', target, start);
  assertDimensionsExist('move', target, end - 1);
  if (destination < 0 || destination > size) {
    throw invalidArgument(`destinationIndex[${destination}] must be between 0 and the grid size (${size}).`);
  }
  assertMayRestructure(context, sheet);
  assertDimensionsEditable(context, target);
  if (destination >= start && destination <= end) return {};
  assertMayInsert(context, sheet, dimension, destination);
  const { title: sheetTitle } = sheet.properties;
  changeDimension(context.workbook, sheet, { kind: 'move', sheetTitle, dimension, start, end, destination });
  return {};
};
