import { describe, expect, test } from 'vitest';
import { deliverAll } from '../../../functions/deliver/deliver-all.ts';
import { MailRefusedError, ServiceUnavailableError } from '../../../functions/errors.ts';
import type { Mailer, MailMessage } from '../../../functions/ports.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { sampleMail } from './sample-mail.ts';

const NOW = new Date('2022-03-18T08:00:00Z');
const LATER = new Date('2022-03-18T08:10:00Z');
const RECEIVERS = ['du01', 'du02', 'du03', 'du04', 'du05', 'du06', 'du07'];

/** A mail server that keeps what it accepts and fails where the case says so. */
function mailServer(trouble: (receiver: string) => Error | null = () => null) {
  const accepted: MailMessage[] = [];
  const mailer: Mailer = {
    send: async (message) => {
      const error = trouble(message.to.address.split('@')[0] ?? '');
      if (error) throw error;
      accepted.push(message);
    },
    close: async () => {},
  };
  return { accepted, mailer };
}

const deliver = (mailer: Mailer, ledger: MemoryLedger, now = NOW, receivers = RECEIVERS) =>
  deliverAll(receivers.map(sampleMail), { mailer, ledger, clock: { now: () => now } }, { runId: 'run' });

const NONE = { sent: 0, alreadySent: 0, refused: 0, failed: 0, inProgress: 0, unsettled: 0, problems: [] };

describe('delivering', () => {
  test('sends each mail once, and a second run sends nothing', async () => {
    const { accepted, mailer } = mailServer();
    const ledger = new MemoryLedger();
    expect(await deliver(mailer, ledger)).toEqual({ ...NONE, sent: 7 });
    expect(await deliver(mailer, ledger)).toEqual({ ...NONE, alreadySent: 7 });
    expect(accepted.map(({ to }) => to.address).toSorted()).toEqual(
      RECEIVERS.map((receiver) => `${receiver}@dangbo.example`),
    );
  });

  test('sends one mail to a receiver who is listed twice', async () => {
    const { accepted, mailer } = mailServer();
    expect(await deliver(mailer, new MemoryLedger(), NOW, ['du01', 'du01'])).toEqual({ ...NONE, sent: 1 });
    expect(accepted).toHaveLength(1);
  });

  test('has at most so many mails under way as it is told', async () => {
    let underWay = 0;
    let most = 0;
    const mailer: Mailer = {
      send: async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise((resolve) => setImmediate(resolve));
        underWay -= 1;
      },
      close: async () => {},
    };
    const ports = { mailer, ledger: new MemoryLedger(), clock: { now: () => NOW } };
    await deliverAll(RECEIVERS.map(sampleMail), ports, { runId: 'run', concurrency: 3 });
    expect(most).toBe(3);
  });

  test('a refused address holds up nobody, is recorded without the address and not tried again', async () => {
    const refusal = new MailRefusedError('Máy chủ thư từ chối (mã 550).');
    const { accepted, mailer } = mailServer((receiver) => (receiver === 'du03' ? refusal : null));
    const ledger = new MemoryLedger();
    const problems = [{ receiver: 'du03', reason: 'Máy chủ thư từ chối (mã 550).' }];
    expect(await deliver(mailer, ledger)).toEqual({ ...NONE, sent: 6, refused: 1, problems });
    expect(await deliver(mailServer().mailer, ledger)).toEqual({ ...NONE, alreadySent: 6, refused: 1 });
    expect(accepted).toHaveLength(6);
  });

  test('what failed for now is sent by the next run at once, unmarked', async () => {
    const ledger = new MemoryLedger();
    const down = mailServer(() => new ServiceUnavailableError('Máy chủ thư tạm thời chưa nhận thư.'));
    expect(await deliver(down.mailer, ledger, NOW, ['du01'])).toMatchObject({ failed: 1 });
    const up = mailServer();
    expect(await deliver(up.mailer, ledger, NOW, ['du01'])).toEqual({ ...NONE, sent: 1 });
    expect([...ledger.attempts.values()].map(({ state, afterUnknown }) => [state, afterUnknown])).toEqual([
      ['failed', false],
      ['sent', false],
    ]);
  });

  test('a mail of which nobody knows whether it was accepted waits for the lease, then goes out marked', async () => {
    const ledger = new MemoryLedger();
    const broken = mailServer(() => new Error('socket closed for du01@dangbo.example'));
    const first = await deliver(broken.mailer, ledger, NOW, ['du01']);
    expect(first).toMatchObject({ unsettled: 1, problems: [{ reason: 'Lỗi chưa rõ (Error).' }] });
    const up = mailServer();
    expect(await deliver(up.mailer, ledger, NOW, ['du01'])).toEqual({ ...NONE, inProgress: 1 });
    expect(await deliver(up.mailer, ledger, LATER, ['du01'])).toEqual({ ...NONE, sent: 1 });
    const [before, after] = [...ledger.attempts.values()];
    expect(after).toMatchObject({
      number: 2,
      state: 'sent',
      afterUnknown: true,
      messageId: before?.messageId,
    });
    expect(up.accepted[0]?.messageId).toBe(before?.messageId);
  });

  test('says so when a mail went out but could not be recorded', async () => {
    const ledger = new MemoryLedger(async (what) => {
      if (what === 'settle') throw new ServiceUnavailableError('Kho dữ liệu tạm thời chưa trả lời.');
    });
    const { accepted, mailer } = mailServer();
    expect(await deliver(mailer, ledger, NOW, ['du01'])).toMatchObject({ sent: 0, unsettled: 1 });
    expect(accepted).toHaveLength(1);
    expect([...ledger.attempts.values()][0]?.state).toBe('claimed');
  });

  test('sends nothing where it can not claim', async () => {
    const ledger = new MemoryLedger(async (what) => {
      if (what === 'claim') throw new ServiceUnavailableError('Kho dữ liệu tạm thời chưa trả lời.');
    });
    const { accepted, mailer } = mailServer();
    expect(await deliver(mailer, ledger)).toMatchObject({ sent: 0, failed: 7 });
    expect(accepted).toHaveLength(0);
  });

  test('a mail that can not be composed fails alone and takes no claim', async () => {
    const ledger = new MemoryLedger();
    const { mailer } = mailServer();
    const bad = {
      ...sampleMail('du01'),
      compose: () => {
        throw new TypeError('no such unit');
      },
    };
    const ports = { mailer, ledger, clock: { now: () => NOW } };
    expect(await deliverAll([bad, sampleMail('du02')], ports, { runId: 'run' })).toMatchObject({
      ...{ sent: 1, failed: 1 },
    });
    expect(ledger.attempts.size).toBe(1);
  });

  test('has nothing to do for no mails', async () => {
    expect(await deliver(mailServer().mailer, new MemoryLedger(), NOW, [])).toEqual(NONE);
  });
});
