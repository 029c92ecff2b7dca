import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import type { Finding } from '../../../functions/plan/finding.ts';
import { buildDigest, type Digest } from '../../../functions/report/build-digest.ts';
import { buildReminder } from '../../../functions/report/build-reminder.ts';
import type { CutList } from '../../../functions/report/cut-list.ts';
import type { ReportRow } from '../../../functions/report/report-row.ts';
import { anySnapshot } from './arbitrary-snapshot.ts';
import { anActivity, aProgress, aSnapshot, aUnit, range, TODAY } from './sample-plan.ts';

const LATE = anActivity('LATE');
const SOON = anActivity('SOON', { window: range(null, TODAY + 3) });
const OPEN = anActivity('OPEN', { window: range(dayOf(2022, 1, 1), TODAY + 100) });
const FUTURE = anActivity('FUTURE', { window: range(TODAY + 30, TODAY + 60) });
const ACTIVITIES = [LATE, SOON, OPEN, FUTURE];

const finding = (over: Partial<Finding>): Finding => ({
  tab: 'Tiến độ',
  row: 2,
  column: null,
  code: 'x',
  severity: 'warning',
  message: 'Xem lại.',
  unitCode: 'DU01',
  ...over,
});

const codes = (list: CutList<ReportRow> | undefined) => list?.shown.map((row) => row.activityCode);

describe('buildDigest', () => {
  const snapshot = aSnapshot({
    activities: ACTIVITIES,
    units: [aUnit('DU01'), aUnit('DU02'), aUnit('DU03')],
    progress: [
      ...ACTIVITIES.map(({ code }) => aProgress(code, 'DU01')),
      ...ACTIVITIES.map(({ code }) => aProgress(code, 'DU02', { doneOn: TODAY - 40, reported: true })),
      aProgress('OPEN', 'DU03', { reported: true }),
    ],
    over: {
      findings: [
        finding({ code: 'warning', row: 2 }),
        finding({ code: 'error', row: 9, severity: 'error' }),
        finding({ unitCode: 'DU03', row: 10 }),
        { tab: 'Kế hoạch', row: 2, column: null, code: 'y', severity: 'error', message: 'Của quản trị.' },
      ],
    },
  });

  it('puts each row in one list: late, due soon, missing, next', () => {
    const digest = buildDigest(snapshot, 'DU01');
    expect([digest?.late, digest?.dueSoon, digest?.missing, digest?.next].map(codes)).toEqual([
      ['LATE'],
      ['SOON'],
      ['OPEN'],
      ['FUTURE'],
    ]);
  });

  it('gives the unit its own findings, errors first', () => {
    expect(buildDigest(snapshot, 'DU01')?.findings.shown.map(({ code }) => code)).toEqual([
      'error',
      'warning',
    ]);
    expect(buildDigest(snapshot, 'DU03')?.findings.shown).toMatchObject([{ unitCode: 'DU03', row: 10 }]);
  });

  it('has nothing to say to a unit that is done, nor to one that is not followed', () => {
    expect(buildDigest(snapshot, 'DU02')).toBeNull();
    expect(buildDigest(snapshot, 'DU99')).toBeNull();
    expect(buildDigest({ ...snapshot, findings: [] }, 'DU03')).toBeNull();
  });

  it('speaks up when a deadline comes within the focus days', () => {
    const at = (days: number) =>
      buildDigest(
        aSnapshot({
          activities: [anActivity('HĐ01', { window: range(null, TODAY + days) })],
          units: [aUnit('DU01')],
          progress: [aProgress('HĐ01', 'DU01', { reported: true })],
        }),
        'DU01',
      );
    expect(codes(at(14)?.next)).toEqual(['HĐ01']);
    expect(at(15)).toBeNull();
  });

  it('asks for no report where nothing can be expected yet', () => {
    const quiet = aSnapshot({
      activities: [FUTURE, OPEN, anActivity('EVENT', { window: { kind: 'event', start: null, end: null } })],
      units: [aUnit('DU01')],
      progress: [
        aProgress('FUTURE', 'DU01'),
        aProgress('EVENT', 'DU01'),
        aProgress('OPEN', 'DU01', { adjustment: 'suspended' }),
      ],
    });
    expect(buildDigest(quiet, 'DU01')).toBeNull();
  });

  it('cuts every list at 15 and says how many are left', () => {
    const many = Array.from({ length: 40 }, (_, index) => anActivity(`M${index}`));
    const digest = buildDigest(
      aSnapshot({
        activities: many,
        units: [aUnit('DU01')],
        progress: many.map(({ code }) => aProgress(code, 'DU01')),
        over: { findings: many.map((_, row) => finding({ row })) },
      }),
      'DU01',
    );
    expect(digest?.late).toMatchObject({ hidden: 25 });
    expect([digest?.late.shown.length, digest?.findings.shown.length]).toEqual([15, 15]);
  });

  it('never holds another unit’s rows, nor a row twice', () => {
    fc.assert(
      fc.property(anySnapshot, fc.constantFrom('X', 'Y', 'Z'), (any, unitCode) => {
        const rows = rowsIn(buildDigest(any, unitCode));
        expect(rows.every((row) => row.unitCode === unitCode)).toBe(true);
        expect(new Set(rows.map((row) => row.sheetRow)).size).toBe(rows.length);
      }),
    );
  });
});

function rowsIn(digest: Digest | null): ReportRow[] {
  if (!digest) return [];
  return [digest.late, digest.dueSoon, digest.missing, digest.next].flatMap(({ shown }) => shown);
}

describe('buildReminder', () => {
  it('asks for what is late and what was not reported', () => {
    const snapshot = aSnapshot({
      activities: ACTIVITIES,
      units: [aUnit('DU01'), aUnit('DU02')],
      progress: [
        ...ACTIVITIES.map(({ code }) => aProgress(code, 'DU01')),
        ...ACTIVITIES.map(({ code }) => aProgress(code, 'DU02', { doneOn: TODAY, reported: true })),
      ],
    });
    const reminder = buildReminder(snapshot, 'DU01');
    expect([reminder?.late, reminder?.missing].map(codes)).toEqual([['LATE'], ['SOON', 'OPEN']]);
    expect(buildReminder(snapshot, 'DU02')).toBeNull();
    expect(buildReminder(snapshot, 'DU99')).toBeNull();
  });
});
