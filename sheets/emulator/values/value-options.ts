/** How values are asked for and sent: the enumerations of the values methods. */
import { invalidArgument } from '../api-error.ts';
import type { ValueInputOption } from '../workbook/edit-cell.ts';
import type { Dimension } from '../workbook/model.ts';

export type ValueRenderOption = 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
export type DateTimeRenderOption = 'SERIAL_NUMBER' | 'FORMATTED_STRING';
export type InsertDataOption = 'OVERWRITE' | 'INSERT_ROWS';

export interface RenderOptions {
  values: ValueRenderOption;
  dates: DateTimeRenderOption;
}

interface Choice<T extends string> {
  type: string;
  /** Names in the enumeration's order, without the unspecified one. */
  names: readonly T[];
  unspecified: string;
}

const DIMENSION: Choice<Dimension> = {
  type: 'Dimension',
  names: ['ROWS', 'COLUMNS'],
  unspecified: 'DIMENSION_UNSPECIFIED',
};
const VALUE_RENDER: Choice<ValueRenderOption> = {
  type: 'ValueRenderOption',
  names: ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'],
  unspecified: '',
};
const DATE_TIME_RENDER: Choice<DateTimeRenderOption> = {
  type: 'DateTimeRenderOption',
  names: ['SERIAL_NUMBER', 'FORMATTED_STRING'],
  unspecified: '',
};
const VALUE_INPUT: Choice<ValueInputOption> = {
  type: 'ValueInputOption',
  names: ['RAW', 'USER_ENTERED'],
  unspecified: 'INPUT_VALUE_OPTION_UNSPECIFIED',
};
const INSERT_DATA: Choice<InsertDataOption> = {
  type: 'InsertDataOption',
  names: ['OVERWRITE', 'INSERT_ROWS'],
  unspecified: '',
};

type Text = string | null | undefined;

function choose<T extends string>(choice: Choice<T>, field: string, text: Text): T | undefined {
  if (text === undefined || text === null || text === '' || text === choice.unspecified) return undefined;
  const name = text.toUpperCase().replaceAll('-', '_');
  const found = choice.names.find((candidate) => candidate === name);
  if (found) return found;
  throw invalidArgument(
    `Invalid value at '${field}' (type.googleapis.com/google.apps.sheets.v4.${choice.type}), "${text}"`,
  );
}

/** `field` is the parameter's name in errors, as the API's messages spell it. */
export const readDimension = (text: Text, field = 'major_dimension'): Dimension =>
  choose(DIMENSION, field, text) ?? 'ROWS';

export const readInsertDataOption = (text: Text): InsertDataOption =>
  choose(INSERT_DATA, 'insert_data_option', text) ?? 'OVERWRITE';

/** @throws ApiError when it is missing, as Google requires it. */
export function readValueInputOption(text: Text): ValueInputOption {
  const option = choose(VALUE_INPUT, 'value_input_option', text);
  if (!option) throw invalidArgument("'valueInputOption' is required but not specified");
  return option;
}

/** `prefix` is `response_` for the values in the reply of a write. */
export function readRenderOptions(values: Text, dates: Text, prefix = ''): RenderOptions {
  return {
    values: choose(VALUE_RENDER, `${prefix}value_render_option`, values) ?? 'FORMATTED_VALUE',
    dates: choose(DATE_TIME_RENDER, `${prefix}date_time_render_option`, dates) ?? 'SERIAL_NUMBER',
  };
}
