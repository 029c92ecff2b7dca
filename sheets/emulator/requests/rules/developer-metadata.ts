/** createDeveloperMetadata, updateDeveloperMetadata and deleteDeveloperMetadata. */
import { invalidArgument } from '../../api-error.ts';
import { type DataFilter, filteredMetadata, requireFilters } from '../../workbook/data-filter.ts';
import {
  type DeveloperMetadata,
  locationType,
  type MetadataLocation,
} from '../../workbook/metadata-lookup.ts';
import type { Workbook } from '../../workbook/model.ts';
import { assertDimensionsExist, dimensionTarget } from '../dimensions/dimension-range.ts';
import { applyFieldMask, parseFieldMask } from '../field-mask.ts';
import { wantedId } from '../fresh-id.ts';
import type { Handler } from '../request-context.ts';
import { targetSheet } from '../sheets/find-target.ts';

function checkedDimension(
  workbook: Workbook,
  range: NonNullable<MetadataLocation['dimensionRange']>,
): MetadataLocation {
  const target = dimensionTarget(workbook, range);
  const { sheet, dimension, start, end } = target;
  if (typeof range.endIndex !== 'number' || end - start !== 1) {
    throw invalidArgument('developerMetadata.location.dimensionRange must represent a single row or column.');
  }
  assertDimensionsExist('update', target, start);
  return {
    dimensionRange: { sheetId: sheet.properties.sheetId, dimension, startIndex: start, endIndex: end },
  };
}

/** The location with its type. @throws ApiError unless it is one spreadsheet, sheet, row or column that exists. */
function checkedLocation(workbook: Workbook, location: MetadataLocation | undefined): MetadataLocation {
  const { dimensionRange, sheetId, spreadsheet } = location ?? {};
  const given = [dimensionRange !== undefined, typeof sheetId === 'number', spreadsheet === true].filter(
    Boolean,
  );
  if (given.length !== 1) {
    throw invalidArgument(
      'developerMetadata.location must specify exactly one of spreadsheet, sheetId or dimensionRange.',
    );
  }
  const place: MetadataLocation = dimensionRange
    ? checkedDimension(workbook, dimensionRange)
    : typeof sheetId === 'number'
      ? { sheetId: targetSheet(workbook, sheetId).properties.sheetId }
      : { spreadsheet: true };
  return { ...place, locationType: locationType(place) };
}

function checked(workbook: Workbook, metadata: DeveloperMetadata): DeveloperMetadata {
  if (!metadata.metadataKey) throw invalidArgument('developerMetadata.metadataKey must be specified.');
  if (metadata.visibility !== 'DOCUMENT' && metadata.visibility !== 'PROJECT') {
    throw invalidArgument('developerMetadata.visibility must be specified as DOCUMENT or PROJECT.');
  }
  return { ...metadata, location: checkedLocation(workbook, metadata.location) };
}

/** Ties a key and a value to the spreadsheet, a sheet, a row or a column. */
export const createDeveloperMetadata: Handler<'createDeveloperMetadata'> = (body, { workbook }) => {
  const asked = body.developerMetadata ?? {};
  if (asked.metadataId === 0) throw invalidArgument('developerMetadata.metadataId must be positive.');
  const isTaken = (id: number): boolean => workbook.metadata.some((other) => other.metadataId === id);
  const metadata = checked(workbook, asked);
  const developerMetadata = {
    ...metadata,
    metadataId: wantedId(workbook, 'developer metadata', asked.metadataId, isTaken),
  };
  workbook.metadata = [...workbook.metadata, developerMetadata];
  return { createDeveloperMetadata: { developerMetadata } };
};

function selected(workbook: Workbook, filters: DataFilter[]): Set<DeveloperMetadata> {
  return new Set(filters.flatMap((filter) => filteredMetadata(workbook, filter)));
}

/** Updates everything that the filters select. */
export const updateDeveloperMetadata: Handler<'updateDeveloperMetadata'> = (body, { workbook }) => {
  const { metadataId: _id, ...mask } = parseFieldMask(body.fields, 'DeveloperMetadata');
  const chosen = selected(workbook, requireFilters(body.dataFilters));
  const updated: DeveloperMetadata[] = [];
  workbook.metadata = workbook.metadata.map((before) => {
    if (!chosen.has(before)) return before;
    const after = checked(workbook, applyFieldMask(before, body.developerMetadata ?? {}, mask));
    updated.push(after);
    return after;
  });
  return { updateDeveloperMetadata: updated.length > 0 ? { developerMetadata: updated } : {} };
};

/** Deletes everything that the filter selects and answers it. */
export const deleteDeveloperMetadata: Handler<'deleteDeveloperMetadata'> = (body, { workbook }) => {
  const gone = selected(workbook, requireFilters(body.dataFilter && [body.dataFilter]));
  workbook.metadata = workbook.metadata.filter((metadata) => !gone.has(metadata));
  return { deleteDeveloperMetadata: gone.size > 0 ? { deletedDeveloperMetadata: [...gone] } : {} };
};
