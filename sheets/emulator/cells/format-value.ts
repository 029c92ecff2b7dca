import type { ExtendedValue, Locale, NumberFormat } from '../workbook/model.ts';
export function formatValue(_value: ExtendedValue | undefined, _format: NumberFormat | undefined, _locale: Locale): string {
  return '';
}
