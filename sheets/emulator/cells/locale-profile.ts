/** What the spreadsheet's locale changes: separators, order of a date, names, default number patterns. */
import type { Locale } from '../workbook/model.ts';

export interface LocaleProfile {
  decimal: '.' | ',';
  group: '.' | ',';
  dayFirst: boolean;
  /** Between the arguments of a function; the first is the one Google prints. */
  argumentSeparators: readonly string[];
  /** Between the columns of an array literal (rows are always separated by `;`). */
  arrayColumnSeparator: string;
  /** What a person types for money, to the symbol it is shown with. */
  currencies: Readonly<Record<string, string>>;
  /** Pattern Google uses for a NumberFormat that names only its type. */
  defaults: Readonly<Record<string, string>>;
  months: readonly string[];
  monthsShort: readonly string[];
  weekdays: readonly string[];
  weekdaysShort: readonly string[];
  dayPeriods: readonly [string, string];
}

const COMMON_CURRENCIES = { $: '$', '€': '€', '£': '£', '¥': '¥', '₫': '₫' };
const COMMON_DEFAULTS = { TEXT: '@', NUMBER: '#,##0.00', PERCENT: '0.00%', SCIENTIFIC: '0.00E+00' };
const twelve = (prefix: string): string[] =>
  Array.from({ length: 12 }, (_, month) => `${prefix} ${month + 1}`);

const vietnamese: LocaleProfile = {
  decimal: ',',
  group: '.',
  dayFirst: true,
  argumentSeparators: [';'],
  arrayColumnSeparator: '\\',
  currencies: { ...COMMON_CURRENCIES, đ: '₫', Đ: '₫' },
  defaults: {
    ...COMMON_DEFAULTS,
    CURRENCY: '#,##0 "₫"',
    DATE: 'dd/mm/yyyy',
    TIME: 'hh:mm:ss',
    DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
  },
  months: twelve('tháng'),
  monthsShort: twelve('thg'),
  weekdays: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  weekdaysShort: ['CN', 'Th 2', 'Th 3', 'Th 4', 'Th 5', 'Th 6', 'Th 7'],
  dayPeriods: ['SA', 'CH'],
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const american: LocaleProfile = {
  decimal: '.',
  group: ',',
  dayFirst: false,
  argumentSeparators: [',', ';'],
  arrayColumnSeparator: ',',
  currencies: COMMON_CURRENCIES,
  defaults: {
    ...COMMON_DEFAULTS,
    CURRENCY: '"$"#,##0.00',
    DATE: 'm/d/yyyy',
    TIME: 'h:mm:ss am/pm',
    DATE_TIME: 'm/d/yyyy h:mm:ss',
  },
  months: MONTHS,
  monthsShort: MONTHS.map((name) => name.slice(0, 3)),
  weekdays: WEEKDAYS,
  weekdaysShort: WEEKDAYS.map((name) => name.slice(0, 3)),
  dayPeriods: ['AM', 'PM'],
};

export const localeProfile = (locale: Locale): LocaleProfile => (locale === 'vi_VN' ? vietnamese : american);
