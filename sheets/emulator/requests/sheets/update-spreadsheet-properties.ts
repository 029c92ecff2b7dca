import { invalidArgument } from '../../api-error.ts';
import type { Locale } from '../../workbook/model.ts';
import { applyFieldMask, parseFieldMask } from '../field-mask.ts';
import type { Handler } from '../request-context.ts';

const LOCALES: readonly string[] = ['vi_VN', 'en_US'] satisfies Locale[];

function assertTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw invalidArgument(`Invalid time zone: ${timeZone}`);
  }
}

/** Updates title, locale, time zone and the like; only the locales of this stand-in are known. */
export const updateSpreadsheetProperties: Handler<'updateSpreadsheetProperties'> = (body, { workbook }) => {
  const { defaultFormat: _readOnly, ...mask } = parseFieldMask(body.fields, 'SpreadsheetProperties');
  const asked = body.properties ?? {};
  if (mask.title && !asked.title) throw invalidArgument('Spreadsheet title cannot be empty.');
  if (mask.locale && !LOCALES.includes(asked.locale ?? '')) {
    throw invalidArgument(`Unsupported locale: ${asked.locale ?? ''}`);
  }
  if (mask.timeZone) assertTimeZone(asked.timeZone ?? '');
  workbook.properties = applyFieldMask(workbook.properties, asked as typeof workbook.properties, mask);
  return {};
};
