/** The table of a ValueRange as a client sent it: lists of scalars, where null leaves a cell as it is. */
import { invalidArgument } from '../api-error.ts';

export type InputValue = string | number | boolean | null | undefined;

const indent = (text: string): string => text.replace(/^/gm, '  ');

/** A JSON value in the notation of Google's error messages (a printed protobuf Value). */
function printProto(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => `values {\n${indent(printProto(item))}\n}`).join('\n');
    return items === '' ? 'list_value {\n}' : `list_value {\n${indent(items)}\n}`;
  }
  if (typeof value === 'string') return `string_value: ${JSON.stringify(value)}`;
  if (typeof value === 'number') return `number_value: ${value}`;
  if (typeof value === 'boolean') return `bool_value: ${value}`;
  if (value === null || value === undefined) return 'null_value: NULL_VALUE';
  const fields = Object.entries(value).map(
    ([key, item]) =>
      `fields {\n  key: ${JSON.stringify(key)}\n  value {\n${indent(indent(printProto(item)))}\n  }\n}`,
  );
  return fields.length === 0 ? 'struct_value {\n}' : `struct_value {\n${indent(fields.join('\n'))}\n}`;
}

/** @throws ApiError `Invalid values[1][0]: list_value {…}` when a cell is a list or an object. */
export function assertScalars(values: unknown[][]): void {
  values.forEach((line, outer) => {
    line.forEach((value, inner) => {
      if (typeof value !== 'object' || value === null) return;
      throw invalidArgument(`Invalid values[${outer}][${inner}]: ${printProto(value)}\n`);
    });
  });
}
