import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  newSpreadsheet,
  put,
  refusal,
  startTestEmulator,
  type TestEmulator,
  valuesOf,
} from '../sheets-client.ts';

let emulator: TestEmulator;
let spreadsheetId: string;
beforeAll(async () => {
  emulator = await startTestEmulator();
  spreadsheetId = await newSpreadsheet(emulator.client, ['Sheet1', 'a/b']);
});
afterAll(() => emulator.close());

/** fetch does not let a test choose the Host header. */
function statusWithHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { host, authorization: 'Bearer owner' };
    httpRequest(`${emulator.url}/v4/spreadsheets/${spreadsheetId}`, { headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    })
      .on('error', reject)
      .end();
  });
}

describe('the HTTP surface', () => {
  it.each(['localhost', '127.0.0.1:99', '[::1]:8080'])('answers as %s', async (host) => {
    expect(await statusWithHost(host)).toBe(200);
  });

  it.each(['evil.example', 'localhost.evil.example', '10.0.0.1'])('refuses to be %s', async (host) => {
    expect(await statusWithHost(host)).toBe(403);
  });

  it.each([
    { headers: { authorization: '' }, message: 'Request is missing required authentication credential.' },
    { headers: { authorization: 'Bearer x' }, message: 'Request had invalid authentication credentials.' },
  ])('answers 401 with $message', async ({ headers, message }) => {
    const { status, body } = await emulator.raw(
      'GET',
      `/v4/spreadsheets/${spreadsheetId}`,
      undefined,
      headers,
    );
    expect(status).toBe(401);
    expect(body.error).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
    expect(body.error.message.startsWith(message)).toBe(true);
  });

  it('takes the token as a parameter too', async () => {
    const path = `/v4/spreadsheets/${spreadsheetId}?access_token=reader`;
    expect((await emulator.raw('GET', path, undefined, { authorization: '' })).status).toBe(200);
  });

  it.each([
    '/',
    '/?alt=json&prettyPrint=true&$.xgafv=2&key=k',
    '/values/Sheet1!A1:B2/',
    '/values:batchGet?ranges=A1&ranges=B2&value_render_option=FORMULA',
    '/values/:batchGet?ranges=A1',
    `/values/${encodeURIComponent("'a/b'!A1")}`,
  ])('tolerates %s', async (suffix) => {
    expect((await emulator.raw('GET', `/v4/spreadsheets/${spreadsheetId}${suffix}`)).status).toBe(200);
  });

  it('answers a batchUpdate behind a slash, as some clients send it', async () => {
    const requests = [{ updateSpreadsheetProperties: { properties: { title: 'x' }, fields: 'title' } }];
    const { status } = await emulator.raw('POST', `/v4/spreadsheets/${spreadsheetId}/:batchUpdate`, {
      requests,
    });
    expect(status).toBe(200);
  });

  it('takes the method from X-HTTP-Method-Override', async () => {
    const { status, body } = await emulator.raw(
      'POST',
      `/v4/spreadsheets/${spreadsheetId}/values/Sheet1!A1?valueInputOption=RAW`,
      { values: [['overridden']] },
      { 'x-http-method-override': 'PUT' },
    );
    expect([status, body.updatedCells]).toEqual([200, 1]);
  });

  it.each([
    { body: '{"requests": [', message: /^Invalid JSON payload received\. / },
    { body: '[]', message: /Root element must be a message/ },
    {
      body: { foo: 1 },
      message: /^Invalid JSON payload received\. Unknown name "foo": Cannot find field\.$/,
    },
    {
      body: { requests: [{ addSheet: { propertees: {} } }] },
      message:
        /^Invalid JSON payload received\. Unknown name "propertees" at 'requests\[0\]\.add_sheet': Cannot find field\.$/,
    },
    {
      body: { requests: [{ deleteSheet: { sheetId: 'one' } }] },
      message: /^Invalid value at 'requests\[0\]\.delete_sheet\.sheet_id' \(TYPE_INT32\), "one"$/,
    },
    {
      body: { requests: [], includeSpreadsheetInResponse: 'maybe' },
      message: /^Invalid value at 'include_spreadsheet_in_response' \(TYPE_BOOL\), "maybe"$/,
    },
  ])('answers 400 for the body $body', async ({ body, message }) => {
    const answer = await emulator.raw('POST', `/v4/spreadsheets/${spreadsheetId}:batchUpdate`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.status).toBe('INVALID_ARGUMENT');
    expect(answer.body.error.message).toMatch(message);
  });

  it('answers a body that is too large with 400', async () => {
    const { status, body } = await emulator.raw(
      'POST',
      `/v4/spreadsheets/${spreadsheetId}:batchUpdate`,
      ' '.repeat(64 * 1024 * 1024 + 1),
    );
    expect([status, body.error.status]).toEqual([400, 'INVALID_ARGUMENT']);
  });

  it('reads names in snake_case as Google does', async () => {
    const answer = await emulator.raw('POST', `/v4/spreadsheets/${spreadsheetId}/values:batchUpdate`, {
      value_input_option: 'RAW',
      data: [{ range: 'Sheet1!C1', major_dimension: 'COLUMNS', values: [['x', 'y']] }],
    });
    expect(answer.body.totalUpdatedRows).toBe(2);
  });

  it('refuses an unknown query parameter', async () => {
    const { status, body } = await emulator.raw('GET', `/v4/spreadsheets/${spreadsheetId}?nope=1`);
    expect(status).toBe(400);
    expect(body.error.message).toBe(
      `Invalid JSON payload received. Unknown name "nope": Cannot bind query parameter. Field 'nope' could not be found in request message.`,
    );
  });

  it.each([
    { method: 'POST', suffix: '/sheets/0:copyFrom' },
    { method: 'DELETE', suffix: '' },
    { method: 'POST', suffix: '/values:batchFly' },
  ])('answers 501 and names $method $suffix', async ({ method, suffix }) => {
    const { status, body } = await emulator.raw(method, `/v4/spreadsheets/${spreadsheetId}${suffix}`);
    expect([status, body.error.status]).toEqual([501, 'UNIMPLEMENTED']);
    expect(body.error.message).toContain(`${method} /v4/spreadsheets/${spreadsheetId}${suffix}`);
  });

  it('answers 404 elsewhere and for an unknown spreadsheet', async () => {
    expect((await emulator.raw('GET', '/v4/spreadsheetsX')).status).toBe(404);
    expect((await emulator.raw('GET', '/drive/v3/about')).status).toBe(404);
    const { status, body } = await emulator.raw('GET', '/v4/spreadsheets/nope/values/A1');
    expect([status, body.error]).toEqual([
      404,
      { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' },
    ]);
  });

  it('applies the fields of any method', async () => {
    await put(emulator.client, spreadsheetId, 'Sheet1!A9', [['v']]);
    const { data } = await emulator.client.spreadsheets.values.get({
      spreadsheetId,
      range: 'Sheet1!A9',
      fields: 'values',
    });
    expect(data).toEqual({ values: [['v']] });
  });
});

describe('who asks', () => {
  const write = (person: string, range: string, table: unknown[][]) =>
    emulator.as(person).spreadsheets.values.update({
      spreadsheetId,
      range,
      valueInputOption: 'RAW',
      requestBody: { values: table },
    });
  const DENIED =
    '403 PERMISSION_DENIED: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  beforeAll(async () => {
    await emulator.client.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [
          {
            addProtectedRange: {
              protectedRange: {
                range: { sheetId: 1, startColumnIndex: 1, endColumnIndex: 2 },
                editors: { users: ['owner@example.org'] },
              },
            },
          },
        ],
      },
    });
  });

  it('may read with the role of a reader, but not write', async () => {
    expect(await valuesOf(emulator.as('reader'), spreadsheetId, 'Sheet1!A9')).toEqual([['v']]);
    expect(await refusal(write('reader', "'a/b'!A1", [['x']]))).toBe(
      '403 PERMISSION_DENIED: The caller does not have permission',
    );
  });

  it('is refused a protected cell, and nothing of the write stays', async () => {
    expect(await refusal(write('unit', "'a/b'!A1:B1", [['x', 'y']]))).toBe(DENIED);
    expect(
      await refusal(emulator.as('unit').spreadsheets.values.clear({ spreadsheetId, range: "'a/b'!A:C" })),
    ).toBe(DENIED);
    expect(
      await refusal(
        emulator.as('unit').spreadsheets.values.append({
          spreadsheetId,
          range: "'a/b'!A1",
          valueInputOption: 'RAW',
          requestBody: { values: [['x', 'y']] },
        }),
      ),
    ).toBe(DENIED);
    expect(await valuesOf(emulator.client, spreadsheetId, "'a/b'!A1:B9")).toBeNull();
  });

  it('may write beside a protection, also with a null upon it', async () => {
    await write('unit', "'a/b'!A3:C3", [['x', null, 'z']]);
    await write('owner', "'a/b'!B3", [['by the owner']]);
    expect(await valuesOf(emulator.client, spreadsheetId, "'a/b'!A3:C3")).toEqual([
      ['x', 'by the owner', 'z'],
    ]);
  });
});

describe('the log', () => {
  it('tells method, path, status, caller, sizes and kind of each request', async () => {
    const seen = await startTestEmulator();
    const id = await newSpreadsheet(seen.client);
    await put(seen.client, id, 'A1', [['x']]);
    await seen.raw('GET', `/v4/spreadsheets/${id}/values/A1?access_token=secret`);
    await seen.raw('GET', '/v4/spreadsheets/nope', undefined, { authorization: '' });
    expect(seen.requests.map(({ method, status, caller, kind }) => [method, status, caller, kind])).toEqual([
      ['POST', 200, 'owner@example.org', 'write'],
      ['PUT', 200, 'owner@example.org', 'write'],
      ['GET', 200, 'owner@example.org', 'read'],
      ['GET', 401, null, 'read'],
    ]);
    expect(seen.requests[1]).toMatchObject({ path: `/v4/spreadsheets/${id}/values/A1`, requestBytes: 18 });
    expect(JSON.stringify(seen.requests)).not.toContain('secret');
    const { body } = await seen.raw('GET', '/emulator/requests');
    expect(body.requests).toEqual(seen.requests);
    await seen.reset();
    expect(seen.requests).toEqual([]);
    expect((await seen.raw('GET', `/v4/spreadsheets/${id}`)).status).toBe(404);
    await seen.close();
  });
});
