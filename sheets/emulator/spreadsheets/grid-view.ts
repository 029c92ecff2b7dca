/** An area of a sheet as `GridData`. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { EffectiveFormats } from '../formats/effective-formats.ts';
import type { EvaluatedBook } from '../workbook/evaluated-book.ts';
import type { Area } from '../workbook/grid-range.ts';
import type { Dimension, Sheet, Workbook } from '../workbook/model.ts';
import { cellView } from './cell-view.ts';
import { partOf, type ResponseMask } from './response-mask.ts';

type DimensionProperties = sheets_v4.Schema$DimensionProperties;
type RowData = sheets_v4.Schema$RowData;

/** Values and formats in effect, worked out together. */
interface Look {
  book: EvaluatedBook;
  formats: EffectiveFormats;
}

const DEFAULT_PIXELS = { ROWS: 21, COLUMNS: 100 } as const;

function rowView(look: Look, sheet: Sheet, row: number, area: Area, mask: ResponseMask): RowData {
  const values: sheets_v4.Schema$CellData[] = [];
  let used = 0;
  for (let column = area.left; column < area.right; column++) {
    const cell = cellView(look, sheet, { row, column }, mask);
    values.push(cell);
    if (Object.keys(cell).length > 0) used = values.length;
  }
  values.length = used;
  return used > 0 ? { values } : {};
}

function rowsView(look: Look, sheet: Sheet, area: Area, mask: ResponseMask): RowData[] {
  const rows: RowData[] = [];
  let used = 0;
  const bottom = Math.min(area.bottom, look.book.usedRows(sheet));
  for (let row = area.top; row < bottom; row++) {
    rows.push(rowView(look, sheet, row, area, mask));
    if (rows.at(-1)?.values) used = rows.length;
  }
  rows.length = used;
  return rows;
}

/** Size, hidden flags and developer metadata of the rows or columns from `start` to `end`. */
function dimensionView(
  workbook: Workbook,
  sheet: Sheet,
  dimension: Dimension,
  start: number,
  end: number,
): DimensionProperties[] {
  const own = dimension === 'ROWS' ? sheet.rowProperties : sheet.columnProperties;
  const metadata = new Map<number, sheets_v4.Schema$DeveloperMetadata[]>();
  for (const entry of workbook.metadata) {
    const range = entry.location?.dimensionRange;
    if (!range || (range.sheetId ?? 0) !== sheet.properties.sheetId || range.dimension !== dimension)
      continue;
    const index = range.startIndex ?? 0;
    metadata.set(index, [...(metadata.get(index) ?? []), entry]);
  }
  return Array.from({ length: end - start }, (_, offset) => {
    const developerMetadata = metadata.get(start + offset);
    return {
      pixelSize: DEFAULT_PIXELS[dimension],
      ...own[start + offset],
      ...(developerMetadata && { developerMetadata }),
    };
  });
}

/** Cells and the properties of their rows and columns; trailing empty rows and cells are left out. */
export function gridView(
  workbook: Workbook,
  book: EvaluatedBook,
  sheet: Sheet,
  area: Area,
  mask: ResponseMask,
): sheets_v4.Schema$GridData {
  const rowMask = partOf(mask, 'rowData');
  const cellMask = rowMask && partOf(rowMask, 'values');
  const rowData = cellMask
    ? rowsView({ book, formats: new EffectiveFormats(book) }, sheet, area, cellMask)
    : [];
  return {
    ...(area.top > 0 && { startRow: area.top }),
    ...(area.left > 0 && { startColumn: area.left }),
    ...(rowData.length > 0 && { rowData }),
    ...(partOf(mask, 'rowMetadata') && {
      rowMetadata: dimensionView(workbook, sheet, 'ROWS', area.top, area.bottom),
    }),
    ...(partOf(mask, 'columnMetadata') && {
      columnMetadata: dimensionView(workbook, sheet, 'COLUMNS', area.left, area.right),
    }),
  };
}
