import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../examples/example-sheet.ts';
import { BAD_ENTRIES } from '../../examples/ke-hoach-15-nam/bad-entries.ts';
import { EXAMPLE_PLAN } from '../../examples/ke-hoach-15-nam/example-plan.ts';
import { sampleProgress } from '../../examples/ke-hoach-15-nam/sample-progress.ts';
import { TYPED_VARIANTS } from '../../examples/ke-hoach-15-nam/typed-variants.ts';
import { dayOf, type PlainDate, parseIsoDate } from '../../functions/calendar/plain-date.ts';
import type { Progress } from '../../functions/plan/plan.ts';
import { progressKey } from '../../functions/plan/progress-key.ts';
import { TABS } from '../../sheets/template/template.ts';
import { pipelineOn, readingOn, sampleOn } from './read-sample.ts';

const day = (iso: string): PlainDate => parseIsoDate(iso) ?? Number.NaN;
const SHOWN_DAYS = ['2022-03-18', '2022-05-06', '2024-01-05'];
const anyDay = fc.integer({ min: dayOf(2021, 12, 20), max: dayOf(2024, 3, 31) });

const keyOf = (row: Row<'progress'>) => progressKey(String(row.activityCode), String(row.unitCode));
const entryKeys = (entries: typeof BAD_ENTRIES) =>
  new Set(entries.map(({ activityCode, unitCode }) => progressKey(activityCode, unitCode)));
const BAD_KEYS = entryKeys(BAD_ENTRIES);
const ON_PURPOSE = entryKeys([...BAD_ENTRIES, ...TYPED_VARIANTS]);
const ordinary = ({ activityCode, unitCode }: Progress) =>
  !ON_PURPOSE.has(progressKey(activityCode, unitCode));

describe('sample progress', () => {
  it('is the same on every run, and another story for another seed', () => {
    const { plan, units } = EXAMPLE_PLAN;
    const today = day('2022-05-06');
    expect(sampleProgress(plan, units, today)).toEqual(sampleProgress(plan, units, today));
    expect(sampleProgress(plan, units, today, 16)).not.toEqual(sampleProgress(plan, units, today));
  });

  it('has one row per unit and activity in their order, and one row doubled', () => {
    const pairs = EXAMPLE_PLAN.units.flatMap((unit) =>
      EXAMPLE_PLAN.plan.map((activity) =>
        keyOf({ unitCode: unit.code ?? '', activityCode: activity.code ?? '' }),
      ),
    );
    const keys = sampleOn(day('2022-03-18')).map(keyOf);
    expect(keys.filter((key, index) => key !== keys[index - 1])).toEqual(pairs);
    expect(keys).toHaveLength(pairs.length + 1);
  });

  it('types into no column of the system', () => {
    const columns = new Set(sampleOn(day('2024-01-05')).flatMap((row) => Object.keys(row)));
    const typed = TABS.progress.columns.filter(({ owner }) => owner !== 'system').map(({ key }) => key);
    expect([...columns].sort()).toEqual([...typed].sort());
  });

  it('leaves some units that have reported nothing at all', () => {
    for (const today of SHOWN_DAYS) {
      const silent = EXAMPLE_PLAN.units.filter(({ code }) =>
        sampleOn(day(today)).every((row) => row.unitCode !== code || Object.keys(row).length === 2),
      );
      expect(silent.map(({ code }) => code)).toEqual(['DU07', 'DU28', 'DU44', 'DU58', 'CDK']);
    }
  });

  it('has no date after the day itself, but for the entry that is wrong on purpose', () => {
    const check = (today: PlainDate) =>
      readingOn(today)
        .plan.progress.filter(ordinary)
        .every(({ startedOn, doneOn }) => (startedOn ?? 0) <= today && (doneOn ?? 0) <= today);
    fc.assert(fc.property(anyDay, check), { numRuns: 25 });
  });

  it('goes on as the same story: percentages never fall, what is done stays done on its day', () => {
    const check = (today: PlainDate, later: number) => {
      const after = new Map(
        readingOn(today + later).plan.progress.map((row) => [
          progressKey(row.activityCode, row.unitCode),
          row,
        ]),
      );
      for (const row of readingOn(today).plan.progress.filter(ordinary)) {
        const next = after.get(progressKey(row.activityCode, row.unitCode));
        expect(next?.percent ?? 0).toBeGreaterThanOrEqual(row.percent ?? 0);
        if (row.doneOn !== null) expect(next?.doneOn).toBe(row.doneOn);
        expect(next?.quantity ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(row.quantity ?? 0);
      }
    };
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 90 }), check), { numRuns: 20 });
  });

  it('counts fewer houses than the target, each of 50.000.000 đồng', () => {
    for (const [today, least] of [
      ['2022-05-06', 1],
      ['2024-01-05', 90],
    ] as const) {
      const rows = readingOn(day(today)).plan.progress.filter(
        ({ activityCode, adjustment }) => activityCode === 'HĐ11' && adjustment !== 'withdrawn',
      );
      const houses = rows.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
      expect(houses).toBeGreaterThanOrEqual(least);
      expect(houses).toBeLessThan(150);
      for (const { quantity, money } of rows.filter(ordinary)) {
        expect(money ?? 0).toBe((quantity ?? 0) * 50_000_000);
      }
    }
  });
});

describe('the statuses of the sample', () => {
  const APART = ['not-applicable', 'suspended', 'waiting-for-event', 'withdrawn'];
  const statusesOn = (today: string, plan?: Row<'plan'>[]) =>
    [...new Set(pipelineOn(day(today), plan).snapshot.rows.map(({ status }) => status))].sort();

  // Each list is all that the plan's windows allow on its day; nothing can be late before the first window ends.
  it.each([
    { today: '2022-03-18', open: ['done-on-time', 'not-started', 'running'] },
    { today: '2022-04-08', open: ['done-on-time', 'due-soon', 'running'] },
    { today: '2022-05-06', open: ['done-late', 'done-on-time', 'overdue', 'running'] },
    { today: '2022-05-27', open: ['done-late', 'done-on-time', 'due-soon', 'overdue', 'running'] },
    { today: '2024-01-05', open: ['done-late', 'done-on-time', 'overdue'] },
  ])('on $today are all that can be', ({ today, open }) => {
    expect(statusesOn(today)).toEqual([...open, ...APART].sort());
  });

  it('include “no deadline” where a plan has continuous work', () => {
    const continuous = { code: 'HĐ13', name: 'Tuyên truyền thường xuyên', windowKind: 'Thường xuyên' };
    expect(statusesOn('2022-05-06', [...EXAMPLE_PLAN.plan, continuous])).toContain('no-deadline');
  });

  it('hold a believable rate at the end', () => {
    const rows = pipelineOn(day('2024-01-05')).snapshot.rows;
    const due = rows.filter(({ official }) => official !== null);
    const done = due.filter(({ official }) => official !== 'overdue');
    expect(done.length / due.length).toBeGreaterThan(0.7);
    expect(done.length / due.length).toBeLessThan(0.95);
  });
});

describe('entries typed on purpose', () => {
  const onFirstDay = pipelineOn(day('2022-03-18')).findings;

  it.each(SHOWN_DAYS)('are the only ones flagged on %s, and the right ones', (today) => {
    const { findings } = pipelineOn(day(today));
    const flagged = new Set(
      findings.flatMap(({ activityCode, unitCode }) =>
        activityCode && unitCode ? [progressKey(activityCode, unitCode)] : [],
      ),
    );
    // The falling percentage shows only beside last week's figures.
    expect([...flagged].sort()).toEqual(
      [...BAD_KEYS].filter((key) => key !== progressKey('HĐ04', 'DU41')).sort(),
    );
  });

  it.each(BAD_ENTRIES.filter(({ activityCode, unitCode }) => `${unitCode}${activityCode}` !== 'DU41HĐ04'))(
    'are flagged in their column: $unitCode $activityCode $column, $meaning',
    ({ unitCode, activityCode, column, extraRow }) => {
      const header = TABS.progress.columns.find(
        ({ key }) => key === (extraRow ? 'unitCode' : column),
      )?.header;
      const own = onFirstDay.filter(
        (finding) => finding.unitCode === unitCode && finding.activityCode === activityCode,
      );
      expect(own.map((finding) => finding.column)).toContain(header);
    },
  );

  it.each(SHOWN_DAYS)('make the percentage of one row fall in the week of %s', (today) => {
    const percentOn = (date: PlainDate) =>
      readingOn(date).plan.progress.find((row) => row.unitCode === 'DU41' && row.activityCode === 'HĐ04')
        ?.percent;
    expect(percentOn(day(today))).toBeLessThan(percentOn(day(today) - 7) ?? 0);
  });

  it('are understood where they are right but unusual', () => {
    const row = (unitCode: string, activityCode: string) =>
      readingOn(day('2022-05-06')).plan.progress.find(
        (one) => one.unitCode === unitCode && one.activityCode === activityCode,
      );
    expect(row('DU02', 'HĐ12')?.startedOn).toBe(day('2022-03-15'));
    expect(row('DU04', 'HĐ12')).toMatchObject({ startedOn: day('2022-03-15'), doneOn: day('2022-04-05') });
    expect(row('DU10', 'HĐ04')).toMatchObject({ percent: 80, startedOn: day('2022-03-01') });
    expect(row('DU11', 'HĐ06')?.startedOn).toBe(day('2022-02-01'));
    expect(row('DU24', 'HĐ10')?.startedOn).toBe(day('2022-01-01'));
    expect(row('DU31', 'HĐ11')?.money).toBe(50_000_000);
    expect(row('DU40', 'HĐ11')?.money).toBe(50_000_000);
    expect(row('DU50', 'HĐ03')?.result).toMatch(/^=HYPERLINK\(/);
  });
});

describe('the words of the sample', () => {
  const rows = sampleOn(day('2024-01-05'));
  const texts = (column: keyof Row<'progress'>) =>
    rows.flatMap((row) => (row[column] ? [String(row[column])] : []));

  it('differ from row to row', () => {
    const share = (column: keyof Row<'progress'>) => new Set(texts(column)).size / texts(column).length;
    expect(share('result')).toBeGreaterThan(0.75);
    expect(new Set(texts('difficulties')).size).toBeGreaterThan(40);
    expect(new Set(texts('proposals')).size).toBeGreaterThan(25);
    expect(new Set(texts('exemplary')).size).toBeGreaterThan(40);
  });

  it('leave no mark of a phrase unfilled', () => {
    expect(rows.filter((row) => /[{}]|undefined|NaN/.test(JSON.stringify(Object.values(row))))).toEqual([]);
  });

  it.each([
    { name: 'dates with dashes', column: 'doneOn', form: /^\d{1,2}-\d{1,2}-\d{4}$/ },
    { name: 'dates with dots', column: 'doneOn', form: /^\d{1,2}\.\d{1,2}\.\d{4}$/ },
    { name: 'short years', column: 'doneOn', form: /^\d\d\/\d\d\/\d\d$/ },
    { name: 'dates in words', column: 'doneOn', form: /^ngày \d\d tháng \d\d? năm \d{4}$/ },
    { name: 'bare percentages', column: 'percent', form: /^\d\d$/ },
    { name: 'grouped money', column: 'money', form: /^\d{2,3}\.000\.000$/ },
    { name: 'money in millions', column: 'money', form: /^\d+ ?(triệu|tr)$/ },
    { name: 'money in billions', column: 'money', form: /^0,\d+ tỷ$/ },
    { name: 'decomposed letters', column: 'result', form: /\p{M}/u },
    { name: 'no-break spaces', column: 'result', form: /\u00a0/ },
  ] as const)('are typed in many ways: $name', ({ column, form }) => {
    expect(texts(column).some((text) => form.test(text))).toBe(true);
  });
});
