import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OidcIdentity } from '../../../../functions/adapters/identity/oidc-identity.ts';
import { ServiceUnavailableError, UnauthenticatedError } from '../../../../functions/errors.ts';
import { type Issuer, startIssuer } from '../../../../scripts/local/issuer.ts';
import { keptKey } from '../../../../scripts/local/kept-key.ts';
import { closeServer, listenOnLoopback } from '../../../../scripts/local/loopback.ts';

const MENU = 'menu.apps.example';
const SCHEDULER = 'https://functions.example/weekly-report';
const SCHEDULER_EMAIL = 'scheduler@plansheet.example';
const HOUR = 3600;

const dataDir = mkdtempSync(join(tmpdir(), 'plansheet-issuer-'));
let issuer: Issuer;
let identity: OidcIdentity;
let key: KeyObject;
let keyId: string;

const audiences = { menuAudience: MENU, schedulerAudience: SCHEDULER, schedulerEmail: SCHEDULER_EMAIL };

beforeAll(async () => {
  issuer = await startIssuer({ dataDir, port: 0 });
  identity = new OidcIdentity({ certsUrl: issuer.certsUrl, issuers: [issuer.name], ...audiences });
  key = keptKey(join(dataDir, 'issuer-key.pem'));
  keyId = Object.keys((await (await fetch(issuer.certsUrl)).json()) as object)[0] ?? '';
});
afterAll(async () => {
  await issuer.close();
  rmSync(dataDir, { recursive: true });
});

const now = () => Math.floor(Date.now() / 1000);

/** A good menu token of an admin, but for the changes. */
function token(claims: JWTPayload = {}, signedWith: KeyObject = key): Promise<string> {
  const good = { email: 'quantri@dangbo.example', email_verified: true, iss: issuer.name, aud: MENU };
  return new SignJWT({ ...good, sub: '1', iat: now(), exp: now() + HOUR, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: keyId })
    .sign(signedWith);
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a caller is known', () => {
  test('by a token of the menu: a person, in lower case', async () => {
    const bearer = await issuer.sign({
      email: 'QuanTri@Dangbo.example',
      audience: MENU,
      lifetimeSeconds: HOUR,
    });
    expect(await identity.identify(`Bearer ${bearer}`)).toEqual({
      email: 'quantri@dangbo.example',
      kind: 'person',
    });
  });

  test('by a token of the scheduler', async () => {
    const bearer = await issuer.sign({ email: SCHEDULER_EMAIL, audience: SCHEDULER, lifetimeSeconds: HOUR });
    expect(await identity.identify(`bearer ${bearer}`)).toEqual({
      email: SCHEDULER_EMAIL,
      kind: 'scheduler',
    });
  });
});

describe('a caller is refused', () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const cases: Array<{ name: string; authorization: () => Promise<string | undefined>; detail: RegExp }> = [
    { name: 'no header', authorization: async () => undefined, detail: /chưa kèm mã/ },
    { name: 'another scheme', authorization: async () => 'Basic cXVhbnRyaTp4', detail: /chưa kèm mã/ },
    { name: 'nothing after Bearer', authorization: async () => 'Bearer ', detail: /chưa kèm mã/ },
    { name: 'no token at all', authorization: async () => 'Bearer hello', detail: /không đúng dạng/ },
    { name: 'parts that are no JSON', authorization: async () => 'Bearer a.b.c', detail: /không đúng dạng/ },
    {
      name: 'an expired token',
      authorization: async () => `Bearer ${await token({ iat: now() - 2 * HOUR, exp: now() - HOUR })}`,
      detail: /đã hết hạn/,
    },
    {
      name: 'a token of the future',
      authorization: async () => `Bearer ${await token({ iat: now() + HOUR, exp: now() + 2 * HOUR })}`,
      detail: /Chữ ký hoặc thời hạn/,
    },
    {
      name: 'another audience',
      authorization: async () => `Bearer ${await token({ aud: 'another.apps.example' })}`,
      detail: /dịch vụ khác/,
    },
    {
      name: 'several audiences at once',
      authorization: async () => `Bearer ${await token({ aud: [MENU, SCHEDULER] })}`,
      detail: /dịch vụ khác/,
    },
    {
      name: 'another issuer',
      authorization: async () => `Bearer ${await token({ iss: 'https://accounts.google.com' })}`,
      detail: /bên được tin cậy/,
    },
    {
      name: 'a signature of another key',
      authorization: async () => `Bearer ${await token({}, other)}`,
      detail: /Chữ ký/,
    },
    {
      name: 'alg none',
      authorization: async () => {
        const [, claims] = (await token()).split('.');
        return `Bearer ${part({ alg: 'none', kid: keyId })}.${claims}.`;
      },
      detail: /không có chữ ký/,
    },
    {
      name: 'alg none over a real signature',
      authorization: async () => {
        const [, claims, signature] = (await token()).split('.');
        return `Bearer ${part({ alg: 'none', kid: keyId })}.${claims}.${signature}`;
      },
      detail: /không có chữ ký/,
    },
    {
      name: 'claims exchanged under a good signature',
      authorization: async () => {
        const [header, , signature] = (await token()).split('.');
        const claims = { email: 'bithu@dangbo.example', email_verified: true, iss: issuer.name, aud: MENU };
        return `Bearer ${header}.${part({ ...claims, iat: now(), exp: now() + HOUR })}.${signature}`;
      },
      detail: /Chữ ký/,
    },
    {
      name: 'a mail address that is not verified',
      authorization: async () => `Bearer ${await token({ email_verified: false })}`,
      detail: /chưa được xác minh/,
    },
    {
      name: 'a verified flag that is only a word',
      authorization: async () => `Bearer ${await token({ email_verified: 'true' })}`,
      detail: /chưa được xác minh/,
    },
    {
      name: 'the scheduler at the door of people',
      authorization: async () => `Bearer ${await token({ email: SCHEDULER_EMAIL })}`,
      detail: /dịch vụ khác/,
    },
    {
      name: 'a person at the door of the scheduler',
      authorization: async () => `Bearer ${await token({ aud: SCHEDULER })}`,
      detail: /dịch vụ khác/,
    },
  ];

  test.each(cases)('$name', async ({ authorization, detail }) => {
    const refusal = await identity.identify(await authorization()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnauthenticatedError);
    expect((refusal as UnauthenticatedError).detail).toMatch(detail);
  });

  test('and the sentence holds nothing of the token', async () => {
    const bearer = await token({ email: 'bimat@dangbo.example' }, other);
    const refusal = (await identity.identify(`Bearer ${bearer}`).catch((error: unknown) => error)) as Error;
    expect(refusal.message).not.toMatch(/bimat|eyJ|example/);
  });

  test('when no mail address is in the token', async () => {
    const bearer = await token({ email: undefined });
    await expect(identity.identify(`Bearer ${bearer}`)).rejects.toThrow(UnauthenticatedError);
  });
});

describe("the issuer's keys", () => {
  const open: Server[] = [];
  afterAll(() => Promise.all(open.map(closeServer)));

  async function keyServer(status: number): Promise<{ url: string; asked: () => number }> {
    const published = await (await fetch(issuer.certsUrl)).text();
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      const headers = { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' };
      response.writeHead(status, headers).end(published);
    });
    open.push(server);
    return { url: `http://127.0.0.1:${await listenOnLoopback(server, 0)}`, asked: () => asked };
  }

  test('are fetched once and kept as long as Cache-Control says', async () => {
    const { url, asked } = await keyServer(200);
    const caching = new OidcIdentity({ certsUrl: url, issuers: [issuer.name], ...audiences });
    for (let calls = 0; calls < 3; calls += 1) await caching.identify(`Bearer ${await token()}`);
    expect(asked()).toBe(1);
    expect((await fetch(issuer.certsUrl)).headers.get('cache-control')).toMatch(/max-age=[1-9]/);
  });

  test('that can not be fetched are nobody\u2019s fault: try again later', async () => {
    const { url } = await keyServer(404);
    const without = new OidcIdentity({ certsUrl: url, issuers: [issuer.name], ...audiences });
    await expect(without.identify(`Bearer ${await token()}`)).rejects.toThrow(ServiceUnavailableError);
  });
});
