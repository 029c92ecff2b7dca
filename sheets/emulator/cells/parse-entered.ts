import type { ExtendedValue, Locale, NumberFormat } from '../workbook/model.ts';

export interface Entered {
  value?: ExtendedValue;
  format?: NumberFormat;
}
/** `today`: serial date in the book's time zone; only its year is used, for dates typed without one. */
export function parseEntered(
  input: string | number | boolean,
  _locale: Locale,
  _current?: NumberFormat,
  _today?: number,
): Entered {
  return { value: { stringValue: String(input) } };
}
