/** A day, month, quarter or week that is left blank or illegible before its year: "ngày …/…/2024", "quý ?/2024". */
import { readYearOf } from './read-year-of.ts';
import { isNumber, isWord, type Tokens, textAt } from './tokens.ts';

const GRAINS = new Set(['ngày', 'tháng', 'quý', 'tuần']);
const BLANKS = new Set(['.', '…', '-', '/', '?', ':', '(', ')', '[', ']', '#', '=', '·']);
const MOST_MARKS = 24;
const LONGEST_BLOT = 4;

/** What scans make of numerals. */
const LIKE_NUMERAL = /^[ivxl]+$/;

/** A few letters stand where the number should: "quý IIl/2024", "tháng xx/2024". */
function skipBlot(tokens: Tokens, at: number): number {
  const blot = tokens[at];
  if (!isWord(blot) || blot.text.length > LONGEST_BLOT) return at;
  const after = textAt(tokens, at + 1);
  const joined = after === '/' || ((after === 'năm' || after === ')') && LIKE_NUMERAL.test(blot.text));
  return joined ? at + 1 : at;
}

function skipBlanks(tokens: Tokens, at: number): number {
  let next = at;
  while (BLANKS.has(textAt(tokens, next)) && next - at < MOST_MARKS && !tokens[next]?.newLine) next += 1;
  return next;
}

/** The month of a day that was left blank: "ngày … tháng 3 năm 2025", "ngày …/3/2025". */
function skipMonth(tokens: Tokens, at: number): number | null {
  const word = textAt(tokens, at) === 'tháng';
  const from = word ? skipBlanks(tokens, at + 1) : at;
  if (!word && textAt(tokens, at - 1) !== '/') return null;
  if (!isNumber(tokens[from]) || (tokens[from]?.text.length ?? 0) > 2) return word ? from : null;
  return from + 1;
}

/** @returns the place behind the year, or behind the month that follows a day left blank; `null` for anything else. */
export function skipUnreadable(tokens: Tokens, at: number): number | null {
  const grain = textAt(tokens, at);
  if (!GRAINS.has(grain)) return null;
  const first = textAt(tokens, at + 1) === 'lễ' ? at + 2 : at + 1;
  const blanks = skipBlanks(tokens, skipBlot(tokens, skipBlanks(tokens, first)));
  const isDay = grain === 'ngày' && blanks > first && textAt(tokens, first) !== ':';
  const month = isDay ? skipMonth(tokens, blanks) : null;
  const beforeYear = skipBlanks(tokens, month ?? blanks);
  const year = readYearOf(tokens, beforeYear);
  return year.value.year !== null && beforeYear > first ? year.next : month;
}

/** "Từ ngày …/… (đến ngày 15/4)": the place behind a beginning that was left blank; `null` for anything else. */
export function skipBlankStart(tokens: Tokens, at: number): number | null {
  if (textAt(tokens, at) !== 'từ') return null;
  const worded = GRAINS.has(textAt(tokens, at + 1));
  const unreadable = worded ? skipUnreadable(tokens, at + 1) : null;
  if (unreadable !== null) return unreadable;
  const first = worded ? at + 2 : at + 1;
  const next = skipBlanks(tokens, first);
  return next > first ? next : null;
}

/** Whether what was read runs on into a blank and a year: "tháng 1…/2024". */
export function runsIntoBlank(tokens: Tokens, at: number): boolean {
  const mark = textAt(tokens, at);
  if (mark !== '…' && !(mark === '.' && textAt(tokens, at + 1) === '.')) return false;
  const next = skipBlanks(tokens, at);
  return readYearOf(tokens, next).value.year !== null;
}
