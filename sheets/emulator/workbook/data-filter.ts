/** Data filters: an A1 range, a grid range, or the rows, columns and sheets that carry developer metadata. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../api-error.ts';
import { assertStartsInGrid, clipArea, resolveGridRange, type SheetArea } from './grid-range.ts';
import { areasMeet, type DeveloperMetadata, locationArea, lookUpMetadata } from './metadata-lookup.ts';
import type { Workbook } from './model.ts';
import { resolveA1, type SheetRect } from './resolve-range.ts';

export type DataFilter = sheets_v4.Schema$DataFilter;

const unspecified = (): Error => invalidArgument('dataFilter.filter must be specified.');

/** @throws ApiError when there is none, as Google answers. */
export function requireFilters(filters: DataFilter[] | null | undefined): DataFilter[] {
  if (!filters || filters.length === 0) throw invalidArgument('Must specify at least one dataFilter.');
  return filters;
}

function rangeOf(workbook: Workbook, filter: DataFilter): SheetRect | undefined {
  if (typeof filter.a1Range === 'string') return resolveA1(workbook, filter.a1Range);
  if (!filter.gridRange) return undefined;
  const { sheet } = resolveGridRange(workbook, filter.gridRange);
  const { sheetId: _, ...rect } = filter.gridRange;
  return { sheet, rect };
}

/** The ranges a filter selects, open ends kept; metadata selects whole rows, columns and sheets. */
export function filteredRanges(workbook: Workbook, filter: DataFilter): SheetRect[] {
  const range = rangeOf(workbook, filter);
  if (range) return [range];
  if (!filter.developerMetadataLookup) throw unspecified();
  return lookUpMetadata(workbook, filter.developerMetadataLookup).flatMap(({ location }) => {
    const found = locationArea(workbook, location);
    if (!found) return [];
    const { sheet, area } = found;
    const rows = { startRowIndex: area.top, endRowIndex: area.bottom };
    return [{ sheet, rect: { ...rows, startColumnIndex: area.left, endColumnIndex: area.right } }];
  });
}

/** The cells a filter selects, clipped to the grid. @throws ApiError when a range begins beyond the grid. */
export function filteredAreas(workbook: Workbook, filter: DataFilter): SheetArea[] {
  return filteredRanges(workbook, filter).map(({ sheet, rect }) => {
    assertStartsInGrid(sheet, rect);
    return { sheet, area: clipArea(sheet, rect) };
  });
}

/** The metadata a filter selects; a range selects what sits on locations that it meets. */
export function filteredMetadata(workbook: Workbook, filter: DataFilter): DeveloperMetadata[] {
  if (filter.developerMetadataLookup) return lookUpMetadata(workbook, filter.developerMetadataLookup);
  const range = rangeOf(workbook, filter);
  if (!range) throw unspecified();
  const area = { sheet: range.sheet, area: clipArea(range.sheet, range.rect) };
  return workbook.metadata.filter((metadata) => {
    const place = locationArea(workbook, metadata.location);
    return place !== undefined && areasMeet(place, area);
  });
}
