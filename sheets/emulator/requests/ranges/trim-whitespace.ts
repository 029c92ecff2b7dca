import { cellAt, setCellValue } from '../../workbook/edit-cell.ts';
import type { Handler } from '../request-context.ts';
import { editableArea, forEachPosition } from '../target-area.ts';

const trimmed = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim();

/** Trims texts at both ends and shortens every run of white space within to one space; formulas stay. */
export const trimWhitespace: Handler<'trimWhitespace'> = (body, context) => {
  const target = editableArea(context, body.range);
  let cellsChangedCount = 0;
  forEachPosition(target, (row, column) => {
    const text = cellAt(target.sheet, row, column)?.value?.stringValue;
    if (typeof text !== 'string' || trimmed(text) === text) return;
    const left = trimmed(text);
    setCellValue(target.sheet, row, column, left === '' ? undefined : { stringValue: left });
    cellsChangedCount += 1;
  });
  return { trimWhitespace: cellsChangedCount ? { cellsChangedCount } : {} };
};
