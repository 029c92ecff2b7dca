import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Issuer, startIssuer } from '../../../scripts/local/issuer.ts';

const REQUEST = { email: 'du01@dangbo.example', audience: 'sheets', lifetimeSeconds: 3600 };

let dataDir: string;
let issuer: Issuer;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'plansheet-issuer-'));
  issuer = await startIssuer({ dataDir, port: 0 });
});
afterEach(async () => {
  await issuer.close();
  rmSync(dataDir, { recursive: true });
});

describe('the local issuer', () => {
  test('knows whose token it signed', async () => {
    expect(await issuer.verify(await issuer.sign(REQUEST))).toBe('du01@dangbo.example');
  });

  test('knows no token that has expired, was changed or is none', async () => {
    const token = await issuer.sign(REQUEST);
    expect(await issuer.verify(await issuer.sign({ ...REQUEST, lifetimeSeconds: -60 }))).toBeNull();
    expect(await issuer.verify(token.replace(/\.[^.]*$/, '.AAAA'))).toBeNull();
    expect(await issuer.verify('')).toBeNull();
  });

  test('knows its tokens again after a restart on another port', async () => {
    const token = await issuer.sign(REQUEST);
    await issuer.close();
    issuer = await startIssuer({ dataDir, port: 0 });
    expect(await issuer.verify(token)).toBe('du01@dangbo.example');
  });

  test('trusts no other issuer', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'plansheet-issuer-'));
    const other = await startIssuer({ dataDir: elsewhere, port: 0 });
    expect(await issuer.verify(await other.sign(REQUEST))).toBeNull();
    await other.close();
    rmSync(elsewhere, { recursive: true });
  });

  test('keeps its key for its owner only and publishes none but the public half', async () => {
    expect(statSync(join(dataDir, 'issuer-key.pem')).mode & 0o777).toBe(0o600);
    const published = await (await fetch(issuer.certsUrl)).text();
    expect(published).toContain('BEGIN PUBLIC KEY');
    expect(published).not.toContain('PRIVATE');
    expect((await fetch(new URL('/issuer-key.pem', issuer.certsUrl))).status).toBe(404);
  });
});
