/** Inserting, deleting and moving rows or columns, with everything in the workbook that follows them. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { Dimension, Sheet, Workbook } from '../../workbook/model.ts';
import { rewriteFormulas } from '../rewrite-formulas.ts';
import { changedChart } from './change-charts.ts';
import { changeSheetParts } from './change-sheet-parts.ts';
import { changedIndex, changedRange, type DimensionChange } from './dimension-change.ts';

type Metadata = sheets_v4.Schema$DeveloperMetadata;
type NamedRange = sheets_v4.Schema$NamedRange;

/** Metadata of a moved row or column moves with it, of a deleted one is deleted. */
function changedMetadata(metadata: Metadata, sheetId: number, change: DimensionChange): Metadata[] {
  const place = metadata.location?.dimensionRange;
  if (!place || (place.sheetId ?? 0) !== sheetId || place.dimension !== change.dimension) return [metadata];
  const startIndex = changedIndex(change, place.startIndex ?? 0);
  if (startIndex === undefined) return [];
  const dimensionRange = { ...place, startIndex, endIndex: startIndex + 1 };
  return [{ ...metadata, location: { ...metadata.location, dimensionRange } }];
}

/** A named range whose cells are all deleted keeps its name and loses its range: it reads as #REF!. */
function changedNamedRange(named: NamedRange, sheetId: number, change: DimensionChange): NamedRange {
  if (!named.range || (named.range.sheetId ?? 0) !== sheetId) return named;
  const { range: _before, ...rest } = named;
  const range = changedRange(change, named.range);
  return range ? { ...rest, range } : rest;
}

/** Applies the change to the sheet and lets the rest of the workbook follow. The change itself is trusted. */
export function changeDimension(workbook: Workbook, sheet: Sheet, change: DimensionChange): void {
  const { sheetId } = sheet.properties;
  rewriteFormulas(workbook, change);
  changeSheetParts(sheet, change);
  workbook.namedRanges = workbook.namedRanges.map((named) => changedNamedRange(named, sheetId, change));
  workbook.metadata = workbook.metadata.flatMap((metadata) => changedMetadata(metadata, sheetId, change));
  for (const other of workbook.sheets) {
    other.charts = other.charts.map((chart) =>
      changedChart(chart, other.properties.sheetId, sheetId, change),
    );
  }
}

/** How many rows or columns the sheet has. */
export function dimensionSize(sheet: Sheet, dimension: Dimension): number {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  return dimension === 'ROWS' ? rowCount : columnCount;
}
