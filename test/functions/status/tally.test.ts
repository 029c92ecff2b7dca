import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rates } from '../../../functions/status/rates.ts';
import { tally } from '../../../functions/status/tally.ts';
import { anySnapshot } from '../report/arbitrary-snapshot.ts';

describe('rates', () => {
  it('comes out at the official check figures', () => {
    const counts = { doneOnTime: 14_068, doneLate: 1_983, overdue: 223 };
    const { due, doneRate, overdueRate } = rates(counts);
    expect(14_068 + 1_983 + 5_640 + 223).toBe(21_914);
    expect(due).toBe(16_274);
    expect(doneRate).toBeCloseTo(0.9863, 4);
    expect(overdueRate).toBeCloseTo(0.0137, 4);
  });

  it('has no rate while nothing is due', () => {
    expect(rates({ doneOnTime: 0, doneLate: 0, overdue: 0 })).toEqual({
      due: 0,
      doneRate: null,
      overdueRate: null,
    });
  });
});

describe('tally', () => {
  it('counts nothing in no rows', () => {
    expect(tally([])).toMatchObject({
      rows: 0,
      total: 0,
      apart: 0,
      due: 0,
      doneRate: null,
      maxDaysOverdue: 0,
    });
  });

  it('adds the age of what is overdue now, not of what was done late', () => {
    const deadline = 44_000;
    expect(
      tally([
        { status: 'overdue', official: 'overdue', deadline, daysLeft: -3 },
        { status: 'overdue', official: 'overdue', deadline, daysLeft: -10 },
        { status: 'done-late', official: 'done-late', deadline, daysLeft: -40 },
      ]),
    ).toMatchObject({ overdue: 2, maxDaysOverdue: 10, sumDaysOverdue: 13, due: 3, doneRate: 1 / 3 });
  });

  it('adds up for any rows', () => {
    fc.assert(
      fc.property(anySnapshot, ({ rows }) => {
        const t = tally(rows);
        expect(t.doneOnTime + t.doneLate + t.running + t.overdue).toBe(t.total);
        expect(t.total + t.apart).toBe(rows.length);
        expect(t.waitingForEvent + t.noDeadline + t.suspended + t.withdrawn + t.notApplicable).toBe(t.apart);
        expect(t.notStarted + t.dueSoon).toBeLessThanOrEqual(t.running);
        expect(t.due).toBe(t.total - t.running);
        expect((t.doneRate ?? 0) + (t.overdueRate ?? 0)).toBeCloseTo(t.due > 0 ? 1 : 0);
        expect(t.sumDaysOverdue).toBeGreaterThanOrEqual(t.maxDaysOverdue);
      }),
    );
  });
});
