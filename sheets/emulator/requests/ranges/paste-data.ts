import { invalidArgument, unimplemented } from '../../api-error.ts';
import { cellAt, setCell } from '../../workbook/edit-cell.ts';
import { requireSheet } from '../../workbook/find-sheet.ts';
import { assertInGrid, toGridRange } from '../../workbook/grid-range.ts';
import { assertCoordinateInGrid } from '../cells/update-cells.ts';
import type { Handler } from '../request-context.ts';
import { assertAreaEditable } from '../target-area.ts';
import { enterText } from './enter-text.ts';
import { pasteCell, requirePasteType } from './paste-cell.ts';

/** The kinds of paste by which text brings its values along. */
const BRINGS_VALUES = new Set(['PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_NO_BORDERS', 'PASTE_FORMULA']);

/** Lines and fields of delimited text; a break at the very end starts no further line. */
function fieldsOf(data: string, delimiter: string): string[][] {
  const lines = data.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split(delimiter));
}

/** Enters delimited text, as if typed, from one cell to the right and down. */
export const pasteData: Handler<'pasteData'> = (body, context) => {
  if (body.html) throw unimplemented('Pasting HTML is not supported.');
  if (!body.delimiter) throw invalidArgument('Must specify either a delimiter or html.');
  const type = requirePasteType(body.type);
  const sheet = requireSheet(context.workbook, body.coordinate?.sheetId);
  assertCoordinateInGrid(sheet.properties.gridProperties, body.coordinate ?? {});
  const [top, left] = [body.coordinate?.rowIndex ?? 0, body.coordinate?.columnIndex ?? 0];
  const table = fieldsOf(body.data ?? '', body.delimiter);
  const width = Math.max(...table.map((line) => line.length));
  const area = { top, left, bottom: top + table.length, right: left + width };
  assertInGrid(sheet, toGridRange(sheet, area));
  assertAreaEditable(context, { sheet, area });
  table.forEach((line, r) => {
    line.forEach((text, c) => {
      const [row, column] = [top + r, left + c];
      if (BRINGS_VALUES.has(type)) enterText(context, sheet, row, column, text);
      else setCell(sheet, row, column, pasteCell(type, undefined, cellAt(sheet, row, column), undefined));
    });
  });
  return {};
};
