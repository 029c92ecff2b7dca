/** Shows a number by the placeholders of one pattern section. */
import type { LocaleProfile } from '../locale-profile.ts';
import { roundDecimal, shift } from '../round-decimal.ts';
import { formatFraction } from './format-fraction.ts';
import type { PatternToken } from './pattern-tokens.ts';

const isSymbol = (token: PatternToken | undefined, ...texts: string[]): boolean =>
  token?.kind === 'symbol' && texts.includes(token.text);
const isPlaceholder = (token: PatternToken | undefined): boolean => isSymbol(token, '0', '#', '?');

/** Where the parts of a section lie: positions in its tokens. */
interface Layout {
  whole: number[];
  fraction: number[];
  exponent: number[];
  point: number;
  /** Position of the E, −1 without one. */
  mark: number;
  grouped: boolean;
  /** Decimal places that percent signs and trailing commas move the number by. */
  scale: number;
}

/** `value` is never negative: the sign is the caller's. */
export function formatNumber(value: number, tokens: readonly PatternToken[], locale: LocaleProfile): string {
  if (tokens.some((token) => isSymbol(token, '/'))) return formatFraction(value, tokens);
  const layout = layoutOf(tokens);
  const { amount, power } = toMantissa(shift(value, layout.scale), layout);
  const [whole, fraction = ''] = fixed(amount, layout.fraction.length).split('.');
  const shown = new Map<number, string>();
  const group = layout.grouped ? locale.group : '';
  placeWhole(whole === '0' ? '' : (whole ?? ''), layout.whole, tokens, group, shown);
  placeFraction(fraction, layout.fraction, tokens, shown);
  placeWhole(power === 0 ? '' : String(Math.abs(power)), layout.exponent, tokens, '', shown);
  return tokens.map((token, at) => shown.get(at) ?? printed(token, at, layout, power, locale)).join('');
}

function printed(
  token: PatternToken,
  at: number,
  layout: Layout,
  power: number,
  locale: LocaleProfile,
): string {
  if (token.kind !== 'symbol') return token.kind === 'literal' ? token.text : '';
  if (at === layout.point) return locale.decimal;
  if (at === layout.mark) return token.text;
  if (at === layout.mark + 1 && layout.mark >= 0) return power < 0 ? '-' : token.text === '+' ? '+' : '';
  return isPlaceholder(token) || (token.text === ',' && layout.whole.length > 0) ? '' : token.text;
}

/** Sections are read once and shown often. */
const layouts = new WeakMap<readonly PatternToken[], Layout>();

function layoutOf(tokens: readonly PatternToken[]): Layout {
  const known = layouts.get(tokens);
  if (known) return known;
  const layout = readLayout(tokens);
  layouts.set(tokens, layout);
  return layout;
}

function readLayout(tokens: readonly PatternToken[]): Layout {
  const mark = tokens.findIndex(
    (token, at) =>
      isSymbol(token, 'E', 'e') && isSymbol(tokens[at + 1], '+', '-') && isPlaceholder(tokens[at + 2]),
  );
  const end = mark < 0 ? tokens.length : mark;
  const point = tokens.findIndex((token, at) => at < end && isSymbol(token, '.'));
  const places = tokens.flatMap((token, at) => (isPlaceholder(token) ? [at] : []));
  const whole = places.filter((at) => at < (point < 0 ? end : point));
  const fraction = places.filter((at) => point >= 0 && at > point && at < end);
  const last = Math.max(...whole, ...fraction);
  const commas = tokens.flatMap((token, at) => (isSymbol(token, ',') ? [at] : []));
  const lastWhole = whole[whole.length - 1] ?? -1;
  const grouped = commas.some((at) => at > (whole[0] ?? at) && at < lastWhole);
  const thousands = commas.filter((at) => at > last || (point >= 0 && at > lastWhole && at < point)).length;
  const percents = tokens.filter((token) => isSymbol(token, '%')).length;
  const exponent = places.filter((at) => at >= end);
  return { whole, fraction, exponent, point, mark, grouped, scale: 2 * percents - 3 * thousands };
}

/** In scientific notation as many whole digits as the pattern has places for. */
function toMantissa(value: number, layout: Layout): { amount: number; power: number } {
  if (layout.mark < 0 || value === 0) return { amount: value, power: 0 };
  const digits = Math.max(1, layout.whole.length);
  const exponent = Number(value.toExponential().split('e')[1]);
  const power = digits === 1 ? exponent : Math.floor(exponent / digits) * digits;
  const amount = shift(value, -power);
  const overflows = roundDecimal(amount, layout.fraction.length) >= 10 ** digits;
  return overflows ? { amount: shift(amount, -digits), power: power + digits } : { amount, power };
}

function fixed(value: number, digits: number): string {
  const rounded = roundDecimal(value, digits);
  if (rounded < 1e21) return rounded.toFixed(Math.min(digits, 100));
  return `${BigInt(rounded)}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
}

/** Fills whole places from the right; digits left over go before the leftmost place. */
function placeWhole(
  digits: string,
  places: readonly number[],
  tokens: readonly PatternToken[],
  group: string,
  shown: Map<number, string>,
): void {
  let count = 0;
  const next = (digit: string): string => {
    count += 1;
    return group && count > 1 && count % 3 === 1 ? digit + group : digit;
  };
  for (const [index, place] of [...places].reverse().entries()) {
    const digit = digits[digits.length - 1 - index] ?? padding(tokens[place]);
    let text = digit && next(digit);
    if (index === places.length - 1) {
      for (let rest = digits.length - 2 - index; rest >= 0; rest -= 1) text = next(digits[rest] ?? '') + text;
    }
    shown.set(place, text);
  }
}

/** Trailing zeros show only where the pattern asks for them. */
function placeFraction(
  digits: string,
  places: readonly number[],
  tokens: readonly PatternToken[],
  shown: Map<number, string>,
): void {
  const significant = digits.replace(/0+$/, '').length;
  for (const [index, place] of places.entries()) {
    shown.set(place, index < significant ? (digits[index] ?? '') : padding(tokens[place]));
  }
}

function padding(token: PatternToken | undefined): string {
  if (isSymbol(token, '0')) return '0';
  return isSymbol(token, '?') ? ' ' : '';
}
