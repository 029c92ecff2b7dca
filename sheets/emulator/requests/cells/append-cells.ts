import { unimplemented } from '../../api-error.ts';
import { requireSheet } from '../../workbook/find-sheet.ts';
import { wholeArea } from '../../workbook/grid-range.ts';
import type { Sheet } from '../../workbook/model.ts';
import { growSheet } from '../dimensions/insert-dimension.ts';
import type { Handler } from '../request-context.ts';
import { cellWriter } from './cell-data.ts';
import { writeRows } from './update-cells.ts';

function rowAfterData(sheet: Sheet): number {
  return sheet.rows.findLastIndex((cells) => cells?.some((cell) => cell?.value !== undefined)) + 1;
}

/** Writes rows after the last row with data, adding rows to the sheet when they do not fit. */
export const appendCells: Handler<'appendCells'> = (body, context) => {
  if (body.tableId) throw unimplemented('Tables are not supported.');
  const writer = cellWriter(body.fields);
  const sheet = requireSheet(context.workbook, body.sheetId);
  const rows = body.rows ?? [];
  const top = rowAfterData(sheet);
  const missing = top + rows.length - sheet.properties.gridProperties.rowCount;
  if (missing > 0) growSheet(context, sheet, 'ROWS', missing);
  writeRows(context, { sheet, area: { ...wholeArea(sheet), top } }, rows, writer);
  return {};
};
