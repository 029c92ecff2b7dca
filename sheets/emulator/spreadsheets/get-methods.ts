/** spreadsheets.get and spreadsheets.getByDataFilter. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { type Call, param, paramFlag, paramList } from '../server/call.ts';
import { filteredAreas, requireFilters } from '../workbook/data-filter.ts';
import { assertStartsInGrid, clipArea, type SheetArea } from '../workbook/grid-range.ts';
import type { Workbook } from '../workbook/model.ts';
import { resolveA1 } from '../workbook/resolve-range.ts';
import { parseResponseMask, type ResponseMask } from './response-mask.ts';
import { spreadsheetView } from './spreadsheet-view.ts';

type Spreadsheet = sheets_v4.Schema$Spreadsheet;

/** The areas of A1 ranges. @throws ApiError when one is no range or begins beyond the grid. */
export function areasOf(workbook: Workbook, ranges: readonly string[]): SheetArea[] {
  return ranges.map((range) => {
    const { sheet, rect } = resolveA1(workbook, range);
    assertStartsInGrid(sheet, rect);
    return { sheet, area: clipArea(sheet, rect) };
  });
}

const maskOf = (call: Call): ResponseMask => parseResponseMask(param(call.params, 'fields'), 'Spreadsheet');

export function getSpreadsheet(call: Call): Spreadsheet {
  const ranges = paramList(call.params, 'ranges');
  return spreadsheetView(call.workbook, call.evaluate, {
    areas: ranges.length > 0 ? areasOf(call.workbook, ranges) : null,
    includeGridData: paramFlag(call.params, 'includeGridData'),
    mask: maskOf(call),
    caller: call.caller,
  });
}

export function getSpreadsheetByDataFilter(call: Call): Spreadsheet {
  const { dataFilters, includeGridData } = call.body as sheets_v4.Schema$GetSpreadsheetByDataFilterRequest;
  const areas = requireFilters(dataFilters).flatMap((filter) => filteredAreas(call.workbook, filter));
  return spreadsheetView(call.workbook, call.evaluate, {
    areas,
    includeGridData: includeGridData ?? false,
    mask: maskOf(call),
    caller: call.caller,
  });
}
