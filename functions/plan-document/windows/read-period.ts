/** One period at a place among tokens: a day, week, month, quarter, year or a part of one. */
import { foldText } from '../../sheet-rows/fold-text.ts';
import type { Grain, Period } from './period.ts';
import { readRomanOrSmall, readSmallNumber } from './read-number.ts';
import { readNumeric } from './read-numeric.ts';
import { readPart } from './read-part.ts';
import { readNamedYear, readYearOf } from './read-year-of.ts';
import { isGlued, isNumber, isWord, type Read, type Tokens, textAt } from './tokens.ts';

const LONGEST_MONTH = 31;
/** After these a number before "tháng" is no day: "trong 2 tháng 3 và 4", "đợt 1 tháng 3". */
const NO_DAY_AFTER = new Set(
  [
    'trong',
    'các',
    'cả',
    'liền',
    'suốt',
    'đợt',
    'lần',
    'kỳ',
    'vòng',
    'lớp',
    'khóa',
    'phiên',
    'đoạn',
    'số',
  ].map(foldText),
);

const worded = (grain: Grain, fields: Partial<Period>): Period => ({
  grain,
  number: null,
  month: null,
  year: null,
  part: null,
  form: 'worded',
  ...fields,
});

/** "Tháng một lần", "tuần hai buổi", "quý 15 %": the number is no name of a period. */
const NO_NUMBER_BEFORE = new Set(['lần', 'buổi', 'lượt', 'tiết', 'bài', 'tin', '%']);

/** Completes a number by the month that follows in words: "(ngày) 15 tháng 4 năm 2022". */
function readOfMonth(tokens: Tokens, day: Read<number>): Read<Period> | null {
  const skipped = [',', 'của'].includes(textAt(tokens, day.next)) ? 1 : 0;
  if (textAt(tokens, day.next + skipped) !== 'tháng') return null;
  const month = readSmallNumber(tokens, day.next + skipped + 1);
  if (!month || NO_NUMBER_BEFORE.has(textAt(tokens, month.next))) return null;
  const of = readYearOf(tokens, month.next);
  return {
    value: worded('day', { number: day.value, month: month.value, ...of.value }),
    next: of.next,
  };
}

function readDay(tokens: Tokens, at: number): Read<Period> | null {
  const day = readSmallNumber(tokens, at);
  const inWords = day && readOfMonth(tokens, day);
  if (inWords) return inWords;
  if (!isNumber(tokens[at])) return null;
  const numeric = readNumeric(tokens, at, 'day');
  if (!numeric) return null;
  const of = numeric.value.form === 'day-month' ? readYearOf(tokens, numeric.next) : null;
  return of
    ? { value: { ...numeric.value, ...of.value, form: 'worded' }, next: of.next }
    : { value: { ...numeric.value, form: 'worded' }, next: numeric.next };
}

/** What a word such as "tháng" or "quý" is followed by: its number and its year, or only the number. */
function readNumbered(
  tokens: Tokens,
  at: number,
  grain: 'month' | 'quarter' | 'week',
  number = readSmallNumber(tokens, at),
): Read<Period> | null {
  if (!number || NO_NUMBER_BEFORE.has(textAt(tokens, number.next))) return null;
  const of = readYearOf(tokens, number.next);
  return { value: worded(grain, { number: number.value, ...of.value }), next: of.next };
}

/** "Thứ nhất" is the first, but no number elsewhere. */
const readOrdinal = (tokens: Tokens, at: number): Read<number> | null =>
  textAt(tokens, at) === 'nhất' ? { value: 1, next: at + 1 } : readRomanOrSmall(tokens, at);

const OF_MONTH = new Set([',', '/', '-', 'của', 'trong']);

/** "Tuần 2 (của) tháng 4/2022", "tuần 2/tháng 4", "tuần lễ thứ 15 năm 2025". */
function readWeek(tokens: Tokens, at: number): Read<Period> | null {
  let next = textAt(tokens, at) === 'lễ' ? at + 1 : at;
  if (['thứ', 'số'].includes(textAt(tokens, next))) next += 1;
  const number = readOrdinal(tokens, next);
  if (!number) return null;
  const skipped = OF_MONTH.has(textAt(tokens, number.next)) ? 1 : 0;
  if (textAt(tokens, number.next + skipped) === 'tháng') {
    const month = readNumbered(tokens, number.next + skipped + 1, 'month');
    if (!month) return null;
    const { number: ofMonth, year, nextYear = false } = month.value;
    return {
      value: worded('week', { number: number.value, month: ofMonth, year, nextYear }),
      next: month.next,
    };
  }
  return readNumbered(tokens, number.next, 'week', number);
}

/** `T5/2024`, `Q3/2024`, `QIII/2024`: a letter and its number. */
function readAbbreviated(tokens: Tokens, at: number): Read<Period> | null {
  const letters = textAt(tokens, at);
  const roman = /^q(?:uý)?(i{1,3}|iv)$/.exec(letters)?.[1];
  const skipped = textAt(tokens, at + 1) === '.' ? 1 : 0;
  const number = roman
    ? { value: ['i', 'ii', 'iii', 'iv'].indexOf(roman) + 1, next: at + 1 }
    : readRomanOrSmall(tokens, at + 1 + skipped);
  if (!number || (!roman && !isGlued(tokens, at + 1))) return null;
  const read = readNumbered(tokens, number.next, letters === 't' ? 'month' : 'quarter', number);
  return read && { ...read, value: { ...read.value, form: read.value.year === null ? 'short' : 'worded' } };
}

/** Before a lone "năm" these make it the document's year: "trong năm", "cả năm". */
const IN_YEAR = new Set(['trong', 'cả', 'suốt', 'hết']);

/** Whether a clause ends before a place: nothing that could name the period follows. */
function endsBefore(tokens: Tokens, at: number): boolean {
  const after = tokens[at];
  return after === undefined || after.newLine || (after.kind === 'mark' && !/[/…-]/.test(after.text));
}

function readYearPeriod(tokens: Tokens, at: number): Read<Period> | null {
  const year = readNamedYear(tokens, at);
  if (year) return { value: worded('year', year.value), next: year.next };
  return endsBefore(tokens, at + 1) && IN_YEAR.has(textAt(tokens, at - 1))
    ? { value: worded('year', {}), next: at + 1 }
    : null;
}

/** "Đến hết tháng": the month that the range began in. */
function readMonth(tokens: Tokens, at: number): Read<Period> | null {
  const alone = textAt(tokens, at - 1) === 'hết' && endsBefore(tokens, at + 1);
  return alone
    ? { value: worded('month', {}), next: at + 1 }
    : readNumbered(tokens, at + 1, 'month', readRomanOrSmall(tokens, at + 1));
}

const READERS: Readonly<Record<string, (tokens: Tokens, at: number) => Read<Period> | null>> = {
  ngày: (tokens, at) => readDay(tokens, at + 1),
  mùng: (tokens, at) => readDay(tokens, at + 1),
  tháng: readMonth,
  quý: (tokens, at) => readNumbered(tokens, at + 1, 'quarter', readRomanOrSmall(tokens, at + 1)),
  tuần: (tokens, at) => readWeek(tokens, at + 1),
  năm: readYearPeriod,
};
const ABBREVIATION = /^(t|q|q(?:uý)?(?:i{1,3}|iv))$/;

/** A number in a row of them: the 13 of "ngày 12, 13 tháng 5", the III of "quý II, III/2024". */
function readExpected(tokens: Tokens, at: number, as: Grain | null): Read<Period> | null {
  if (as === 'quarter' && isWord(tokens[at]))
    return readNumbered(tokens, at, 'quarter', readRomanOrSmall(tokens, at));
  if (as === 'week' && textAt(tokens, at) === 'thứ') return readWeek(tokens, at);
  if (!isNumber(tokens[at])) return null;
  const day = readSmallNumber(tokens, at);
  const counts = as === null && NO_DAY_AFTER.has(textAt(tokens, at - 1));
  if (as === 'week') return readWeek(tokens, at);
  const inWords = day && day.value <= LONGEST_MONTH && !counts ? readOfMonth(tokens, day) : null;
  if (inWords && isNumber(tokens[inWords.next - 1])) return inWords;
  const numeric = readNumeric(tokens, at, as);
  if (!numeric || (numeric.value.form !== 'number' && numeric.value.form !== 'day-month')) return numeric;
  if (numeric.value.form === 'day-month') {
    const of = readYearOf(tokens, numeric.next);
    return { value: { ...numeric.value, ...of.value }, next: of.next };
  }
  const of = numeric.value.grain === null ? null : readNamedYear(tokens, numeric.next);
  return of ? { value: { ...numeric.value, ...of.value }, next: of.next } : numeric;
}

function readWhole(tokens: Tokens, at: number, as: Grain | null): Read<Period> | null {
  const text = textAt(tokens, at);
  const skipped = text === 'ngày' && textAt(tokens, at + 1) === 'mùng' ? 1 : 0;
  const reader = READERS[textAt(tokens, at + skipped)];
  if (reader) return reader(tokens, at + skipped);
  return ABBREVIATION.test(text) ? readAbbreviated(tokens, at) : readExpected(tokens, at, as);
}

/** @param as the grain of the period before it in a row or range, `null` where nothing precedes. */
export function readPeriod(tokens: Tokens, at: number, as: Grain | null): Read<Period> | null {
  return readPart(tokens, at, (from) => readWhole(tokens, from, null)) ?? readWhole(tokens, at, as);
}
