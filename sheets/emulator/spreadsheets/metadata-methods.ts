/** developerMetadata.get and developerMetadata.search. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { notFound } from '../api-error.ts';
import { type Call, param } from '../server/call.ts';
import { type DataFilter, filteredMetadata, requireFilters } from '../workbook/data-filter.ts';
import type { DeveloperMetadata } from '../workbook/metadata-lookup.ts';

export function getDeveloperMetadata(call: Call): DeveloperMetadata {
  const id = Number(param(call.params, 'metadataId'));
  const found = call.workbook.metadata.find(({ metadataId }) => metadataId === id);
  if (!found) throw notFound('Requested entity was not found.');
  return found;
}

/** Metadata that several filters select is answered once, with all of them. */
export function searchDeveloperMetadata(call: Call): sheets_v4.Schema$SearchDeveloperMetadataResponse {
  const { dataFilters } = call.body as sheets_v4.Schema$SearchDeveloperMetadataRequest;
  const matched = new Map<DeveloperMetadata, DataFilter[]>();
  for (const filter of requireFilters(dataFilters)) {
    for (const metadata of filteredMetadata(call.workbook, filter)) {
      matched.set(metadata, [...(matched.get(metadata) ?? []), filter]);
    }
  }
  if (matched.size === 0) return {};
  return {
    matchedDeveloperMetadata: [...matched].map(([developerMetadata, filters]) => ({
      developerMetadata,
      dataFilters: filters,
    })),
  };
}
