import { invalidArgument } from '../../api-error.ts';
import { cellAt, setCell } from '../../workbook/edit-cell.ts';
import type { Handler } from '../request-context.ts';
import { editableArea, forEachPosition } from '../target-area.ts';

/** Sets the rule on every cell of the range, or clears it; rows hidden by a filter only when asked to. */
export const setDataValidation: Handler<'setDataValidation'> = (body, context) => {
  if (body.rule && !body.rule.condition?.type)
    throw invalidArgument('Data validation rules must have a condition.');
  const target = editableArea(context, body.range);
  const { sheet } = target;
  forEachPosition(target, (row, column) => {
    if (!body.filteredRowsIncluded && sheet.rowProperties[row]?.hiddenByFilter) return;
    const { validation: _before, ...rest } = cellAt(sheet, row, column) ?? {};
    setCell(sheet, row, column, body.rule ? { ...rest, validation: body.rule } : rest);
  });
  return {};
};
