/**
 * USER_ENTERED: what Google Sheets makes of an input as if a person had typed it. JSON numbers and booleans
 * stay what they are; only text is read.
 */
import type { ExtendedValue, Locale, NumberFormat } from '../workbook/model.ts';
import type { Reading } from './enter/read-number.ts';
import { readNumber } from './enter/read-number.ts';
import { readDateTime } from './enter/read-time.ts';
import { localeProfile } from './locale-profile.ts';
import { shift } from './round-decimal.ts';

export interface Entered {
  /** Absent when the input empties the cell. */
  value?: ExtendedValue;
  /** The format Google gives a cell whose format is automatic; absent when it leaves the format alone. */
  format?: NumberFormat;
}

/**
 * Reads one input. `current` is the number format the cell has already (a text cell keeps what is typed, a
 * percent cell takes `80` as 80 %); `today` (serial date) gives days typed without a year their year.
 */
export function parseEntered(
  input: string | number | boolean,
  locale: Locale,
  current?: NumberFormat,
  today?: number,
): Entered {
  if (typeof input === 'number') return { value: { numberValue: input } };
  if (typeof input === 'boolean') return { value: { boolValue: input } };
  return parseTyped(input, locale, current, today);
}

function parseTyped(
  typed: string,
  locale: Locale,
  current: NumberFormat | undefined,
  today?: number,
): Entered {
  if (typed === '') return {};
  if (typed.startsWith("'")) return { value: { stringValue: typed.slice(1) } };
  if (current?.type === 'TEXT') return { value: { stringValue: typed } };
  if (typed.startsWith('=') && typed.length > 1) return { value: { formulaValue: typed } };
  const trimmed = typed.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: { boolValue: trimmed.toLowerCase() === 'true' } };
  const reading = readQuantity(trimmed, locale, today);
  if (reading) return enteredNumber(reading, current);
  // As in Google Sheets a leading plus starts a formula ("+A1", and alas "+84 912 345 678"); a dash never does.
  if (/^\+\s*\S/.test(typed)) return { value: { formulaValue: `=${typed}` } };
  return { value: { stringValue: typed } };
}

/** Reads text as a number, date or time of the locale; also how formulas coerce text to a number. */
export function readQuantity(text: string, locale: Locale, today?: number): Reading | undefined {
  const profile = localeProfile(locale);
  return readNumber(text, profile) ?? readDateTime(text, profile, today);
}

function enteredNumber({ value, format }: Reading, current: NumberFormat | undefined): Entered {
  if (hasOwnFormat(current)) {
    const inPercent = current?.type === 'PERCENT' && !format;
    return { value: { numberValue: inPercent ? shift(value, -2) : value } };
  }
  return format ? { value: { numberValue: value }, format } : { value: { numberValue: value } };
}

const hasOwnFormat = (format: NumberFormat | undefined): boolean =>
  Boolean(format?.type) && format?.type !== 'NUMBER_FORMAT_TYPE_UNSPECIFIED';
