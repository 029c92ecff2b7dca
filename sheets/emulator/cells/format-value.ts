/** FORMATTED_VALUE: an effective value as its cell shows it. */
import type { ExtendedValue, Locale, NumberFormat } from '../workbook/model.ts';
import { chooseSection } from './format/choose-section.ts';
import { formatDate } from './format/format-date.ts';
import { formatGeneral } from './format/format-general.ts';
import { formatNumber } from './format/format-number.ts';
import type { PatternSection, PatternToken } from './format/pattern-tokens.ts';
import { tokenizePattern } from './format/pattern-tokens.ts';
import type { LocaleProfile } from './locale-profile.ts';
import { localeProfile } from './locale-profile.ts';
import { memoize } from './memoize.ts';

const ERROR_TEXT: Readonly<Record<string, string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
};

const sectionsOf = memoize(tokenizePattern);

/** The text of `value` under `format` (the locale's default pattern when it names only a type); '' when empty. */
export function formatValue(
  value: ExtendedValue | undefined,
  format: NumberFormat | undefined,
  locale: Locale,
): string {
  if (value?.errorValue) return ERROR_TEXT[value.errorValue.type ?? ''] ?? '#ERROR!';
  if (typeof value?.boolValue === 'boolean') return value.boolValue ? 'TRUE' : 'FALSE';
  const profile = localeProfile(locale);
  const pattern = format?.pattern || profile.defaults[format?.type ?? ''];
  if (typeof value?.numberValue === 'number') return showNumber(value.numberValue, format, pattern, profile);
  return showText(value?.stringValue ?? '', pattern);
}

const isAt = (token: PatternToken): boolean => token.kind === 'symbol' && token.text === '@';
const substitute = ({ tokens }: PatternSection, text: string): string =>
  tokens.map((token) => (isAt(token) ? text : token.kind === 'elapsed' ? '' : token.text)).join('');

function showText(text: string, pattern: string | undefined): string {
  const sections = pattern ? sectionsOf(pattern) : [];
  const forText = sections[3] ?? sections.find(({ tokens }) => tokens.some(isAt));
  return forText && text !== '' ? substitute(forText, text) : text;
}

function showNumber(
  value: number,
  format: NumberFormat | undefined,
  pattern: string | undefined,
  profile: LocaleProfile,
): string {
  if (!pattern || pattern.toLowerCase() === 'general') return formatGeneral(value, profile);
  const { section, signed } = chooseSection(sectionsOf(pattern), value);
  if (section.tokens.some(isAt)) return substitute(section, formatGeneral(value, profile));
  if (isDatePattern(section, format)) return formatDate(value, section.tokens, profile);
  const text = formatNumber(Math.abs(value), section.tokens, profile);
  return value < 0 && signed ? `-${text}` : text;
}

const DATE_TYPES = new Set(['DATE', 'TIME', 'DATE_TIME']);

/** Patterns decide where types do not: `dd/mm/yyyy` under another type still shows a date. */
function isDatePattern({ tokens }: PatternSection, format: NumberFormat | undefined): boolean {
  if (DATE_TYPES.has(format?.type ?? '')) return true;
  const symbols = tokens.flatMap((token) => (token.kind === 'symbol' ? [token.text] : []));
  if (tokens.some(({ kind }) => kind === 'elapsed')) return true;
  return (
    !symbols.some((text) => /[0#?]/.test(text)) &&
    symbols.some((text) => /^([ymdhs]|am\/pm|a\/p)$/i.test(text))
  );
}
