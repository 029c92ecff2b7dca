/** How formulas turn one kind of scalar into another, as Google Sheets does it. */
import type { Locale } from '../../workbook/model.ts';
import { formatGeneral } from '../format/format-general.ts';
import { localeProfile } from '../locale-profile.ts';
import { readQuantity } from '../parse-entered.ts';
import type { Scalar } from './values.ts';
import { FormulaError } from './values.ts';

/** Where a value is asked for: named in Google's messages. */
export interface Place {
  name: string;
  /** From 1. */
  parameter: number;
}

type Known = Exclude<Scalar, FormulaError>;

/** A number; text counts when it reads as a number or date of the locale. @throws FormulaError #VALUE! */
export function toNumber(value: Known, locale: Locale, place: Place): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    const reading = readQuantity(value.trim(), locale);
    if (!reading) throw notCoercible(value, 'number', place);
    return reading.value;
  }
  return value ? 1 : 0;
}

/** @throws FormulaError #VALUE! */
export function toLogical(value: Known, locale: Locale, place: Place): boolean {
  if (typeof value !== 'string') return Boolean(value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  if (value === '') return false;
  const reading = readQuantity(value, locale);
  if (!reading) throw notCoercible(value, 'boolean', place);
  return reading.value !== 0;
}

export function toText(value: Known, locale: Locale): string {
  if (typeof value === 'number') return formatGeneral(value, localeProfile(locale));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}

function notCoercible(value: string, kind: string, { name, parameter }: Place): FormulaError {
  const text = `'${value}' is a text and cannot be coerced to a ${kind}.`;
  return new FormulaError(
    'VALUE',
    `Function ${name} parameter ${parameter} expects ${kind} values. But ${text}`,
  );
}
