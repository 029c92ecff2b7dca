/** The import over HTTP: what it takes, what it refuses, and how. */
import type { AddressInfo } from 'node:net';
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { UnauthenticatedError, UnreadableDocumentError } from '../../../functions/errors.ts';
import { importPlanHandler } from '../../../functions/handlers/import-plan.ts';
import { keepBodiesRaw } from '../../../functions/handlers/raw-body.ts';
import {
  ADMIN,
  type MemoryServices,
  memoryServices,
  type PlanOnEmulator,
  planOnEmulator,
  SERVICE,
} from '../../plan-on-emulator.ts';
import { emptyContent, MARCH_18 } from '../../small-content.ts';
import { CHANGED, TEXT } from '../runs/import-plan/plan-texts.ts';

let plan: PlanOnEmulator;
let services: MemoryServices;

beforeAll(() => {
  keepBodiesRaw();
  http('import-plan', (request, response) => importPlanHandler(services)(request, response));
});
beforeEach(async () => {
  plan = await planOnEmulator({ ...emptyContent(2), plan: [], progress: [] });
  services = memoryServices(plan.as(SERVICE), plan.spreadsheetId, MARCH_18);
  services.identity = async () => ({
    identify: async (authorization) => {
      if (!authorization) throw new UnauthenticatedError('Thiếu mã xác thực.');
      return { email: authorization, kind: authorization.startsWith('lich') ? 'scheduler' : 'person' };
    },
  });
  return () => plan.close();
});

let server: ReturnType<typeof getTestServer> | null = null;
afterAll(() => server?.close());

async function post(fields: object, authorization = ADMIN) {
  if (!server) {
    server = getTestServer('import-plan');
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  }
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close', authorization },
    body: JSON.stringify({ spreadsheetId: plan.spreadsheetId, ...fields }),
  });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

describe('POST /import-plan', () => {
  it('previews, and applies what was previewed', async () => {
    const shown = await post({ action: 'preview', text: TEXT });
    expect([shown.status, shown.json.message]).toEqual([
      200,
      expect.stringMatching(/^Đọc được 3 hoạt động: 3 mới, 0 thay đổi, 0 giữ nguyên/),
    ]);
    expect((await plan.grid('plan')).length).toBe(1);
    const applied = await post({ action: 'apply', text: shown.json.text, token: shown.json.token });
    expect([applied.status, applied.json]).toEqual([
      200,
      expect.objectContaining({
        added: 3,
        progressRows: 6,
        message: expect.stringContaining('3 hoạt động mới'),
      }),
    ]);
  });

  it('takes what an admin corrected, withdraws, and links', async () => {
    const { json } = await post({ action: 'preview', text: TEXT });
    await post({
      action: 'apply',
      text: TEXT,
      token: json.token,
      changes: [
        { index: 0, edits: { name: 'Chuyên trang', start: null, windowKind: 'deadline' } },
        { index: 1, accept: false },
      ],
    });
    const next = { text: CHANGED, links: [{ index: 1, as: 'new' }] };
    const again = await post({ action: 'preview', ...next });
    const { json: answer } = await post({
      action: 'apply',
      token: again.json.token,
      ...next,
      withdraw: ['HĐ03'],
    });
    expect(answer).toMatchObject({ withdrawn: 1 });
    expect(
      (await plan.grid('plan')).slice(1).map(([code, name, kind, start]) => [code, name, kind, start]),
    ).toEqual([
      ['HĐ01', 'Chuyên trang', 'Hạn chót', ''],
      ['HĐ03', expect.any(String), 'Khoảng thời gian', '01/03/2022'],
      ['HĐ04', expect.any(String), 'Khoảng thời gian', '01/02/2022'],
      ['HĐ05', expect.any(String), 'Khoảng thời gian', '01/07/2022'],
    ]);
  });

  it('takes a file of more than a megabyte', async () => {
    services.documents = async () => ({
      textOf: async ({ bytes }) => (bytes.length === 3_000_000 ? TEXT : ''),
    });
    const file = { name: 'kh.pdf', base64: Buffer.alloc(3_000_000).toString('base64') };
    expect((await post({ action: 'preview', file })).status).toBe(200);
  });

  it.each([
    ['nobody', { action: 'preview', text: TEXT }, '', 401],
    ['a unit', { action: 'preview', text: TEXT }, 'du01@dangbo.example', 403],
    ['the scheduler', { action: 'preview', text: TEXT }, 'lich@dangbo.example', 403],
    ['neither text nor file', { action: 'preview' }, ADMIN, 400],
    [
      'both text and file',
      { action: 'preview', text: TEXT, file: { name: 'a.txt', base64: 'YQ==' } },
      ADMIN,
      400,
    ],
    ['an unknown action', { action: 'delete', text: TEXT }, ADMIN, 400],
    ['apply without a token', { action: 'apply', text: TEXT }, ADMIN, 400],
    ['a token of another state', { action: 'apply', text: TEXT, token: 'cũ' }, ADMIN, 409],
    [
      'an end before its start',
      {
        action: 'apply',
        text: TEXT,
        token: 'x',
        changes: [{ index: 0, edits: { start: '2022-05-01', end: '2022-04-01' } }],
      },
      ADMIN,
      400,
    ],
    [
      'a day that does not exist',
      { action: 'apply', text: TEXT, token: 'x', changes: [{ index: 0, edits: { end: '2022-04-31' } }] },
      ADMIN,
      400,
    ],
    [
      'an edit of the document’s own words',
      { action: 'apply', text: TEXT, token: 'x', changes: [{ index: 0, edits: { source: 'khác' } }] },
      ADMIN,
      400,
    ],
    ['a text without activities', { action: 'preview', text: 'Kính gửi các đồng chí.' }, ADMIN, 422],
  ])('refuses %s', async (_who, body, authorization, status) => {
    const answer = await post(body, authorization);
    expect([answer.status, typeof answer.json.detail]).toEqual([status, 'string']);
    expect((await plan.grid('plan')).length).toBe(1);
  });

  it('hands on what is wrong with a file', async () => {
    const detail = 'Tệp là bản quét, không có chữ; hãy nhận dạng chữ (OCR) trước.';
    services.documents = async () => ({
      textOf: async () => {
        throw new UnreadableDocumentError(detail);
      },
    });
    const file = { name: 'quet.pdf', base64: 'YQ==' };
    expect(await post({ action: 'preview', file })).toMatchObject({ status: 422, json: { detail } });
  });
});
