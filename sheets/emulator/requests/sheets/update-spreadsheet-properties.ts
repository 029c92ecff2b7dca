import { invalidArgument, unimplemented } from '../../api-error.ts';
import type { Locale } from '../../workbook/model.ts';
import { applyFieldMask, parseFieldMask } from '../field-mask.ts';
import type { Handler } from '../request-context.ts';

const LOCALES: Readonly<Record<string, Locale>> = {
  vi: 'vi_VN',
  vi_VN: 'vi_VN',
  en: 'en_US',
  en_US: 'en_US',
};

/** @throws ApiError UNIMPLEMENTED: Google knows more locales than this stand-in. */
function knownLocale(asked: string | null | undefined): Locale {
  const locale = LOCALES[asked ?? ''];
  if (!locale) throw unimplemented(`The locale ${asked ?? ''} is not supported; en_US and vi_VN are.`);
  return locale;
}

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
  if (mask.timeZone) assertTimeZone(asked.timeZone ?? '');
  const wanted = mask.locale ? { ...asked, locale: knownLocale(asked.locale) } : asked;
  workbook.properties = applyFieldMask(workbook.properties, wanted as typeof workbook.properties, mask);
  return {};
};
