/** What was acknowledged is on disk: the local state outlives a kill -9. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Firestore } from 'firebase-admin/firestore';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openFirestore } from '../../../functions/adapters/firestore/open-firestore.ts';
import { SmtpMailer } from '../../../functions/adapters/mail/smtp-mailer.ts';
import { startFirestore } from '../../../scripts/local/firestore.ts';
import { startMailbox } from '../../../scripts/local/mailbox.ts';
import { sampleMessage } from '../../functions/adapters/mail/sample-message.ts';

const PROCESS = fileURLToPath(new URL('./services-process.ts', import.meta.url));

let dataDir: string;
const toClose: Array<() => unknown> = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'plansheet-kill-'));
});
afterEach(async () => {
  for (const close of toClose.splice(0).reverse()) await close();
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true });
});

async function startServices(): Promise<{ child: ChildProcess; host: string; smtpUrl: string }> {
  const child = fork(PROCESS, [dataDir], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  toClose.push(() => child.kill('SIGKILL'));
  const [{ host, smtpUrl }] = (await once(child, 'message')) as [{ host: string; smtpUrl: string }];
  return { child, host, smtpUrl };
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  expect((await exited)[1]).toBe('SIGKILL');
}

function clientOf(host: string): Firestore {
  vi.stubEnv('FIRESTORE_EMULATOR_HOST', host);
  vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
  const client = openFirestore({ projectId: 'plansheet-test', preferRest: false });
  toClose.push(() => client.terminate());
  return client;
}

async function restartFirestore(port = 0): Promise<Firestore> {
  const firestore = await startFirestore({ dataDir, port });
  toClose.push(() => firestore.close());
  return clientOf(firestore.host);
}

test('every Firestore write that was acknowledged before a kill in full flight is there afterwards', async () => {
  const { child, host } = await startServices();
  const before = clientOf(host);
  const acknowledged: string[] = [];
  const enough = Promise.withResolvers<void>();
  const writes = Array.from({ length: 300 }, async (_, at) => {
    await before.doc(`races/${at}`).create({ at, text: 'Đã tổ chức'.repeat(at) });
    acknowledged.push(String(at));
    if (acknowledged.length === 100) enough.resolve();
  });
  const settled = Promise.allSettled(writes);
  await enough.promise;
  await kill(child);
  const survivors = [...acknowledged];
  // On the same port, so that the client can finish what it has under way.
  await restartFirestore(Number(host.split(':')[1]));
  await settled;
  const { docs } = await before.collection('races').get();
  const found = new Map(docs.map((document) => [document.id, document.get('text')]));
  for (const id of survivors) expect(found.get(id)).toBe('Đã tổ chức'.repeat(Number(id)));
  expect(survivors.length).toBeGreaterThanOrEqual(100);
  expect(survivors.length).toBeLessThan(300);
});

test('changes and deletions are replayed in their order, and a claim stays taken', async () => {
  const { child, host } = await startServices();
  const before = clientOf(host);
  await before.doc('plans/1').create({ state: 'claimed', kept: true });
  await before.doc('plans/1').set({ state: 'sent' }, { merge: true });
  await before.doc('plans/2').create({ state: 'claimed' });
  await before.doc('plans/2').delete();
  await kill(child);
  const after = await restartFirestore();
  expect((await after.doc('plans/1').get()).data()).toEqual({ state: 'sent', kept: true });
  expect((await after.doc('plans/2').get()).exists).toBe(false);
  await expect(after.doc('plans/1').create({})).rejects.toMatchObject({ code: 6 });
});

test('the inbox keeps its mails', async () => {
  const { child, smtpUrl } = await startServices();
  const mailer = new SmtpMailer({ url: smtpUrl });
  toClose.push(() => mailer.close());
  for (const week of [10, 11]) await mailer.send(sampleMessage({ subject: `Báo cáo tuần ${week}` }));
  await kill(child);
  const mailbox = await startMailbox({ dataDir, smtpPort: 0, webPort: 0 });
  toClose.push(() => mailbox.close());
  const mails = await mailbox.listMails();
  expect(mails.map(({ subject }) => subject).toSorted()).toEqual(['Báo cáo tuần 10', 'Báo cáo tuần 11']);
});
