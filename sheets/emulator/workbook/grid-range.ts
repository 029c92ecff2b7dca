/** A range resolved against a sheet's grid: all four edges known, never beyond the grid. */
import { invalidArgument } from '../api-error.ts';
import { printA1, type Rect } from './a1.ts';
import { requireSheet } from './find-sheet.ts';
import type { GridRange, Sheet, Workbook } from './model.ts';

/** Zero-based, half-open. */
export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface SheetArea {
  sheet: Sheet;
  area: Area;
}

/** The whole grid of a sheet. */
export function wholeArea(sheet: Sheet): Area {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  return { top: 0, bottom: rowCount, left: 0, right: columnCount };
}

/** Fills open ends from the grid and clips what lies beyond it; may be empty. */
export function clipArea(sheet: Sheet, rect: Rect | GridRange): Area {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const top = Math.min(rect.startRowIndex ?? 0, rowCount);
  const left = Math.min(rect.startColumnIndex ?? 0, columnCount);
  return {
    top,
    left,
    bottom: Math.max(top, Math.min(rect.endRowIndex ?? rowCount, rowCount)),
    right: Math.max(left, Math.min(rect.endColumnIndex ?? columnCount, columnCount)),
  };
}

/** The closed GridRange of an area. */
export function toGridRange(sheet: Sheet, area: Area): GridRange {
  return {
    sheetId: sheet.properties.sheetId,
    startRowIndex: area.top,
    endRowIndex: area.bottom,
    startColumnIndex: area.left,
    endColumnIndex: area.right,
  };
}

/** `'Tiến độ'!A1:Z733`. */
export function printArea(sheet: Sheet, area: Area): string {
  return printA1(sheet.properties.title, toGridRange(sheet, area));
}

/** @throws ApiError `Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26`. */
export function gridLimitsError(sheet: Sheet, rect: Rect | GridRange): Error {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const name = printA1(sheet.properties.title, rect);
  return invalidArgument(
    `Range (${name}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
  );
}

/** @throws ApiError when the range begins beyond the grid (ends beyond it are clipped by reads). */
export function assertStartsInGrid(sheet: Sheet, rect: Rect | GridRange): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if ((rect.startRowIndex ?? 0) >= rowCount || (rect.startColumnIndex ?? 0) >= columnCount) {
    throw gridLimitsError(sheet, rect);
  }
}

/** @throws ApiError when any part of the range lies beyond the grid. */
export function assertInGrid(sheet: Sheet, rect: Rect | GridRange): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  assertStartsInGrid(sheet, rect);
  if ((rect.endRowIndex ?? 0) > rowCount || (rect.endColumnIndex ?? 0) > columnCount) {
    throw gridLimitsError(sheet, rect);
  }
}

type Index = number | null | undefined;

function assertOrdered(axis: 'Row' | 'Column', start: Index, end: Index): void {
  if ((start ?? 0) < 0 || (end ?? 0) < 0) throw invalidArgument('GridRange indexes must be >= 0');
  if (typeof end === 'number' && end < (start ?? 0)) {
    throw invalidArgument(
      `Invalid range. end${axis}Index[${end}] must be after start${axis}Index[${start ?? 0}]`,
    );
  }
}

/**
 * The sheet and the clipped area of a GridRange that a client sent.
 * @throws ApiError `No grid with id: 5`, or when its indexes are negative or reversed.
 */
export function resolveGridRange(workbook: Workbook, range: GridRange): SheetArea {
  const sheet = requireSheet(workbook, range.sheetId);
  assertOrdered('Row', range.startRowIndex, range.endRowIndex);
  assertOrdered('Column', range.startColumnIndex, range.endColumnIndex);
  return { sheet, area: clipArea(sheet, range) };
}

export const areaRows = (area: Area): number => area.bottom - area.top;
export const areaColumns = (area: Area): number => area.right - area.left;
