import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notFound } from '../../../../sheets/emulator/api-error.ts';
import type { AcknowledgedWrite, Mount } from '../../../../sheets/emulator/server/mount.ts';
import { readBody } from '../../../../sheets/emulator/server/read-request.ts';
import { rawStatus } from '../raw-status.ts';
import { newSpreadsheet, put, startTestEmulator, type TestEmulator, valuesOf } from '../sheets-client.ts';

let emulator: TestEmulator;
beforeEach(async () => {
  emulator = await startTestEmulator();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await emulator.close();
});

const echo: Mount = {
  handle: async (request, response, url) => {
    if (url.pathname !== '/echo') return false;
    response.end(JSON.stringify({ heard: String(await readBody(request)) }));
    return true;
  },
};

describe('a mount', () => {
  it('answers what is its own and leaves the rest', async () => {
    emulator.mount(echo);
    const { body } = await emulator.raw('POST', '/echo', '"hello"');
    expect(body).toEqual({ heard: '"hello"' });
    expect((await emulator.raw('GET', '/elsewhere')).status).toBe(404);
    expect(await newSpreadsheet(emulator.client)).toMatch(/^1/);
  });

  it('is answered for in Google’s form when it throws', async () => {
    emulator.mount({
      handle: () => {
        throw notFound('Not here.');
      },
    });
    const { status, body } = await emulator.raw('GET', '/anything');
    expect([status, body.error]).toEqual([404, { code: 404, message: 'Not here.', status: 'NOT_FOUND' }]);
  });

  it.each([
    ['another site’s script', 'POST', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }],
    ['another site’s form', 'POST', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
    ['another port’s script', 'GET', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
  ])('never hears %s', async (_case, method, headers) => {
    emulator.mount(echo);
    expect(await rawStatus(`${emulator.url}/echo`, headers, method)).toBe(403);
  });

  it('is closed with the stand-in', async () => {
    const close = vi.fn();
    emulator.mount({ handle: () => false, close });
    await emulator.close();
    expect(close).toHaveBeenCalledOnce();
    emulator = await startTestEmulator();
  });
});

describe('an observer', () => {
  it('sees each acknowledged write with the workbook before and after', async () => {
    const seen: AcknowledgedWrite[] = [];
    emulator.observe((write) => seen.push(write));
    const spreadsheetId = await newSpreadsheet(emulator.client, ['A']);
    await put(emulator.client, spreadsheetId, 'A1', [['x']]);
    expect(seen.map(({ revision, entry }) => [revision, entry.method])).toEqual([
      [1, 'spreadsheets.create'],
      [2, 'spreadsheets.values.update'],
    ]);
    const [created, updated] = seen;
    expect([created?.spreadsheetId, created?.before]).toEqual([spreadsheetId, null]);
    expect(updated?.before).toBe(created?.after);
    expect(updated?.after).toBe(emulator.workbook(spreadsheetId));
    expect(updated?.after?.sheets[0]?.rows[0]?.[0]?.value).toEqual({ stringValue: 'x' });
    expect(updated?.before?.sheets[0]?.rows[0]).toBeUndefined();
  });

  it('sees no more once it is dismissed', async () => {
    const seen: number[] = [];
    const dismiss = emulator.observe(({ revision }) => seen.push(revision));
    await newSpreadsheet(emulator.client);
    dismiss();
    await newSpreadsheet(emulator.client);
    expect(seen).toEqual([1]);
  });

  it('cannot fail a write that stands', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    emulator.observe(() => {
      throw new Error('broken observer');
    });
    const spreadsheetId = await newSpreadsheet(emulator.client, ['A']);
    await put(emulator.client, spreadsheetId, 'A1', [[1]]);
    expect(await valuesOf(emulator.client, spreadsheetId, 'A1')).toEqual([[1]]);
    expect(complaints).toHaveBeenCalledTimes(2);
  });
});
