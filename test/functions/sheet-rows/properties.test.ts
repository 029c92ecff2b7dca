import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, dayOf } from '../../../functions/calendar/plain-date.ts';
import type { Activity } from '../../../functions/plan/plan.ts';
import type { Reading } from '../../../functions/sheet-rows/cells/reading.ts';
import { foldText } from '../../../functions/sheet-rows/fold-text.ts';
import { progressReader } from '../../../functions/sheet-rows/progress-reader.ts';
import { rowSchema } from '../../../functions/sheet-rows/row-schema.ts';
import type { Tab } from '../../../sheets/template/declaration.ts';
import { PROGRESS_TAB } from '../../../sheets/template/tabs/progress.ts';
import { TAB_LIST } from '../../../sheets/template/template.ts';
import { headerOf } from './sheet-text.ts';

const FIRST = dayOf(2000, 1, 1);
const LAST = dayOf(2099, 12, 31);
const two = (value: number): string => String(value).padStart(2, '0');

const FORMS: Record<string, (day: number, month: number, year: number) => unknown> = {
  serial: (day, month, year) => dayOf(year, month, day),
  'serial with an hour': (day, month, year) => dayOf(year, month, day) + 0.999,
  slashes: (day, month, year) => `${day}/${month}/${year}`,
  'padded slashes': (day, month, year) => `${two(day)}/${two(month)}/${year}`,
  dashes: (day, month, year) => `${day}-${month}-${year}`,
  points: (day, month, year) => `${day}.${month}.${year}`,
  'two digits': (day, month, year) => `${day}/${month}/${two(year % 100)}`,
  words: (day, month, year) => `ngày ${two(day)} tháng ${month} năm ${year}`,
  'decomposed words': (day, month, year) => `Ngày ${day} tháng ${month} năm ${year}`.normalize('NFD'),
  iso: (day, month, year) => `${year}-${two(month)}-${two(day)}`,
  'iso with an hour': (day, month, year) => `${year}-${two(month)}-${two(day)}T23:59:59`,
};

const ACTIVITY: Activity = {
  code: 'HĐ01',
  name: 'Hoạt động',
  window: { kind: 'range', start: dayOf(2022, 1, 1), end: dayOf(2022, 12, 31) },
  event: null,
  lead: '',
  coordinating: '',
  target: { quantity: 150, unit: 'căn nhà', moneyPerUnit: 50_000_000 },
  sheetRow: 2,
};
const reader = progressReader(headerOf(PROGRESS_TAB), new Map([[ACTIVITY.code, ACTIVITY]]));
const at = (key: string): number => reader.index.get(key) ?? -1;

function rowWith(key: string, cell: unknown): unknown[] {
  const row: unknown[] = PROGRESS_TAB.columns.map(() => '');
  row[at('unitCode')] = 'DU01';
  row[at('activityCode')] = 'HĐ01';
  row[at(key)] = cell;
  return row;
}

/** Arbitrary cells, with texts made of the pieces that entries are made of among them. */
const piece = fc.constantFrom(
  ...[
    '15',
    '3',
    '2022',
    '/',
    '.',
    '-',
    ',',
    ' ',
    '%',
    'tháng ',
    'năm ',
    'quý ',
    'I',
    'ngày ',
    'tỷ',
    ' triệu',
    'x',
  ],
  ...[
    '\u00a0',
    '\u0301',
    '#REF!',
    'TBD',
    'http://',
    '@',
    'a.vn',
    '=',
    '\n',
    '\u202e',
    'đồng',
    '0',
    '1',
    '000',
  ],
);
const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.double(),
  fc.integer({ min: -100, max: 80_000 }),
  fc.boolean(),
  fc.constantFrom(null, undefined, '', {}, [], Object.create(null)),
);

describe('reading dates', () => {
  it.each(Object.entries(FORMS))('reads back every day printed as %s', (_, print) => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (date) => {
        const { day, month, year } = calendarDay(date);
        const read = reader.read(rowWith('doneOn', print(day, month, year)), 2);
        expect(read?.progress?.doneOn).toBe(date);
        expect(read?.findings).toEqual([]);
      }),
    );
  });

  it('gives a day without year the only one its window has', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(2022, 1, 1), max: dayOf(2022, 12, 31) }), (date) => {
        const { day, month } = calendarDay(date);
        expect(reader.read(rowWith('doneOn', `${day}/${month}`), 2)?.progress?.doneOn).toBe(date);
      }),
    );
  });
});

describe('reading numbers', () => {
  it('reads back every amount in each of its forms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 9_999_999_999 }), (money) => {
        const grouped = (separator: string) => String(money).replace(/\B(?=(\d{3})+$)/g, separator);
        for (const typed of [
          money,
          String(money),
          grouped('.'),
          grouped(','),
          grouped(' '),
          `${grouped('.')} đồng`,
        ]) {
          expect(reader.read(rowWith('money', typed), 2)?.progress?.money).toBe(money);
        }
      }),
    );
  });

  it('reads back every whole percentage as a number, a text and a fraction shown with its sign', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      const read = (cell: unknown, shown?: string) =>
        reader.read(rowWith('percent', cell), 2, shown)?.progress?.percent;
      expect(read(`${percent}%`)).toBe(percent);
      expect(read(percent / 100, `${percent}%`)).toBe(percent);
      if (percent !== 1) expect(read(percent)).toBe(percent);
    }
  });
});

describe('reading anything', () => {
  const typedTabs = TAB_LIST.filter((tab) => tab.columns.some(({ owner }) => owner !== 'system'));

  it.each(typedTabs.map((tab) => [tab.title, tab] as const))(
    'never throws in tab %s, and gives no value where it gives an error',
    (_, tab: Tab) => {
      const schema = rowSchema(tab);
      const typed = tab.columns.filter(({ owner }) => owner !== 'system');
      fc.assert(
        fc.property(fc.array(anyCell, { minLength: typed.length, maxLength: typed.length }), (cells) => {
          const row = Object.freeze(Object.fromEntries(typed.map(({ key }, i) => [key, cells[i]])));
          const readings: Record<string, Reading<unknown>> = schema.parse(row);
          expect(Object.keys(readings)).toHaveLength(typed.length);
          for (const { value, problem } of Object.values(readings)) {
            if (problem?.severity === 'error') expect(value).toBeNull();
            if (problem) expect(problem.message).toMatch(/^“.*”: .+\.$/su);
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  it('never changes a progress row, and keeps figures within their bounds', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 22, maxLength: 22 }), (cells) => {
        const row = Object.freeze([...cells]);
        const read = reader.read(row, 9);
        expect(row).toEqual(cells);
        const { progress, findings } = read ?? {};
        expect(findings?.every((finding) => finding.row === 9) ?? true).toBe(true);
        if (!progress) return;
        expect(progress.percent ?? 0).toBeGreaterThanOrEqual(0);
        expect(progress.percent ?? 0).toBeLessThanOrEqual(100);
        expect(progress.doneOn ?? FIRST).toBeGreaterThanOrEqual(FIRST);
        expect(progress.doneOn ?? FIRST).toBeLessThanOrEqual(LAST);
        expect(Number.isSafeInteger(progress.money ?? 0)).toBe(true);
        expect(progress.evidence).toMatch(/^$|^https?:\/\//i);
        expect(`${progress.activityCode}${progress.unitCode}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('folds a text to a form that folds to itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(foldText(foldText(text))).toBe(foldText(text));
        },
      ),
    );
  });
});
