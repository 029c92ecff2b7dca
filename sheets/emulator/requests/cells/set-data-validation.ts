import { invalidArgument } from '../../api-error.ts';
import { assertConditionValues } from '../../formats/condition.ts';
import { cellAt, setCell } from '../../workbook/edit-cell.ts';
import type { Handler } from '../request-context.ts';
import { editableArea, forEachPosition } from '../target-area.ts';
import { settleValidation } from './settle-validation.ts';

/** Sets the rule on every cell of the range, or clears it; rows hidden by a filter only when asked to. */
export const setDataValidation: Handler<'setDataValidation'> = (body, context) => {
  if (body.rule && !body.rule.condition?.type)
    throw invalidArgument('Data validation rules must have a condition.');
  assertConditionValues(body.rule?.condition ?? {}, context.workbook.properties.locale);
  const target = editableArea(context, body.range);
  const { sheet } = target;
  const rule = body.rule && settleValidation(body.rule);
  forEachPosition(target, (row, column) => {
    if (!body.filteredRowsIncluded && sheet.rowProperties[row]?.hiddenByFilter) return;
    const { validation: _before, ...rest } = cellAt(sheet, row, column) ?? {};
    setCell(sheet, row, column, rule ? { ...rest, validation: rule } : rest);
  });
  return {};
};
