/** values.get, values.batchGet, values.batchGetByDataFilter. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { type Call, param, paramList } from '../server/call.ts';
import { type DataFilter, filteredAreas, requireFilters } from '../workbook/data-filter.ts';
import { printArea } from '../workbook/grid-range.ts';
import { readRange, type ValueRange, valueRangeOf } from './read-values.ts';
import { readDimension, readRenderOptions } from './value-options.ts';
import { readOptionsOf } from './values-context.ts';

export function getValues(call: Call): ValueRange {
  return readRange(
    call.workbook,
    call.evaluate,
    param(call.params, 'range') ?? '',
    readOptionsOf(call.params),
  );
}

export function batchGetValues(call: Call): sheets_v4.Schema$BatchGetValuesResponse {
  const options = readOptionsOf(call.params);
  const ranges = paramList(call.params, 'ranges');
  return {
    spreadsheetId: call.workbook.spreadsheetId,
    ...(ranges.length > 0 && {
      valueRanges: ranges.map((range) => readRange(call.workbook, call.evaluate, range, options)),
    }),
  };
}

/** A range that several filters select is answered once, with all of them. */
export function batchGetValuesByDataFilter(call: Call): sheets_v4.Schema$BatchGetValuesByDataFilterResponse {
  const request = call.body as sheets_v4.Schema$BatchGetValuesByDataFilterRequest;
  const options = {
    dimension: readDimension(request.majorDimension),
    ...readRenderOptions(request.valueRenderOption, request.dateTimeRenderOption),
  };
  const matched = new Map<string, { valueRange: ValueRange; dataFilters: DataFilter[] }>();
  for (const filter of requireFilters(request.dataFilters)) {
    for (const { sheet, area } of filteredAreas(call.workbook, filter)) {
      const name = printArea(sheet, area);
      const known = matched.get(name);
      if (known) known.dataFilters.push(filter);
      else {
        const valueRange = valueRangeOf(call.evaluate, sheet, area, options);
        matched.set(name, { valueRange, dataFilters: [filter] });
      }
    }
  }
  return {
    spreadsheetId: call.workbook.spreadsheetId,
    ...(matched.size > 0 && { valueRanges: [...matched.values()] }),
  };
}
