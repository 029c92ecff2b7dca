/** Plans of every shape, for properties. */
import fc from 'fast-check';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import type { Adjustment, Progress, TimeWindow, WindowKind } from '../../../functions/plan/plan.ts';
import type { Snapshot } from '../../../functions/report/snapshot.ts';
import { anActivity, aProgress, aSnapshot, aUnit } from './sample-plan.ts';

const FIRST = dayOf(2022, 1, 1);

export const anyDay = fc.integer({ min: FIRST, max: FIRST + 400 });
const anyDayOrNone = fc.option(anyDay);

const dated: WindowKind[] = ['range', 'month', 'quarter', 'year', 'deadline', 'event'];

export const anyWindow: fc.Arbitrary<TimeWindow> = fc.oneof(
  fc
    .record({ kind: fc.constantFrom(...dated), start: anyDayOrNone, length: fc.nat(200), end: anyDay })
    .map(({ kind, start, length, end }) => ({ kind, start, end: start === null ? end : start + length })),
  fc.record({
    kind: fc.constantFrom<WindowKind>('event', 'continuous', 'unstated'),
    start: fc.constant(null),
    end: fc.constant(null),
  }),
);

const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });

export const anyAnswers: fc.Arbitrary<Pick<Progress, 'doneOn' | 'notApplicable' | 'adjustment'>> = fc.record({
  doneOn: anyDayOrNone,
  notApplicable: rarely(fc.constant(true)).map((value) => value ?? false),
  adjustment: rarely(fc.constantFrom<Adjustment>('suspended', 'withdrawn')),
});

/** Text as a cell may hold it, markup and control characters included. */
export const anyText = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' & <b>",
    '=1+1',
    'a\r\nBcc: x',
  ),
);

const CODES = ['A', 'B', 'C'] as const;
const UNITS = ['X', 'Y', 'Z'] as const;

export const anyProgress: fc.Arbitrary<Progress[]> = fc.uniqueArray(
  fc
    .record({
      activityCode: fc.constantFrom(...CODES),
      unitCode: fc.constantFrom(...UNITS),
      answers: anyAnswers,
      reported: fc.boolean(),
      texts: fc.record({ result: anyText, difficulties: anyText, proposals: anyText, exemplary: anyText }),
    })
    .map(({ activityCode, unitCode, answers, reported, texts }) =>
      aProgress(activityCode, unitCode, { ...answers, ...texts, reported }),
    ),
  { selector: (row) => `${row.activityCode} ${row.unitCode}` },
);

export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    windows: fc.tuple(anyWindow, anyWindow, anyWindow),
    names: fc.tuple(anyText, anyText, anyText),
    progress: anyProgress,
    today: anyDay,
  })
  .map(({ windows, names, progress, today }) =>
    aSnapshot({
      activities: CODES.map((code, index) =>
        anActivity(code, { window: windows[index] ?? windows[0], name: names[index] ?? '' }),
      ),
      units: UNITS.map((code, index) => aUnit(code, { name: `${code}${names[index]}` })),
      progress: progress.map((row, index) => ({ ...row, sheetRow: index + 2 })),
      today,
    }),
  );
