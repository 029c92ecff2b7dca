import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startFirestore } from '../../../scripts/local/firestore.ts';
import { startIssuer } from '../../../scripts/local/issuer.ts';
import { startMailbox } from '../../../scripts/local/mailbox.ts';

/** An address of this machine that is not loopback, where it has one. */
const outside = Object.values(networkInterfaces())
  .flat()
  .find((address) => address && !address.internal && address.family === 'IPv4')?.address;

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

test('every local service answers on loopback and nowhere else, and no more once closed', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'plansheet-loopback-'));
  const issuer = await startIssuer({ dataDir, port: 0 });
  const firestore = await startFirestore({ dataDir, port: 0 });
  const mailbox = await startMailbox({ dataDir, smtpPort: 0, webPort: 0 });
  const urls = [issuer.certsUrl, `http://${firestore.host}`, mailbox.smtpUrl, mailbox.webUrl];
  const ports = urls.map((url) => Number(new URL(url).port));
  const onLoopback = () => Promise.all(ports.map((port) => answers('127.0.0.1', port)));
  expect(await onLoopback()).toEqual([true, true, true, true]);
  if (outside) {
    expect(await Promise.all(ports.map((port) => answers(outside, port)))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  }
  await Promise.all([issuer.close(), firestore.close(), mailbox.close()]);
  expect(await onLoopback()).toEqual([false, false, false, false]);
  rmSync(dataDir, { recursive: true });
});
