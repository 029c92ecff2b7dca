import { describe, expect, it } from 'vitest';
import { callGoogle, type RetryBudget } from '../../../../functions/adapters/google-sheets/call-google.ts';
import {
  ForbiddenError,
  ServiceUnavailableError,
  SheetInMotionError,
  UnknownSpreadsheetError,
} from '../../../../functions/errors.ts';

const answer = (status: number, headers: Record<string, string> = {}) =>
  Object.assign(new Error(`status ${status}`), {
    response: { status, data: { error: { message: 'said Google' } }, headers: new Headers(headers) },
  });
const network = (code: string) => Object.assign(new Error(code), { code });

/** A clock that only the pauses move. */
function budget(changes: Partial<RetryBudget> = {}): RetryBudget & { pauses: number[] } {
  let now = 0;
  const pauses: number[] = [];
  return {
    attempts: 4,
    totalMs: 60_000,
    baseMs: 500,
    random: () => 0.5,
    now: () => now,
    pause: async (ms) => {
      pauses.push(ms);
      now += ms;
    },
    pauses,
    ...changes,
  };
}

/** Fails in turn with what is given, then answers `ok`. */
function failing(...failures: unknown[]) {
  let calls = 0;
  return {
    calls: () => calls,
    call: async () => {
      const failure = failures[calls++];
      if (failure !== undefined) throw failure;
      return 'ok';
    },
  };
}

describe('callGoogle', () => {
  it.each([
    ['429', answer(429)],
    ['500', answer(500)],
    ['502', answer(502)],
    ['503', answer(503)],
    ['a reset connection', network('ECONNRESET')],
    ['a timeout', network('ETIMEDOUT')],
  ])('tries again after %s', async (_name, failure) => {
    const google = failing(failure, failure);
    expect(await callGoogle(google.call, budget())).toBe('ok');
    expect(google.calls()).toBe(3);
  });

  it.each([
    [400, SheetInMotionError],
    [401, ForbiddenError],
    [403, ForbiddenError],
    [404, UnknownSpreadsheetError],
  ])('gives up at once after %s, in our own words', async (status, kind) => {
    const google = failing(answer(status), undefined);
    await expect(callGoogle(google.call, budget())).rejects.toBeInstanceOf(kind);
    expect(google.calls()).toBe(1);
  });

  it('stops after the last attempt with an error for now', async () => {
    const google = failing(...Array.from({ length: 9 }, () => answer(503)));
    await expect(callGoogle(google.call, budget())).rejects.toBeInstanceOf(ServiceUnavailableError);
    expect(google.calls()).toBe(4);
  });

  it('doubles the ceiling of its pauses and draws below it', async () => {
    const limits = budget();
    await callGoogle(failing(answer(500), answer(500), answer(500)).call, limits);
    expect(limits.pauses).toEqual([500, 1_000, 2_000]);
  });

  it('waits as long as Google asks', async () => {
    const limits = budget();
    await callGoogle(failing(answer(429, { 'retry-after': '7' })).call, limits);
    expect(limits.pauses).toEqual([7_000]);
  });

  it('does not begin a pause that would spend the budget', async () => {
    const limits = budget({ totalMs: 5_000 });
    const google = failing(answer(429, { 'retry-after': '30' }), undefined);
    await expect(callGoogle(google.call, limits)).rejects.toBeInstanceOf(ServiceUnavailableError);
    expect([google.calls(), limits.pauses]).toEqual([1, []]);
  });

  it('hands on an error of our own making untouched', async () => {
    const mistake = new Error('a mistake in the code');
    await expect(callGoogle(failing(mistake).call, budget())).rejects.toBe(mistake);
  });
});
