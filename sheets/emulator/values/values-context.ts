/** From a call to what the values methods need of it. */
import { type Call, type Params, param } from '../server/call.ts';
import type { ReadOptions } from './read-values.ts';
import { readDimension, readRenderOptions, readValueInputOption } from './value-options.ts';
import type { WriteContext } from './write-values.ts';

/** The read options of a GET's parameters. */
export function readOptionsOf(params: Params): ReadOptions {
  return {
    dimension: readDimension(param(params, 'majorDimension')),
    ...readRenderOptions(param(params, 'valueRenderOption'), param(params, 'dateTimeRenderOption')),
  };
}

/** @throws ApiError when `option` is missing or unknown. */
export function writeContextOf(call: Call, option: string | null | undefined): WriteContext {
  return {
    workbook: call.workbook,
    caller: call.caller,
    option: readValueInputOption(option),
    locale: call.workbook.properties.locale,
    today: call.evaluate.serialNow,
  };
}
