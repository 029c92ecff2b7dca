import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextAttempt } from '../../../functions/deliver/next-attempt.ts';
import type { Attempt, AttemptState } from '../../../functions/ports.ts';

const NOW = new Date('2022-03-18T08:00:00Z');
const LEASE = 600_000;

const attempt = (number: number, state: AttemptState, ageMs: number): Attempt => ({
  ...{ spreadsheetId: 'sheet', kind: 'digest', period: '2022-W11', receiver: 'a1b2', number, state },
  ...{ runId: `run-${number}`, claimedAt: new Date(NOW.getTime() - ageMs).toISOString() },
  ...{ messageId: '<1@x.invalid>', afterUnknown: false, reason: null },
});

const history = fc
  .array(
    fc.record({
      state: fc.constantFrom<AttemptState>('claimed', 'sent', 'refused', 'failed'),
      age: fc.nat({ max: 2 * LEASE }),
    }),
    { maxLength: 6 },
  )
  .map((entries) => entries.map(({ state, age }, at) => attempt(at + 1, state, age)));

describe('the next attempt at a delivery', () => {
  test.each([
    { name: 'nothing yet', before: [], next: { claim: { number: 1, afterUnknown: false } } },
    { name: 'sent', before: [attempt(1, 'sent', 0)], next: { claim: null, outcome: 'alreadySent' } },
    { name: 'refused', before: [attempt(1, 'refused', 0)], next: { claim: null, outcome: 'refused' } },
    {
      name: 'failed',
      before: [attempt(1, 'failed', 0)],
      next: { claim: { number: 2, afterUnknown: false } },
    },
    {
      name: 'claimed a moment ago',
      before: [attempt(1, 'claimed', LEASE - 1)],
      next: { claim: null, outcome: 'inProgress' },
    },
    {
      name: 'claimed a lease ago',
      before: [attempt(1, 'claimed', LEASE)],
      next: { claim: { number: 2, afterUnknown: true } },
    },
    {
      name: 'claimed by a dead run, then failed',
      before: [attempt(1, 'claimed', 2 * LEASE), attempt(2, 'failed', 0)],
      next: { claim: { number: 3, afterUnknown: true } },
    },
    {
      name: 'claimed by a dead run, then sent',
      before: [attempt(1, 'claimed', 2 * LEASE), attempt(2, 'sent', LEASE)],
      next: { claim: null, outcome: 'alreadySent' },
    },
  ])('after: $name', ({ before, next }) => {
    expect(nextAttempt(before, NOW, LEASE)).toEqual(next);
  });

  test('is never made after a success or a refusal, nor while a claim is held, in whatever order they come', () => {
    fc.assert(
      fc.property(history, fc.func(fc.nat()), (attempts, rank) => {
        const settled = attempts.some(({ state }) => state === 'sent' || state === 'refused');
        const held = attempts.some(
          ({ state, claimedAt }) =>
            state === 'claimed' && NOW.getTime() - new Date(claimedAt).getTime() < LEASE,
        );
        const shuffled = attempts.toSorted((a, b) => rank(a.number) - rank(b.number));
        expect(nextAttempt(shuffled, NOW, LEASE).claim !== null).toBe(!settled && !held);
      }),
    );
  });

  test('takes a fresh number, and is marked exactly where an earlier claim was never settled', () => {
    fc.assert(
      fc.property(history, (attempts) => {
        const { claim } = nextAttempt(attempts, NOW, LEASE);
        if (!claim) return;
        expect(attempts.map(({ number }) => number)).not.toContain(claim.number);
        expect(claim.afterUnknown).toBe(attempts.some(({ state }) => state === 'claimed'));
      }),
    );
  });
});
