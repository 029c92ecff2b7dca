/** Shows a serial date-time by a date pattern: `dd/mm/yyyy`, `hh:mm:ss`, `[h]:mm`, `dddd`… */
import type { LocaleProfile } from '../locale-profile.ts';
import { dateOfSerial, weekdayOfSerial } from '../serial-date.ts';
import type { PatternToken } from './pattern-tokens.ts';

interface Moment {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
  thousandths: number;
  /** Whole seconds since serial 0, for elapsed time. */
  elapsed: number;
  twelveHours: boolean;
}

/** A run of one letter, or anything that is printed as it stands. */
interface Field {
  letter: string;
  width: number;
  text: string;
}

export function formatDate(serial: number, tokens: readonly PatternToken[], locale: LocaleProfile): string {
  const fields = toFields(tokens);
  const moment = momentOf(
    serial,
    fields.some(({ letter }) => letter === 'am/pm' || letter === 'a/p'),
  );
  return fields.map((field, at) => printField(field, isMinute(fields, at), moment, locale)).join('');
}

function toFields(tokens: readonly PatternToken[]): Field[] {
  const fields: Field[] = [];
  for (const token of tokens) {
    const last = fields[fields.length - 1];
    const letter = token.kind === 'symbol' ? token.text.toLowerCase() : '';
    if (token.kind === 'elapsed') fields.push({ letter: `[${token.unit}]`, width: token.width, text: '' });
    else if (token.kind === 'symbol' && last?.letter === letter && /^[ymdhs0]$/.test(letter)) last.width += 1;
    else fields.push({ letter, width: 1, text: token.text });
  }
  return fields;
}

/** An `m` after hours or before seconds is minutes, otherwise the month. */
function isMinute(fields: readonly Field[], at: number): boolean {
  const isField = ({ letter }: Field): boolean => /^(\[[hms]\]|[ymdhs])$/.test(letter);
  const before = fields.slice(0, at).findLast(isField)?.letter ?? '';
  const after = fields.slice(at + 1).find(isField)?.letter ?? '';
  return ['h', '[h]'].includes(before) || ['s', '[s]'].includes(after);
}

function momentOf(serial: number, twelveHours: boolean): Moment {
  const milliseconds = Math.round(serial * 86_400_000);
  const elapsed = Math.floor(milliseconds / 1000);
  const days = Math.floor(elapsed / 86_400);
  const inDay = elapsed - days * 86_400;
  return {
    ...dateOfSerial(days),
    weekday: weekdayOfSerial(days),
    hour: Math.floor(inDay / 3600),
    minute: Math.floor(inDay / 60) % 60,
    second: inDay % 60,
    thousandths: milliseconds - elapsed * 1000,
    elapsed,
    twelveHours,
  };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const upTo2 = (value: number, width: number): string => pad(value, Math.min(width, 2));

function printField(
  { letter, width, text }: Field,
  minute: boolean,
  at: Moment,
  locale: LocaleProfile,
): string {
  switch (letter) {
    case 'y':
      return width > 2 ? pad(at.year, 4) : pad(at.year % 100, 2);
    case 'm':
      return minute ? upTo2(at.minute, width) : printMonth(at.month, width, locale);
    case 'd':
      return printDay(at, width, locale);
    case 'h':
      return upTo2(at.twelveHours ? at.hour % 12 || 12 : at.hour, width);
    case 's':
      return upTo2(at.second, width);
    case '0':
      return pad(at.thousandths, 3).slice(0, width).padEnd(width, '0');
    case 'am/pm':
      return locale.dayPeriods[at.hour < 12 ? 0 : 1];
    case 'a/p':
      return text[at.hour < 12 ? 0 : 2] ?? '';
    default:
      return printElapsed(letter, width, at) ?? text;
  }
}

function printElapsed(letter: string, width: number, { elapsed }: Moment): string | undefined {
  if (letter === '[h]') return pad(Math.floor(elapsed / 3600), width);
  if (letter === '[m]') return pad(Math.floor(elapsed / 60), width);
  return letter === '[s]' ? pad(elapsed, width) : undefined;
}

function printMonth(month: number, width: number, { months, monthsShort }: LocaleProfile): string {
  if (width <= 2) return pad(month, width);
  const name = (width === 3 ? monthsShort : months)[month - 1] ?? '';
  return width === 5 ? name.slice(0, 1) : name;
}

function printDay(
  { day, weekday }: Moment,
  width: number,
  { weekdays, weekdaysShort }: LocaleProfile,
): string {
  if (width <= 2) return pad(day, width);
  return (width === 3 ? weekdaysShort : weekdays)[weekday] ?? '';
}
