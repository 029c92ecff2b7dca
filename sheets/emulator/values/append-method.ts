/** values.append: below the table that the range touches, growing the grid when it is full. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { applyRequests } from '../requests/apply-requests.ts';
import { type Call, param, paramFlag } from '../server/call.ts';
import { assertCellBudget } from '../workbook/cell-budget.ts';
import { type Area, assertStartsInGrid, clipArea, printArea, toGridRange } from '../workbook/grid-range.ts';
import type { Sheet } from '../workbook/model.ts';
import { resolveA1 } from '../workbook/resolve-range.ts';
import { findTable } from './find-table.ts';
import type { InputValue } from './input-table.ts';
import type { ValueRange } from './read-values.ts';
import { updateReply } from './update-reply.ts';
import { readDimension, readInsertDataOption, readRenderOptions } from './value-options.ts';
import { writeContextOf } from './values-context.ts';
import { writeTable } from './write-values.ts';

/** Height and width of the table to append, by its major dimension. */
function sizeOf(values: unknown[][], byRows: boolean): { rows: number; columns: number } {
  const longest = values.reduce((most, line) => Math.max(most, line.length), 0);
  return byRows ? { rows: values.length, columns: longest } : { rows: longest, columns: values.length };
}

/** Makes the grid large enough for `area`. @throws ApiError beyond Google's ten million cells. */
function growGrid(call: Call, sheet: Sheet, area: Area): void {
  const grid = sheet.properties.gridProperties;
  const [rows, columns] = [Math.max(grid.rowCount, area.bottom), Math.max(grid.columnCount, area.right)];
  assertCellBudget(call.workbook, rows * columns - grid.rowCount * grid.columnCount);
  grid.rowCount = rows;
  grid.columnCount = columns;
}

function insertRows(call: Call, sheet: Sheet, row: number, count: number): void {
  if (count === 0 || row >= sheet.properties.gridProperties.rowCount) return;
  const { sheetId } = sheet.properties;
  const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + count };
  applyRequests(call.workbook, [{ insertDimension: { range, inheritFromBefore: row > 0 } }], {
    caller: call.caller,
    now: call.now,
    evaluate: call.evaluate,
  });
}

export function appendValues(call: Call): sheets_v4.Schema$AppendValuesResponse {
  const { params, workbook } = call;
  const body = call.body as ValueRange;
  const context = writeContextOf(call, param(params, 'valueInputOption'));
  const insert = readInsertDataOption(param(params, 'insertDataOption'));
  const dimension = readDimension(body.majorDimension, 'data.major_dimension');
  const echo = readRenderOptions(
    param(params, 'responseValueRenderOption'),
    param(params, 'responseDateTimeRenderOption'),
    'response_',
  );
  const { sheet, rect } = resolveA1(workbook, param(params, 'range') ?? '');
  assertStartsInGrid(sheet, rect);
  const searched = clipArea(sheet, rect);
  const table = findTable(sheet, searched);
  const values = (body.values ?? []) as InputValue[][];
  const size = sizeOf(values, dimension === 'ROWS');
  const top = table ? table.bottom : searched.top;
  const left = table ? table.left : searched.left;
  const tableRange = table && printArea(sheet, table);
  if (insert === 'INSERT_ROWS') insertRows(call, sheet, top, size.rows);
  const area = { top, left, bottom: top + Math.max(size.rows, 1), right: left + Math.max(size.columns, 1) };
  if (size.rows > 0) growGrid(call, sheet, area);
  const written = writeTable(
    context,
    { sheet, rect: toGridRange(sheet, area), anchors: false },
    { values, dimension },
  );
  const include = paramFlag(params, 'includeValuesInResponse');
  const options = { dimension, ...echo };
  return {
    spreadsheetId: workbook.spreadsheetId,
    ...(tableRange && { tableRange }),
    updates: updateReply(workbook.spreadsheetId, written, include ? { book: call.evaluate, options } : null),
  };
}
