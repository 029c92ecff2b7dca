/** Which developer metadata a lookup selects, and where metadata sits on the grid. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../api-error.ts';
import { sheetById } from './find-sheet.ts';
import { type Area, clipArea, type SheetArea, wholeArea } from './grid-range.ts';
import type { Sheet, Workbook } from './model.ts';

export type DeveloperMetadata = sheets_v4.Schema$DeveloperMetadata;
export type MetadataLookup = sheets_v4.Schema$DeveloperMetadataLookup;
export type MetadataLocation = sheets_v4.Schema$DeveloperMetadataLocation;
type DimensionRange = sheets_v4.Schema$DimensionRange;

/** `SPREADSHEET`, `SHEET`, `ROW` or `COLUMN`: follows from which part of the location is set. */
export function locationType(location: MetadataLocation | undefined): string {
  if (location?.dimensionRange) return location.dimensionRange.dimension === 'COLUMNS' ? 'COLUMN' : 'ROW';
  return location?.sheetId === undefined || location.sheetId === null ? 'SPREADSHEET' : 'SHEET';
}

const dimensionArea = (sheet: Sheet, range: DimensionRange): Area =>
  clipArea(
    sheet,
    range.dimension === 'COLUMNS'
      ? { startColumnIndex: range.startIndex ?? 0, endColumnIndex: range.endIndex ?? null }
      : { startRowIndex: range.startIndex ?? 0, endRowIndex: range.endIndex ?? null },
  );

/** The cells a location covers: whole rows, whole columns or a whole sheet; undefined for the spreadsheet. */
export function locationArea(
  workbook: Workbook,
  location: MetadataLocation | undefined,
): SheetArea | undefined {
  const range = location?.dimensionRange;
  const sheetId = range ? (range.sheetId ?? 0) : location?.sheetId;
  if (sheetId === undefined || sheetId === null) return undefined;
  const sheet = sheetById(workbook, sheetId);
  return sheet && { sheet, area: range ? dimensionArea(sheet, range) : wholeArea(sheet) };
}

/** Whether two areas share a cell. */
export const areasMeet = (a: SheetArea, b: SheetArea): boolean =>
  a.sheet === b.sheet &&
  a.area.top < b.area.bottom &&
  b.area.top < a.area.bottom &&
  a.area.left < b.area.right &&
  b.area.left < a.area.right;

function sameArea(a: SheetArea, b: SheetArea): boolean {
  return (
    a.sheet === b.sheet &&
    a.area.top === b.area.top &&
    a.area.bottom === b.area.bottom &&
    a.area.left === b.area.left &&
    a.area.right === b.area.right
  );
}

/** Spreadsheet metadata meets no other location, as the reference says. */
function locationMatches(workbook: Workbook, lookup: MetadataLookup, metadata: DeveloperMetadata): boolean {
  const wanted = lookup.metadataLocation;
  if (!wanted) return true;
  const [here, there] = [locationArea(workbook, wanted), locationArea(workbook, metadata.location)];
  if (!here || !there) return !here && !there;
  if (lookup.locationMatchingStrategy !== 'EXACT_LOCATION') return areasMeet(here, there);
  return locationType(wanted) === locationType(metadata.location) && sameArea(here, there);
}

/** The combinations that the reference forbids. */
function assertConsistent(lookup: MetadataLookup): void {
  const { locationType: type, locationMatchingStrategy: strategy, metadataLocation: location } = lookup;
  if (strategy && !location) {
    throw invalidArgument(
      'If locationMatchingStrategy is specified, metadataLocation must also be specified.',
    );
  }
  if (type && strategy === 'EXACT_LOCATION') {
    throw invalidArgument(
      'locationType must not be specified when locationMatchingStrategy is EXACT_LOCATION.',
    );
  }
  if (type === 'SPREADSHEET' && strategy === 'INTERSECTING_LOCATION') {
    throw invalidArgument(
      'locationType must not be SPREADSHEET when locationMatchingStrategy is INTERSECTING_LOCATION.',
    );
  }
  if (type === 'SPREADSHEET' && location && locationType(location) !== 'SPREADSHEET') {
    throw invalidArgument(
      'locationType SPREADSHEET cannot be combined with a non-spreadsheet metadataLocation.',
    );
  }
}

const agrees = (wanted: unknown, actual: unknown): boolean =>
  wanted === undefined || wanted === null || wanted === actual;

/** All metadata that satisfies every field of the lookup, in the order of creation. */
export function lookUpMetadata(workbook: Workbook, lookup: MetadataLookup): DeveloperMetadata[] {
  assertConsistent(lookup);
  return workbook.metadata.filter(
    (metadata) =>
      agrees(lookup.metadataId, metadata.metadataId) &&
      agrees(lookup.metadataKey, metadata.metadataKey) &&
      agrees(lookup.metadataValue, metadata.metadataValue) &&
      agrees(lookup.visibility, metadata.visibility) &&
      agrees(lookup.locationType, locationType(metadata.location)) &&
      locationMatches(workbook, lookup, metadata),
  );
}
