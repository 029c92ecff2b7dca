import type { Attempt } from '../ports.ts';

export type NextAttempt =
  | { claim: { number: number; afterUnknown: boolean } }
  /** Nothing to send: it arrived, it was refused for good, or another run is at it. */
  | { claim: null; outcome: 'alreadySent' | 'refused' | 'inProgress' };

/**
 * What to do about one delivery, given the attempts at it so far. A claim that outlived its lease belongs to a
 * run that died, perhaps after the mail server had accepted the message: it is sent again, and marked so.
 */
export function nextAttempt(attempts: Attempt[], now: Date, leaseMs: number): NextAttempt {
  const is = (state: Attempt['state']) => (attempt: Attempt) => attempt.state === state;
  const claimed = attempts.filter(is('claimed'));
  const heldUntil = Math.max(...claimed.map((attempt) => Date.parse(attempt.claimedAt))) + leaseMs;
  if (attempts.some(is('sent'))) return { claim: null, outcome: 'alreadySent' };
  if (attempts.some(is('refused'))) return { claim: null, outcome: 'refused' };
  if (now.getTime() < heldUntil) return { claim: null, outcome: 'inProgress' };
  const number = Math.max(0, ...attempts.map((attempt) => attempt.number)) + 1;
  return { claim: { number, afterUnknown: claimed.length > 0 } };
}
