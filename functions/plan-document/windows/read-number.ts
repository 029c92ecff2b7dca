/** Small numbers and years, in digits, in words ("hai mươi mốt", "hai nghìn không trăm hai mươi hai") or Roman. */
import { isGlued, isNumber, type Read, type Tokens, textAt } from './tokens.ts';

const ONES: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
/** What one and five become after a ten; "năm" there would mean years. */
const AFTER_TEN: Readonly<Record<string, number>> = { ...ONES, mốt: 1, lăm: 5, nhăm: 5, năm: 0 };
const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const ROMAN = new Map(NUMERALS.map((numeral, i) => [numeral, i + 1]));

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];
const THOUSAND = new Set(['nghìn', 'ngàn']);
const ZERO_TENS = new Set(['lẻ', 'linh']);

/** 1–99 in words. */
function readWords(tokens: Tokens, at: number): Read<number> | null {
  const first = textAt(tokens, at);
  if (first === 'mười') {
    const ones = AFTER_TEN[textAt(tokens, at + 1)];
    return ones ? { value: 10 + ones, next: at + 2 } : { value: 10, next: at + 1 };
  }
  const ones = ONES[first];
  if (ones === undefined) return null;
  if (textAt(tokens, at + 1) !== 'mươi') return { value: ones, next: at + 1 };
  const rest = AFTER_TEN[textAt(tokens, at + 2)];
  return rest ? { value: 10 * ones + rest, next: at + 3 } : { value: 10 * ones, next: at + 2 };
}

/** "Hai không hai hai", digit by digit. */
function readSpelledYear(tokens: Tokens, at: number): Read<number> | null {
  const [tens, ones] = [ONES[textAt(tokens, at)], ONES[textAt(tokens, at + 1)]];
  return tens && ones ? { value: 2000 + 10 * tens + ones, next: at + 2 } : null;
}

function readYearWords(tokens: Tokens, at: number): Read<number> | null {
  if (textAt(tokens, at) !== 'hai') return null;
  if (textAt(tokens, at + 1) === 'không') return readSpelledYear(tokens, at + 2);
  if (!THOUSAND.has(textAt(tokens, at + 1))) return null;
  let next = at + 2;
  if (textAt(tokens, next) === 'không' && textAt(tokens, next + 1) === 'trăm') next += 2;
  if (ZERO_TENS.has(textAt(tokens, next))) next += 1;
  const rest = readWords(tokens, next);
  return rest ? { value: 2000 + rest.value, next: rest.next } : null;
}

/** A year of four digits, 1900–2100, or in words. */
export function readYear(tokens: Tokens, at: number): Read<number> | null {
  const token = tokens[at];
  if (!isNumber(token)) return readYearWords(tokens, at);
  const { value, text } = token;
  const isYear = text.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
  return isYear ? { value, next: at + 1 } : null;
}

/** A number of one or two digits, or 1–99 in words; "năm" before a year is no five. */
export function readSmallNumber(tokens: Tokens, at: number): Read<number> | null {
  const token = tokens[at];
  if (isNumber(token)) return token.text.length <= 2 ? { value: token.value, next: at + 1 } : null;
  if (textAt(tokens, at) === 'năm' && readYear(tokens, at + 1)) return null;
  return readWords(tokens, at);
}

/** A quarter's or month's number: `2`, `II`, `hai`. */
export function readRomanOrSmall(tokens: Tokens, at: number): Read<number> | null {
  const roman =
    isNumber(tokens[at + 1]) && isGlued(tokens, at + 1) ? undefined : ROMAN.get(textAt(tokens, at));
  return roman === undefined ? readSmallNumber(tokens, at) : { value: roman, next: at + 1 };
}
