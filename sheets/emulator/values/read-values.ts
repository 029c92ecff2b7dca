/** values.get and values.batchGet. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { EvaluatedBook } from '../workbook/evaluated-book.ts';
import { type Area, assertStartsInGrid, clipArea, printArea } from '../workbook/grid-range.ts';
import type { Dimension, Sheet, Workbook } from '../workbook/model.ts';
import { resolveA1 } from '../workbook/resolve-range.ts';
import { renderArea } from './render-values.ts';
import type { RenderOptions } from './value-options.ts';

export type ValueRange = sheets_v4.Schema$ValueRange;

/** What a read of values asks for, beside its range. */
export interface ReadOptions extends RenderOptions {
  dimension: Dimension;
}

/** The values of an area; `values` is absent when all of it is empty, as at Google. */
export function valueRangeOf(
  book: EvaluatedBook,
  sheet: Sheet,
  area: Area,
  options: ReadOptions,
): ValueRange {
  const values = renderArea(book, sheet, area, options.dimension, options);
  return {
    range: printArea(sheet, area),
    majorDimension: options.dimension,
    ...(values.length > 0 && { values }),
  };
}

/** @throws ApiError when the text is no range or the range begins beyond the grid; its end is clipped. */
export function readRange(
  workbook: Workbook,
  book: EvaluatedBook,
  range: string,
  options: ReadOptions,
): ValueRange {
  const { sheet, rect } = resolveA1(workbook, range);
  assertStartsInGrid(sheet, rect);
  return valueRangeOf(book, sheet, clipArea(sheet, rect), options);
}
