import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../../api-error.ts';
import { cellAt, setCell } from '../../workbook/edit-cell.ts';
import { requireSheet } from '../../workbook/find-sheet.ts';
import { type Area, type SheetArea, wholeArea } from '../../workbook/grid-range.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { assertAreaEditable, forEachPosition, targetArea } from '../target-area.ts';
import { type CellWriter, cellWriter } from './cell-data.ts';

type Rows = readonly sheets_v4.Schema$RowData[];

/** @throws ApiError in Google's words when the rows reach beyond the area they are written into. */
export function assertRowsFit(rows: Rows, { top, left, bottom, right }: Area): void {
  if (top + rows.length > bottom) {
    throw invalidArgument(
      `Attempting to write row: ${bottom}, beyond the last requested row of: ${bottom - 1}`,
    );
  }
  if (rows.some((row) => left + (row.values?.length ?? 0) > right)) {
    throw invalidArgument(
      `Attempting to write column: ${right}, beyond the last requested column of: ${right - 1}`,
    );
  }
}

function writeAt({ sheet, area }: SheetArea, rows: Rows, writer: CellWriter): void {
  rows.forEach((row, r) => {
    row.values?.forEach((data, c) => {
      const [at, column] = [area.top + r, area.left + c];
      setCell(sheet, at, column, writer.write(cellAt(sheet, at, column), data));
    });
  });
}

/** The cells that rows of uneven length cover, as one rectangle. */
function coveredArea(rows: Rows, area: Area): Area {
  const width = Math.max(0, ...rows.map((row) => row.values?.length ?? 0));
  return { ...area, bottom: area.top + rows.length, right: area.left + width };
}

/** Writes rows that start at one cell; cells that they do not reach stay as they are. */
export function writeRows(context: RequestContext, target: SheetArea, rows: Rows, writer: CellWriter): void {
  assertRowsFit(rows, target.area);
  assertAreaEditable(context, { sheet: target.sheet, area: coveredArea(rows, target.area) });
  writeAt(target, rows, writer);
}

function startArea(context: RequestContext, start: sheets_v4.Schema$GridCoordinate): SheetArea {
  const sheet = requireSheet(context.workbook, start.sheetId);
  assertCoordinateInGrid(sheet.properties.gridProperties, start);
  const area = { ...wholeArea(sheet), top: start.rowIndex ?? 0, left: start.columnIndex ?? 0 };
  return { sheet, area };
}

/** @throws ApiError `GridCoordinate.rowIndex[1000] is after last row in grid[999]`. */
export function assertCoordinateInGrid(
  grid: { rowCount: number; columnCount: number },
  { rowIndex, columnIndex }: sheets_v4.Schema$GridCoordinate,
): void {
  for (const [name, noun, index, size] of [
    ['rowIndex', 'row', rowIndex ?? 0, grid.rowCount],
    ['columnIndex', 'column', columnIndex ?? 0, grid.columnCount],
  ] as const) {
    if (index < 0) throw invalidArgument(`GridCoordinate.${name}[${index}] must be >= 0`);
    if (index >= size) {
      throw invalidArgument(`GridCoordinate.${name}[${index}] is after last ${noun} in grid[${size - 1}]`);
    }
  }
}

/** Writes cells from a start, or into a range whose other cells have the masked fields cleared. */
export const updateCells: Handler<'updateCells'> = (body, context) => {
  const writer = cellWriter(body.fields);
  const rows = body.rows ?? [];
  if (body.start && body.range) throw invalidArgument('Only one of start or range may be set.');
  if (body.start) {
    writeRows(context, startArea(context, body.start), rows, writer);
    return {};
  }
  const target = targetArea(context.workbook, body.range, 'start or range');
  assertRowsFit(rows, target.area);
  assertAreaEditable(context, target);
  forEachPosition(target, (row, column) => {
    const data = rows[row - target.area.top]?.values?.[column - target.area.left] ?? {};
    setCell(target.sheet, row, column, writer.write(cellAt(target.sheet, row, column), data));
  });
  return {};
};
