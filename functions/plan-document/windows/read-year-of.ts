/** The year that follows a day, month or quarter: "/2022", "năm 2022", ", năm 2022", "(2022)", "năm sau". */
import { readYear } from './read-number.ts';
import { isGlued, isNumber, type Read, type Tokens, textAt } from './tokens.ts';

export interface YearOf {
  year: number | null;
  nextYear: boolean;
}

const OF = new Set([',', 'của', 'trong']);
const THIS_YEAR = new Set(['nay', 'này']);
const NEXT_YEAR = new Set(['sau', 'tới']);

const known = ({ value, next }: Read<number>): Read<YearOf> => ({
  value: { year: value, nextYear: false },
  next,
});

/** "Năm 2022", "năm nay", "năm sau"; `null` for "năm học 2022 - 2023" and for spans of years. */
export function readNamedYear(tokens: Tokens, at: number): Read<YearOf> | null {
  if (textAt(tokens, at) !== 'năm') return null;
  const year = readYear(tokens, at + 1);
  if (year) return known(year);
  const word = textAt(tokens, at + 1);
  if (!THIS_YEAR.has(word) && !NEXT_YEAR.has(word)) return null;
  return { value: { year: null, nextYear: NEXT_YEAR.has(word) }, next: at + 2 };
}

/** `/22` or `/2022`; after dots and dashes only four digits. */
function readJoined(tokens: Tokens, at: number): Read<YearOf> | null {
  const mark = textAt(tokens, at);
  if (mark === '.' && isGlued(tokens, at) && !isGlued(tokens, at + 1)) return null;
  if (mark !== '/' && mark !== '-' && mark !== '.') return null;
  const year = readYear(tokens, at + 1);
  if (year) return isNumber(tokens[at + 1]) ? known(year) : null;
  const digits = textAt(tokens, at + 1);
  const short = mark === '/' && /^(1[89]|[2-4]\d)$/.test(digits);
  return short ? known({ value: 2000 + Number(digits), next: at + 2 }) : null;
}

function readBracketed(tokens: Tokens, at: number): Read<YearOf> | null {
  if (textAt(tokens, at) !== '(') return null;
  const year = readNamedYear(tokens, at + 1) ?? readBare(tokens, at + 1);
  return year && textAt(tokens, year.next) === ')' ? { ...year, next: year.next + 1 } : null;
}

function readBare(tokens: Tokens, at: number): Read<YearOf> | null {
  const year = isNumber(tokens[at]) ? readYear(tokens, at) : null;
  return year && known(year);
}

const NO_YEAR: YearOf = { year: null, nextYear: false };

/** Never fails: without a year nothing is read. */
export function readYearOf(tokens: Tokens, at: number): Read<YearOf> {
  const afterOf = OF.has(textAt(tokens, at)) ? at + 1 : at;
  return (
    readNamedYear(tokens, afterOf) ??
    readJoined(tokens, at) ??
    readBracketed(tokens, at) ??
    readBare(tokens, at) ?? { value: NO_YEAR, next: at }
  );
}
