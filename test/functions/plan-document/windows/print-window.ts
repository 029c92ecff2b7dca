/** Every way in which the tests write a window, so that reading can be checked against writing. */
import {
  calendarDay,
  formatIsoDate,
  lastDayOfMonth,
  type PlainDate,
} from '../../../../functions/calendar/plain-date.ts';
import type { TimeWindow } from '../../../../functions/plan/plan.ts';

type PrintDay = (date: PlainDate) => string;

const ROMAN = ['I', 'II', 'III', 'IV'];
const ONES = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function inWords(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return ONES[ones] ?? '';
  const last = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : (ONES[ones] ?? '');
  return `${tens === 1 ? 'mười' : `${ONES[tens]} mươi`} ${last}`.trim();
}

const yearInWords = (year: number): string => {
  const rest = year - 2000;
  return `hai nghìn không trăm ${rest < 10 ? 'lẻ ' : ''}${inWords(rest)}`;
};

const monthInWords = (month: number): string => (month === 4 ? 'tư' : inWords(month));

const two = (number: number): string => String(number).padStart(2, '0');

const withParts =
  (print: (day: number, month: number, year: number) => string): PrintDay =>
  (date) => {
    const { day, month, year } = calendarDay(date);
    return print(day, month, year);
  };

export const DAY_FORMS: Readonly<Record<string, PrintDay>> = {
  slashes: withParts((d, m, y) => `${d}/${m}/${y}`),
  'padded slashes': withParts((d, m, y) => `${two(d)}/${two(m)}/${y}`),
  'spaced slashes': withParts((d, m, y) => `${d} / ${m} / ${y}`),
  dots: withParts((d, m, y) => `${d}.${m}.${y}`),
  dashes: withParts((d, m, y) => `${d}-${m}-${y}`),
  'two-digit year': withParts((d, m, y) => `${d}/${m}/${String(y).slice(2)}`),
  iso: formatIsoDate,
  named: withParts((d, m, y) => `ngày ${d}/${m}/${y}`),
  official: withParts((d, m, y) => `ngày ${two(d)} tháng ${m} năm ${y}`),
  'half official': withParts((d, m, y) => `ngày ${d} tháng ${m}/${y}`),
  words: withParts((d, m, y) => `ngày ${inWords(d)} tháng ${monthInWords(m)} năm ${yearInWords(y)}`),
};

const MONTH_FORMS: readonly ((month: number, year: number) => string)[] = [
  (m, y) => `tháng ${m}/${y}`,
  (m, y) => `tháng ${two(m)}/${y}`,
  (m, y) => `tháng ${m} năm ${y}`,
  (m, y) => `tháng ${m}-${y}`,
  (m, y) => `T${m}/${y}`,
  (m, y) => `${m}/${y}`,
  (m, y) => `tháng ${monthInWords(m)} năm ${yearInWords(y)}`,
];

const QUARTER_FORMS: readonly ((quarter: number, year: number) => string)[] = [
  (q, y) => `quý ${ROMAN[q - 1]}/${y}`,
  (q, y) => `quý ${q} năm ${y}`,
  (q, y) => `Quí ${ROMAN[q - 1]} năm ${y}`,
  (q, y) => `Q${q}/${y}`,
  (q, y) => `quý ${inWords(q)} năm ${y}`,
];

const SPANS = [
  'từ A đến B',
  'từ A đến hết B',
  'A - B',
  'A – B',
  'từ A tới B',
  'A → B',
  'Từ A - B',
  'từ A cho đến B',
];
const DEADLINES = ['chậm nhất B', 'chậm nhất là B', 'đến hết B', 'Hạn cuối: B', 'muộn nhất vào B', 'đến B'];
const LEADS = ['', 'Triển khai ', 'Thời gian: ', 'Hoàn thành ', 'Thời gian thực hiện: '];

/** Whole months are also written as months. */
function printEnds({ start, end }: { start: PlainDate; end: PlainDate }, day: PrintDay): [string, string][] {
  const [first, last] = [calendarDay(start), calendarDay(end)];
  const days: [string, string] = [day(start), day(end)];
  const whole = first.day === 1 && end === lastDayOfMonth(last.year, last.month);
  if (!whole) return [days];
  return [
    days,
    ...MONTH_FORMS.map((print): [string, string] => [
      print(first.month, first.year),
      print(last.month, last.year),
    ]),
  ];
}

function printRange(start: PlainDate, end: PlainDate, day: PrintDay): string[] {
  const ends = printEnds({ start, end }, day);
  const spans = ends.flatMap(([a, b]) => SPANS.map((span) => span.replace('A', a).replace('B', b)));
  return start === end ? [...spans, day(start), `vào ${day(start)}`, `8h00, ${day(start)}`] : spans;
}

function printDeadline(end: PlainDate, day: PrintDay): string[] {
  const { month, year } = calendarDay(end);
  const days = DEADLINES.map((form) => form.replace('B', day(end)));
  const before = [`trước ${day(end + 1)}`, `xong trước ${day(end + 1)}`, `trước 17h ${day(end)}`];
  const ofMonth =
    end === lastDayOfMonth(year, month) ? MONTH_FORMS.map((print) => `đến hết ${print(month, year)}`) : [];
  return [...days, ...before, ...ofMonth];
}

function printWhole({ kind, start }: TimeWindow): string[] {
  const { month, year } = calendarDay(start ?? 0);
  const forms = {
    month: MONTH_FORMS.map((print) => print(month, year)),
    quarter: QUARTER_FORMS.map((print) => print(Math.ceil(month / 3), year)),
    year: [`năm ${year}`, `${year}`, `cả năm ${year}`],
  }[kind as 'month' | 'quarter' | 'year'];
  return forms.flatMap((form) => [form, `trong ${form}`]);
}

/** All forms of a window, its days written in one way. */
export function printWindow(window: TimeWindow, day: PrintDay): string[] {
  const { kind, start, end } = window;
  const forms =
    kind === 'deadline'
      ? printDeadline(end ?? 0, day)
      : kind === 'range' && end === null
        ? [`từ ${day(start ?? 0)} trở đi`, `kể từ ${day(start ?? 0)}`, `sau ${day((start ?? 0) - 1)}`]
        : kind === 'range'
          ? printRange(start ?? 0, end ?? 0, day)
          : printWhole(window);
  return forms.flatMap((form) => LEADS.map((lead) => lead + form));
}
