/** The functions behind the framework's own server, as they are served. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetsClient } from '../../../functions/adapters/google-sheets/sheets-client.ts';
import { ForbiddenError, UnauthenticatedError } from '../../../functions/errors.ts';
import { BODY, endpoint } from '../../../functions/handlers/endpoint.ts';
import { keepBodiesRaw } from '../../../functions/handlers/raw-body.ts';
import { memoryServices, SERVICE } from '../../plan-on-emulator.ts';
import { MARCH_18 } from '../../small-content.ts';

const SECRET = 'ô chứa số điện thoại 0912345678';
const services = memoryServices(
  sheetsClient({ rootUrl: 'http://127.0.0.1:9', accessToken: SERVICE }),
  'plan',
  MARCH_18,
);
let fail: Error | null = null;
let server: Server;
let url: string;

beforeAll(async () => {
  keepBodiesRaw();
  services.identity = async () => ({
    identify: async (authorization) => {
      if (!authorization) throw new UnauthenticatedError('Thiếu mã xác thực.');
      return { email: authorization, kind: 'person' };
    },
  });
  http(
    'endpoint-under-test',
    endpoint(services, {
      body: BODY,
      scheduled: false,
      run: async ({ caller, spreadsheetId }) => {
        if (fail) throw fail;
        return { by: caller.email, spreadsheetId };
      },
    }),
  );
  server = getTestServer('endpoint-under-test');
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

const call = (body: string | null, headers: Record<string, string> = {}, method = 'POST') =>
  fetch(url, {
    method,
    body,
    headers: { authorization: 'someone', 'content-type': 'application/json', ...headers },
  });

describe('an endpoint', () => {
  it('hands caller and body to its use case and answers JSON', async () => {
    const response = await call('{"spreadsheetId":"plan"}');
    expect([response.status, await response.json()]).toEqual([200, { by: 'someone', spreadsheetId: 'plan' }]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['malformed JSON', '{"spreadsheetId":', 'JSON hợp lệ'],
    ['no body', '', 'JSON hợp lệ'],
    ['another shape', '[]', 'Yêu cầu thiếu hoặc sai'],
    ['a missing field', '{}', 'spreadsheetId'],
    ['a body over 1 MB', JSON.stringify({ spreadsheetId: 'x'.repeat(1_100_000) }), 'quá lớn'],
  ])('answers %s with 400 and the reason', async (_name, body, reason) => {
    const response = await call(body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(((await response.json()) as { detail: string }).detail).toContain(reason);
  });

  it('reads the body as JSON whatever type it is declared as', async () => {
    const response = await call('{"spreadsheetId":"plan"}', { 'content-type': 'text/plain' });
    expect(response.status).toBe(200);
  });

  it('asks for a token before it reads the body', async () => {
    const response = await call('{broken', { authorization: '' });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('takes POST alone', async () => {
    const response = await call(null, {}, 'GET');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('answers our own errors as problem details', async () => {
    fail = new ForbiddenError('Chỉ quản trị mới được dùng.');
    const response = await call('{"spreadsheetId":"plan"}');
    expect([response.status, await response.json()]).toEqual([
      403,
      {
        type: 'urn:plansheet:problem:forbidden',
        title: 'Không có quyền',
        status: 403,
        detail: 'Chỉ quản trị mới được dùng.',
      },
    ]);
  });

  it('tells nothing of an unexpected error, and logs where it arose without its words', async () => {
    fail = new Error(SECRET);
    const response = await call('{"spreadsheetId":"plan"}');
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain(SECRET);
    expect(text).not.toMatch(/\bat |\.ts:/);
    const log = services.logged.at(-1) ?? '';
    expect(log).toContain('endpoint.test.ts');
    expect(log).not.toContain('0912345678');
  });
});
