/** A number under the automatic format: whole numbers in full, fractions to ten significant digits. */
import type { LocaleProfile } from '../locale-profile.ts';

const SIGNIFICANT = 10;

export function formatGeneral(value: number, { decimal }: LocaleProfile): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) return scientific(value).replace('.', decimal);
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  const wholeDigits = String(Math.floor(size)).length;
  const rounded = Number(value.toPrecision(Math.max(SIGNIFICANT, wholeDigits)));
  return plain(rounded).replace('.', decimal);
}

/** Without the exponent that `String` puts on numbers below 1e-6. */
const plain = (value: number): string =>
  Math.abs(value) < 1e-6 ? value.toFixed(20).replace(/0+$/, '') : String(value);

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(SIGNIFICANT - 1).split('e');
  const power = Number(exponent);
  const digits = Math.abs(power) < 10 ? `0${Math.abs(power)}` : String(Math.abs(power));
  return `${mantissa.replace(/\.?0+$/, '')}E${power < 0 ? '-' : '+'}${digits}`;
}
