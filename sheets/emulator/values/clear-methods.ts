/** values.clear, values.batchClear, values.batchClearByDataFilter: values go, formats and validation stay. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { type Call, param } from '../server/call.ts';
import { filteredAreas, requireFilters } from '../workbook/data-filter.ts';
import { setCellValue } from '../workbook/edit-cell.ts';
import {
  assertStartsInGrid,
  clipArea,
  printArea,
  type SheetArea,
  toGridRange,
} from '../workbook/grid-range.ts';
import { naming } from '../workbook/prefix-error.ts';
import { assertMayEdit } from '../workbook/protection.ts';
import { resolveA1 } from '../workbook/resolve-range.ts';

function clearArea(call: Call, { sheet, area }: SheetArea): string {
  assertMayEdit(call.workbook, sheet, toGridRange(sheet, area), call.caller);
  for (let row = area.top; row < Math.min(area.bottom, sheet.rows.length); row++) {
    sheet.rows[row]?.forEach((cell, column) => {
      if (cell?.value !== undefined && column >= area.left && column < area.right) {
        setCellValue(sheet, row, column, undefined);
      }
    });
  }
  return printArea(sheet, area);
}

function clearRange(call: Call, range: string): string {
  const { sheet, rect } = resolveA1(call.workbook, range);
  assertStartsInGrid(sheet, rect);
  return clearArea(call, { sheet, area: clipArea(sheet, rect) });
}

export function clearValues(call: Call): sheets_v4.Schema$ClearValuesResponse {
  const clearedRange = clearRange(call, param(call.params, 'range') ?? '');
  return { spreadsheetId: call.workbook.spreadsheetId, clearedRange };
}

export function batchClearValues(call: Call): sheets_v4.Schema$BatchClearValuesResponse {
  const { ranges } = call.body as sheets_v4.Schema$BatchClearValuesRequest;
  const clearedRanges = (ranges ?? []).map((range, index) =>
    naming(`range[${index}]`, () => clearRange(call, range)),
  );
  return {
    spreadsheetId: call.workbook.spreadsheetId,
    ...(clearedRanges.length > 0 && { clearedRanges }),
  };
}

export function batchClearValuesByDataFilter(
  call: Call,
): sheets_v4.Schema$BatchClearValuesByDataFilterResponse {
  const { dataFilters } = call.body as sheets_v4.Schema$BatchClearValuesByDataFilterRequest;
  const clearedRanges = requireFilters(dataFilters).flatMap((filter) =>
    filteredAreas(call.workbook, filter).map((target) => clearArea(call, target)),
  );
  return {
    spreadsheetId: call.workbook.spreadsheetId,
    ...(clearedRanges.length > 0 && { clearedRanges }),
  };
}
