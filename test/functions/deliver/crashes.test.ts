/** Runs that overlap, die and start again, in random interleavings. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deliverAll } from '../../../functions/deliver/deliver-all.ts';
import { ServiceUnavailableError } from '../../../functions/errors.ts';
import type { Mailer, MailMessage } from '../../../functions/ports.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { sampleMail } from './sample-mail.ts';

const START = Date.parse('2022-03-18T08:00:00Z');
const LEASE = 600_000;
const RECEIVERS = ['du01', 'du02', 'du03'];

/** A call that never returns: where a run was killed. */
const killed = new Promise<never>(() => {});

/** What goes wrong in one run: the n-th call (of any port) kills it, or the mail server is down. */
const run = fc.record({
  killedAtCall: fc.option(fc.nat({ max: 8 }), { nil: null }),
  serverDown: fc.boolean(),
});

/** Lets a run go as far as it gets, every call to a port waiting for its turn in the schedule. */
function startRun(
  schedule: fc.Scheduler,
  shared: { ledger: MemoryLedger; accepted: MailMessage[]; now: () => Date },
  plan: { killedAtCall: number | null; serverDown: boolean },
  runId: string,
): void {
  let calls = 0;
  const step = async <T>(what: string, call: () => Promise<T>): Promise<T> => {
    const dies = calls === plan.killedAtCall;
    calls += 1;
    if (plan.killedAtCall !== null && calls > plan.killedAtCall + 1) return killed;
    await schedule.schedule(Promise.resolve(), `${runId} ${what}`);
    const result = await call();
    // Killed after the call took effect: the worst moment.
    return dies ? killed : result;
  };
  const { ledger, accepted, now } = shared;
  const mailer: Mailer = {
    send: (message) =>
      step('send', async () => {
        if (plan.serverDown) throw new ServiceUnavailableError('Máy chủ thư tạm thời chưa nhận thư.');
        accepted.push(message);
      }),
    close: async () => {},
  };
  const ports = {
    mailer,
    clock: { now },
    ledger: {
      refusedAttempts: async () => [],
      attemptsOf: (...of: Parameters<MemoryLedger['attemptsOf']>) =>
        step('list', () => ledger.attemptsOf(...of)),
      claim: (attempt: Parameters<MemoryLedger['claim']>[0]) => step('claim', () => ledger.claim(attempt)),
      settle: (attempt: Parameters<MemoryLedger['settle']>[0]) =>
        step('settle', () => ledger.settle(attempt)),
    },
  };
  void deliverAll(RECEIVERS.map(sampleMail), ports, { runId, leaseMs: LEASE, concurrency: 2 });
}

test('no interleaving of overlapping runs sends a mail twice', async () => {
  const waves = fc.array(run, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), waves, async (schedule, runs) => {
      const shared = {
        ledger: new MemoryLedger(),
        accepted: [] as MailMessage[],
        now: () => new Date(START),
      };
      for (const [at, plan] of runs.entries()) startRun(schedule, shared, plan, `run-${at}`);
      await schedule.waitIdle();
      const ids = shared.accepted.map(({ messageId }) => messageId);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('whoever dies when: once a run lives and the lease is over, every mail is out, twice only marked and with one id', async () => {
  const waves = fc.array(fc.array(run, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), waves, async (schedule, history) => {
      let now = START;
      const shared = { ledger: new MemoryLedger(), accepted: [] as MailMessage[], now: () => new Date(now) };
      const living = [{ killedAtCall: null, serverDown: false }];
      for (const [wave, runs] of [...history, living].entries()) {
        for (const [at, plan] of runs.entries()) startRun(schedule, shared, plan, `run-${wave}-${at}`);
        await schedule.waitIdle();
        now += LEASE;
      }
      const attempts = [...shared.ledger.attempts.values()];
      for (const receiver of RECEIVERS) {
        const mine = attempts.filter((attempt) => attempt.receiver === receiver);
        const mails = shared.accepted.filter(({ to }) => to.address.startsWith(receiver));
        const unknown = mine.filter(({ state }) => state === 'claimed');
        expect(mine.filter(({ state }) => state === 'sent')).toHaveLength(1);
        expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
        expect(mails.length).toBeGreaterThanOrEqual(1);
        expect(mails.length).toBeLessThanOrEqual(1 + unknown.length);
        expect(mine.find(({ state }) => state === 'sent')?.afterUnknown).toBe(unknown.length > 0);
      }
    }),
  );
});
