/** updateDimensionProperties and autoResizeDimensions. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument, unimplemented } from '../../api-error.ts';
import type { Sheet } from '../../workbook/model.ts';
import { applyFieldMask, parseFieldMask } from '../field-mask.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { assertMayRestructure } from '../sheet-protection.ts';
import { dimensionSize } from './change-dimension.ts';
import { assertDimensionsExist, type DimensionTarget, dimensionTarget } from './dimension-range.ts';

type DimensionProperties = sheets_v4.Schema$DimensionProperties;

const DEFAULT_ROW_HEIGHT = 21;
const DEFAULT_COLUMN_WIDTH = 100;
/** No font is measured: an average width per letter of Google's default font stands for it. */
const LETTER_WIDTH = 7;
const CELL_PADDING = 6;

function eachProperties(
  target: DimensionTarget,
  change: (before: DimensionProperties, index: number) => DimensionProperties,
): void {
  const list = target.dimension === 'ROWS' ? target.sheet.rowProperties : target.sheet.columnProperties;
  for (let index = target.start; index < Math.min(target.end, target.size); index += 1) {
    list[index] = change(list[index] ?? {}, index);
  }
}

/** Sets sizes and hides or shows; what only Google sets (the filter's hiding) stays. */
export const updateDimensionProperties: Handler<'updateDimensionProperties'> = (body, context) => {
  if (body.dataSourceSheetRange) throw unimplemented('Data source sheets are not supported.');
  const target = dimensionTarget(context.workbook, body.range);
  assertDimensionsExist('update', target, target.start);
  const {
    hiddenByFilter: _filter,
    developerMetadata: _metadata,
    ...mask
  } = parseFieldMask(body.fields, 'DimensionProperties');
  const properties = body.properties ?? {};
  if ((properties.pixelSize ?? 0) < 0) throw invalidArgument('pixelSize must not be negative.');
  assertMayRestructure(context, target.sheet);
  eachProperties(target, (before) => {
    const { hiddenByUser, ...rest } = applyFieldMask(before, properties, mask);
    return hiddenByUser ? { ...rest, hiddenByUser } : rest;
  });
  return {};
};

function neededWidth(context: RequestContext, sheet: Sheet, column: number): number {
  const widths = sheet.rows.map((cells, row) => {
    if (!cells?.[column]?.value) return 0;
    const lines = context.evaluate.formatted(sheet, row, column).split('\n');
    return Math.max(...lines.map((line) => [...line].length)) * LETTER_WIDTH + CELL_PADDING;
  });
  return widths.reduce((widest, width) => Math.max(widest, width), 0) || DEFAULT_COLUMN_WIDTH;
}

function neededHeight(context: RequestContext, sheet: Sheet, row: number): number {
  const columns = dimensionSize(sheet, 'COLUMNS');
  let lines = 1;
  for (let column = 0; column < columns; column += 1) {
    if (!sheet.rows[row]?.[column]?.value) continue;
    lines = Math.max(lines, context.evaluate.formatted(sheet, row, column).split('\n').length);
  }
  return lines * DEFAULT_ROW_HEIGHT;
}

/** Fits widths and heights to the text, by an estimate of its size. */
export const autoResizeDimensions: Handler<'autoResizeDimensions'> = (body, context) => {
  if (body.dataSourceSheetDimensions) throw unimplemented('Data source sheets are not supported.');
  const target = dimensionTarget(context.workbook, body.dimensions);
  assertDimensionsExist('update', target, target.start);
  assertMayRestructure(context, target.sheet);
  const measure = target.dimension === 'ROWS' ? neededHeight : neededWidth;
  eachProperties(target, (before, index) => ({
    ...before,
    pixelSize: measure(context, target.sheet, index),
  }));
  return {};
};
