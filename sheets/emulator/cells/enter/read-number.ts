/** Numbers as people type them: grouped, in percent, as money, in scientific notation. */
import type { NumberFormat } from '../../workbook/model.ts';
import type { LocaleProfile } from '../locale-profile.ts';
import { shift } from '../round-decimal.ts';

/** What a typed text amounts to; `format` is absent for a bare number. */
export interface Reading {
  value: number;
  format?: NumberFormat;
}

interface Money {
  symbol: string;
  before: boolean;
}

const escaped = (text: string): string => text.replace(/[.$]/g, '\\$&');

/** Reads one typed number, undefined when the text is not a number of this locale (`1.5` in vi_VN is none). */
export function readNumber(typed: string, locale: LocaleProfile): Reading | undefined {
  const bracketed = /^\(([^()+-]+)\)$/.exec(typed);
  const { text, negative } = takeSign(bracketed?.[1] ?? typed);
  const { rest, money } = takeCurrency(text, locale);
  const inner = money?.before ? takeSign(rest) : { text: rest, negative: false };
  if (negative && inner.negative) return undefined;
  const percent = !money && /^(.*\S)\s*%$/.exec(inner.text);
  const core = readDigits(percent ? (percent[1] ?? '') : inner.text, locale);
  if (!core) return undefined;
  const magnitude = percent ? shift(core.value, -2) : core.value;
  const value = (negative || inner.negative || bracketed) && magnitude !== 0 ? -magnitude : magnitude;
  const format = formatOf(core, percent ? 'percent' : money);
  return format ? { value, format } : { value };
}

function takeSign(text: string): { text: string; negative: boolean } {
  return /^[+-]\s*[^\s+-]/.test(text)
    ? { text: text.slice(1).trimStart(), negative: text.startsWith('-') }
    : { text, negative: false };
}

function takeCurrency(text: string, { currencies }: LocaleProfile): { rest: string; money?: Money } {
  const first = currencies[text.slice(0, 1)];
  if (first) return { rest: text.slice(1).trimStart(), money: { symbol: first, before: true } };
  const last = currencies[text.slice(-1)];
  if (last) return { rest: text.slice(0, -1).trimEnd(), money: { symbol: last, before: false } };
  return { rest: text };
}

interface Digits {
  value: number;
  grouped: boolean;
  fraction: boolean;
  scientific: boolean;
}

function readDigits(text: string, { decimal, group }: LocaleProfile): Digits | undefined {
  const [d, g] = [escaped(decimal), escaped(group)];
  const shape = new RegExp(`^(?:(\\d{1,3}(?:${g}\\d{3})+)|(\\d+))?(?:${d}(\\d*))?(e[+-]?\\d{1,3})?$`, 'i');
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, grouped, plain, fraction, exponent] = match;
  const whole = grouped?.replaceAll(group, '') ?? plain ?? '';
  if (whole === '' && !fraction) return undefined;
  const value = Number(`${whole || '0'}.${fraction || '0'}${exponent ?? ''}`);
  if (!Number.isFinite(value)) return undefined;
  return {
    value,
    grouped: grouped !== undefined,
    fraction: Boolean(fraction),
    scientific: Boolean(exponent),
  };
}

function formatOf(digits: Digits, unit: Money | 'percent' | undefined): NumberFormat | undefined {
  const decimals = digits.fraction ? '.00' : '';
  if (unit === 'percent') return { type: 'PERCENT', pattern: `0${decimals}%` };
  if (unit) {
    const amount = `#,##0${decimals}`;
    const pattern = unit.before ? `"${unit.symbol}"${amount}` : `${amount} "${unit.symbol}"`;
    return { type: 'CURRENCY', pattern };
  }
  if (digits.scientific) return { type: 'SCIENTIFIC', pattern: '0.00E+00' };
  return digits.grouped ? { type: 'NUMBER', pattern: `#,##0${decimals}` } : undefined;
}
