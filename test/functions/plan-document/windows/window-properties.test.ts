import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, firstDayOfMonth, lastDayOfMonth } from '../../../../functions/calendar/plain-date.ts';
import type { TimeWindow } from '../../../../functions/plan/plan.ts';
import { findWindows } from '../../../../functions/plan-document/windows/find-windows.ts';
import { readWindow } from '../../../../functions/plan-document/windows/read-window.ts';
import { DAY_FORMS, printWindow } from './print-window.ts';

const CONTEXT = { year: 2022, documentDate: null };

const date = fc.integer({ min: dayOf(2018, 1, 2), max: dayOf(2030, 12, 30) });
const year = fc.integer({ min: 2018, max: 2030 });

const wholeMonths = (months: 1 | 3 | 12, kind: TimeWindow['kind']) =>
  fc.tuple(year, fc.integer({ min: 0, max: 12 / months - 1 })).map(
    ([y, n]): TimeWindow => ({
      kind,
      start: firstDayOfMonth(y, n * months + 1),
      end: lastDayOfMonth(y, (n + 1) * months),
    }),
  );

const range = fc
  .tuple(date, fc.integer({ min: 0, max: 900 }))
  .map(([start, length]): TimeWindow => ({ kind: 'range', start, end: start + length }));

const monthRange = fc
  .tuple(
    year,
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 1 }),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(
    ([y, from, years, to]): TimeWindow => ({
      kind: 'range',
      start: firstDayOfMonth(y, from),
      end: lastDayOfMonth(y + years, years ? to : Math.max(from, to)),
    }),
  );

const window = fc.oneof(
  range,
  monthRange,
  wholeMonths(1, 'month'),
  wholeMonths(3, 'quarter'),
  wholeMonths(12, 'year'),
  date.map((end): TimeWindow => ({ kind: 'deadline', start: null, end })),
  date.map((start): TimeWindow => ({ kind: 'range', start, end: null })),
);

const dayForm = fc.constantFrom(...Object.keys(DAY_FORMS));

const WORDS = [
  'từ',
  'đến',
  'hết',
  'trước',
  'sau',
  'trong',
  'vào',
  'ngày',
  'tháng',
  'quý',
  'năm',
  'tuần',
  'đầu',
  'giữa',
  'cuối',
  'nửa',
  'thứ hai',
  'chậm nhất',
  'hằng tháng',
  'trong dịp',
  'kỷ niệm',
  'Nghị quyết số',
  'Triển khai',
  'Thời gian:',
  'trở đi',
  'âm lịch',
  'T5',
  'Q3',
  'II',
  'mười',
  'hai nghìn',
  'và',
  ',',
  '-',
  '/',
  '.',
  '(',
  ')',
  '…',
  '15',
  '3',
  '31/4',
  '2022',
  '15/3/2022',
  '3/2022',
  '50.000.000',
  '8h30',
  'nay',
  '\u00a0',
  '\u200b',
  '\n',
  'a\u0301',
  'Ⅲ',
  '２０２４',
  '05-7',
  'khi có thông báo',
  'thường xuyên',
  'hạn nộp',
  '?',
];
const timeLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));

const seconds = (work: () => void): number => {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
};

describe('a window', () => {
  it('reads back to itself in every form it is printed in', () => {
    fc.assert(
      fc.property(window, dayForm, (printed, form) => {
        for (const phrase of printWindow(printed, DAY_FORMS[form] ?? String)) {
          const { kind, start, end } = readWindow(phrase, CONTEXT);
          expect({ phrase, kind, start, end }).toEqual({ phrase, ...printed });
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('arbitrary text', () => {
  it.each([
    ['any characters', fc.string({ unit: 'binary', maxLength: 300 })],
    ['words of time in any order', timeLike],
  ])('is read without an exception, in order and with exact quotes: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom('sentence' as const, 'time' as const), (text, place) => {
        const mentions = findWindows(text, CONTEXT, place);
        for (const [i, mention] of mentions.entries()) {
          expect(text.slice(mention.from, mention.to)).toBe(mention.phrase);
          expect(mention.to).toBeGreaterThan(mention.from);
          expect(mention.from).toBeGreaterThanOrEqual(mentions[i - 1]?.from ?? 0);
          if (mention.start !== null && mention.end !== null)
            expect(mention.end).toBeGreaterThanOrEqual(mention.start);
          if (mention.kind === 'unstated') expect(mention.problem?.message).toContain('“');
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'từ ',
    'tháng 3, ',
    'đầu tháng đầu ',
    'năm 2022, ',
    'từ 1/1 và ',
    'ngày … ',
    '1/',
    '1-',
    'trong dịp ',
    '1-2, ',
    'tháng 4 (',
    'thường xuyên, ',
    'ngày …/',
    'hạn nộp ',
  ])('takes time in proportion to its length: %j repeated', (words) => {
    const time = (count: number) =>
      Math.min(...[1, 2, 3].map(() => seconds(() => findWindows(words.repeat(count), CONTEXT, 'time'))));
    // Eight times the text: 64 times as long if it were quadratic.
    expect(time(12_000)).toBeLessThan(32 * Math.max(time(1_500), 0.004));
  });
});
