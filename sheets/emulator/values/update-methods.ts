/** values.update, values.batchUpdate, values.batchUpdateByDataFilter. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../api-error.ts';
import { type Call, param, paramFlag } from '../server/call.ts';
import { printA1 } from '../workbook/a1.ts';
import { type DataFilter, filteredRanges } from '../workbook/data-filter.ts';
import { naming } from '../workbook/prefix-error.ts';
import { resolveA1 } from '../workbook/resolve-range.ts';
import type { InputValue } from './input-table.ts';
import type { ValueRange } from './read-values.ts';
import { valueRangeOf } from './read-values.ts';
import { totalsOf, type UpdateValuesResponse, updateCounts, updateReply } from './update-reply.ts';
import { type RenderOptions, readDimension, readRenderOptions } from './value-options.ts';
import { writeContextOf } from './values-context.ts';
import { type WriteContext, type Written, writeTable } from './write-values.ts';

interface Table {
  majorDimension?: string | null;
  values?: unknown[][] | null;
}

const tableOf = (data: Table): { values: InputValue[][]; dimension: 'ROWS' | 'COLUMNS' } => ({
  values: (data.values ?? []) as InputValue[][],
  dimension: readDimension(data.majorDimension, 'data.major_dimension'),
});

function writeA1(context: WriteContext, range: string, data: ValueRange): Written {
  const target = resolveA1(context.workbook, range);
  return writeTable(context, { ...target, anchors: true }, tableOf(data));
}

/** The range in the body, if any, must be the one in the path. */
function assertSameRange(call: Call, range: string, body: ValueRange): void {
  if (!body.range || body.range === range) return;
  const [path, given] = [resolveA1(call.workbook, range), resolveA1(call.workbook, body.range)];
  const [a, b] = [path, given].map(({ sheet, rect }) => printA1(sheet.properties.title, rect));
  if (a !== b) {
    throw invalidArgument(`Requested range [${a}] does not match the range of the values [${b}].`);
  }
}

export function updateValues(call: Call): UpdateValuesResponse {
  const { params } = call;
  const context = writeContextOf(call, param(params, 'valueInputOption'));
  const echo = readRenderOptions(
    param(params, 'responseValueRenderOption'),
    param(params, 'responseDateTimeRenderOption'),
    'response_',
  );
  const body = call.body as ValueRange;
  const range = param(params, 'range') ?? '';
  assertSameRange(call, range, body);
  const written = writeA1(context, range, body);
  const options = { dimension: readDimension(body.majorDimension), ...echo };
  return updateReply(
    call.workbook.spreadsheetId,
    written,
    paramFlag(params, 'includeValuesInResponse') ? { book: call.evaluate, options } : null,
  );
}

interface BatchOptions {
  valueInputOption?: string | null;
  responseValueRenderOption?: string | null;
  responseDateTimeRenderOption?: string | null;
}

const echoOf = (request: BatchOptions): RenderOptions =>
  readRenderOptions(request.responseValueRenderOption, request.responseDateTimeRenderOption, 'response_');

export function batchUpdateValues(call: Call): sheets_v4.Schema$BatchUpdateValuesResponse {
  const request = call.body as sheets_v4.Schema$BatchUpdateValuesRequest;
  const context = writeContextOf(call, request.valueInputOption);
  const echo = echoOf(request);
  const { spreadsheetId } = call.workbook;
  const all = (request.data ?? []).map((data, index) => ({
    data,
    written: naming(`data[${index}]`, () => writeA1(context, data.range ?? '', data)),
  }));
  const responses = all.map(({ data, written }) => {
    const options = { dimension: readDimension(data.majorDimension), ...echo };
    const book = call.evaluate;
    return updateReply(spreadsheetId, written, request.includeValuesInResponse ? { book, options } : null);
  });
  return {
    spreadsheetId,
    ...totalsOf(all.map(({ written }) => written)),
    ...(responses.length > 0 && { responses }),
  };
}

/** Every range that the filter selects gets the values; a filter that selects none writes nothing. */
function writeFiltered(
  context: WriteContext,
  data: sheets_v4.Schema$DataFilterValueRange,
): { filter: DataFilter; written: Written[] } {
  const filter = data.dataFilter ?? {};
  const written = filteredRanges(context.workbook, filter).map((target) =>
    writeTable(context, { ...target, anchors: false }, tableOf(data)),
  );
  return { filter, written };
}

export function batchUpdateValuesByDataFilter(
  call: Call,
): sheets_v4.Schema$BatchUpdateValuesByDataFilterResponse {
  const request = call.body as sheets_v4.Schema$BatchUpdateValuesByDataFilterRequest;
  const context = writeContextOf(call, request.valueInputOption);
  const echo = echoOf(request);
  const all = (request.data ?? []).map((data, index) => ({
    data,
    ...naming(`data[${index}]`, () => writeFiltered(context, data)),
  }));
  const responses = all.flatMap(({ data, filter, written }) =>
    written.map((one) => ({
      ...updateCounts(one),
      dataFilter: filter,
      ...(request.includeValuesInResponse && {
        updatedData: valueRangeOf(call.evaluate, one.sheet, one.requested, {
          dimension: readDimension(data.majorDimension),
          ...echo,
        }),
      }),
    })),
  );
  return {
    spreadsheetId: call.workbook.spreadsheetId,
    ...totalsOf(all.flatMap(({ written }) => written)),
    ...(responses.length > 0 && { responses }),
  };
}
