import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import { compareSnapshots } from '../../../functions/report/compare-snapshots.ts';
import type { ReportRow } from '../../../functions/report/report-row.ts';
import { anySnapshot } from './arbitrary-snapshot.ts';
import { anActivity, aProgress, aSnapshot, aUnit } from './sample-plan.ts';

const ACTIVITIES = ['HĐ01', 'HĐ02', 'HĐ03', 'HĐ04', 'HĐ05', 'HĐ06'].map((code) => anActivity(code));
const BEFORE = dayOf(2022, 4, 29);
const NOW = dayOf(2022, 5, 6);

const codes = (rows: readonly ReportRow[]) => rows.map((row) => row.activityCode);

describe('compareSnapshots', () => {
  const previous = aSnapshot({
    activities: ACTIVITIES,
    units: [aUnit('DU01')],
    today: BEFORE,
    progress: [
      aProgress('HĐ01', 'DU01'),
      aProgress('HĐ02', 'DU01'),
      aProgress('HĐ03', 'DU01', { doneOn: dayOf(2022, 4, 1) }),
      aProgress('HĐ04', 'DU01', { doneOn: dayOf(2022, 4, 1) }),
      aProgress('HĐ05', 'DU01', { sheetRow: 6 }),
    ],
  });
  const current = aSnapshot({
    activities: ACTIVITIES,
    units: [aUnit('DU01')],
    today: NOW,
    progress: [
      aProgress('HĐ01', 'DU01', { doneOn: dayOf(2022, 5, 4) }),
      aProgress('HĐ02', 'DU01'),
      aProgress('HĐ03', 'DU01'),
      aProgress('HĐ04', 'DU01', { doneOn: dayOf(2022, 4, 9) }),
      aProgress('HĐ06', 'DU01', { notApplicable: true }),
    ],
  });
  const changes = compareSnapshots(current, previous);

  it('names what was added, deleted, finished, reopened, redated and newly overdue', () => {
    expect(codes(changes.added)).toEqual(['HĐ06']);
    expect(codes(changes.deleted)).toEqual(['HĐ05']);
    expect(codes(changes.finished)).toEqual(['HĐ01']);
    expect(codes(changes.reopened)).toEqual(['HĐ03']);
    expect(codes(changes.newlyOverdue)).toEqual(['HĐ02', 'HĐ03']);
    expect(changes.doneDateChanged).toMatchObject([
      { row: { activityCode: 'HĐ04' }, before: dayOf(2022, 4, 1), after: dayOf(2022, 4, 9) },
    ]);
  });

  it('tells a deleted row with the names it had', () => {
    expect(changes.deleted[0]).toMatchObject({ sheetRow: 6, unit: { name: 'Đảng ủy DU01' } });
  });

  it('gives the change of each word', () => {
    expect(changes.delta).toEqual({ total: -1, doneOnTime: -1, doneLate: 1, running: -3, overdue: 2 });
    expect([changes.entered, changes.left].map(codes)).toEqual([[], ['HĐ05']]);
  });

  it('finds no change between a snapshot and itself', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const { since, delta, ...lists } = compareSnapshots(snapshot, snapshot);
        expect(Object.values(lists).flat()).toEqual([]);
        expect(Object.values(delta).every((change) => change === 0)).toBe(true);
        expect(since.today).toBe(snapshot.today);
      }),
    );
  });

  it('adds up for any two snapshots', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (now, before) => {
        const { delta, entered, left, finished, reopened, deleted, added } = compareSnapshots(now, before);
        const done = (row: ReportRow) => row.doneOn !== null && row.official?.startsWith('done');
        expect(delta.total).toBe(entered.length - left.length);
        expect(delta.total).toBe(delta.doneOnTime + delta.doneLate + delta.running + delta.overdue);
        expect(delta.doneOnTime + delta.doneLate).toBe(
          finished.length - reopened.length - deleted.filter(done).length,
        );
        expect(added.length - deleted.length).toBe(now.rows.length - before.rows.length);
      }),
    );
  });
});
