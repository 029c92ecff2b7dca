import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mountGrid } from '../../../../../sheets/emulator/grid/server/grid-mount.ts';
import type { GridPerson } from '../../../../../sheets/emulator/grid/server/grid-person.ts';
import { rawStatus } from '../../raw-status.ts';
import { newSpreadsheet, startTestEmulator, type TestEmulator } from '../../sheets-client.ts';

const person = (token: string): GridPerson => ({
  id: 'unit:DU01',
  name: 'Đảng ủy Bộ B01',
  kind: 'unit',
  unitCode: 'DU01',
  email: 'du01@example.org',
  token,
});

let emulator: TestEmulator;
let page: string;
beforeAll(async () => {
  let calls = 0;
  emulator = await startTestEmulator();
  mountGrid(emulator, {
    people: async () => [person(`token ${++calls}`)],
    cacheDir: join(tmpdir(), 'never-built'),
  });
  const spreadsheetId = await newSpreadsheet(emulator.client, ['A'], { title: '<Kế hoạch> & "năm"' });
  page = `${emulator.url}/spreadsheets/d/${spreadsheetId}`;
});
afterAll(() => emulator.close());

describe('the page of a spreadsheet', () => {
  it('is Vietnamese, carries the title as text and loads nothing from elsewhere', async () => {
    const response = await fetch(`${page}/edit`);
    const html = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(html).toContain('lang="vi"');
    expect(html).toContain('&lt;Kế hoạch&gt; &amp; &quot;năm&quot;');
    expect(html).not.toContain('<Kế hoạch>');
    expect(html).toContain('src="/grid/app.js"');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('is found from the address without /edit', async () => {
    const response = await fetch(page, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      new URL(`${page}/edit`).pathname,
    ]);
  });

  it('says that there is no such spreadsheet', async () => {
    const response = await fetch(`${emulator.url}/spreadsheets/d/none/edit`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Không có bảng tính này');
  });

  it('may be linked to by other sites', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(await rawStatus(`${page}/edit`, headers)).toBe(200);
  });
});

describe('the people', () => {
  it('come with a fresh token at each call', async () => {
    const ask = async () => (await fetch(`${emulator.url}/grid/people`)).json();
    expect([await ask(), await ask()]).toEqual([[person('token 1')], [person('token 2')]]);
  });

  it.each(['cross-site', 'same-site'])('are kept from a %s page', async (site) => {
    const headers = { 'sec-fetch-site': site };
    const response = await fetch(`${emulator.url}/grid/people`, { headers });
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});
