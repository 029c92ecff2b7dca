import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { offsetFormula } from '../../cells/formula/move-references.ts';
import { cellAt, setCell } from '../../workbook/edit-cell.ts';
import type { Handler } from '../request-context.ts';
import { editableArea, forEachPosition } from '../target-area.ts';
import { cellWriter } from './cell-data.ts';

type CellData = sheets_v4.Schema$CellData;

/** A repeated formula counts its relative references up from the first cell. */
function displaced(data: CellData, rows: number, columns: number): CellData {
  const formula = data.userEnteredValue?.formulaValue;
  if (!formula || (rows === 0 && columns === 0)) return data;
  return { ...data, userEnteredValue: { formulaValue: offsetFormula(formula, rows, columns) } };
}

/** Writes one cell's masked fields into every cell of a range. */
export const repeatCell: Handler<'repeatCell'> = (body, context) => {
  const writer = cellWriter(body.fields);
  const target = editableArea(context, body.range);
  const { sheet, area } = target;
  const data = body.cell ?? {};
  forEachPosition(target, (row, column) => {
    const own = displaced(data, row - area.top, column - area.left);
    setCell(sheet, row, column, writer.write(cellAt(sheet, row, column), own));
  });
  return {};
};
