import { createServer, type IncomingMessage, type Server } from 'node:http';
import { json, text } from 'node:stream/consumers';
import { OAuth2Client } from 'google-auth-library';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AcceptanceUnknownError } from '../../../../functions/adapters/mail/acceptance-unknown.ts';
import { GmailMailer } from '../../../../functions/adapters/mail/gmail-mailer.ts';
import { MailRefusedError, ServiceUnavailableError } from '../../../../functions/errors.ts';
import { closeServer, listenOnLoopback } from '../../../../scripts/local/loopback.ts';
import { sampleMessage } from './sample-message.ts';

const ACCOUNT = 'mailer@plansheet.iam.gserviceaccount.example';
const SENDER = 'bantuyengiao@dangbo.example';

/** Google's three addresses on one loopback server. */
interface Google {
  signed: Array<{ authorization: string | undefined; path: string; claims: Record<string, unknown> }>;
  exchanged: URLSearchParams[];
  sent: Array<{ authorization: string | undefined; raw: string }>;
  /** HTTP status of the answers to `send`, `signJwt` and `token`. */
  status: { send: number; sign: number; token: number };
}

let google: Google;
let server: Server;
let url: string;
let mailer: GmailMailer;

async function answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
  const { authorization } = request.headers;
  const path = request.url ?? '';
  if (path.endsWith(':signJwt')) {
    const { payload } = (await json(request)) as { payload: string };
    google.signed.push({ authorization, path, claims: JSON.parse(payload) });
    return { status: google.status.sign, body: { signedJwt: 'signed-assertion' } };
  }
  if (path === '/token') {
    google.exchanged.push(new URLSearchParams(await text(request)));
    return { status: google.status.token, body: { access_token: 'delegated', expires_in: 3600 } };
  }
  const { raw } = (await json(request)) as { raw: string };
  google.sent.push({ authorization, raw });
  return { status: google.status.send, body: { id: 'gmail-1' } };
}

beforeEach(async () => {
  google = { signed: [], exchanged: [], sent: [], status: { send: 200, sign: 200, token: 200 } };
  server = createServer(async (request, response) => {
    const { status, body } = await answer(request);
    if (status === 0) request.socket.destroy();
    else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  url = `http://127.0.0.1:${await listenOnLoopback(server, 0)}`;
  const caller = new OAuth2Client();
  caller.setCredentials({ access_token: 'own-identity' });
  const urls = { iamUrl: url, tokenUrl: `${url}/token`, gmailUrl: url };
  mailer = new GmailMailer({ serviceAccount: ACCOUNT, subject: SENDER, caller, ...urls });
});

afterEach(async () => {
  await mailer.close();
  await closeServer(server);
});

test('sends the whole message in the name of the Workspace user, with no key file', async () => {
  await mailer.send(sampleMessage());
  expect(google.signed).toMatchObject([
    {
      authorization: 'Bearer own-identity',
      path: `/v1/projects/-/serviceAccounts/${encodeURIComponent(ACCOUNT)}:signJwt`,
      claims: {
        ...{ iss: ACCOUNT, sub: SENDER, aud: `${url}/token` },
        scope: 'https://www.googleapis.com/auth/gmail.send',
      },
    },
  ]);
  expect(google.exchanged.map((form) => form.get('assertion'))).toEqual(['signed-assertion']);
  expect(google.sent.map(({ authorization }) => authorization)).toEqual(['Bearer delegated']);
  const parsed = await simpleParser(Buffer.from(google.sent[0]?.raw ?? '', 'base64url'));
  expect(parsed.subject).toBe('Báo cáo tuần 11/2022');
  expect(parsed.messageId).toBe(sampleMessage().messageId);
  expect([parsed.to].flat().map((to) => to?.text)).toEqual(['"Đảng ủy Cơ quan A01" <du01@dangbo.example>']);
});

test('keeps the access token for the mails that follow', async () => {
  for (let mails = 0; mails < 3; mails += 1) await mailer.send(sampleMessage());
  expect([google.signed.length, google.exchanged.length, google.sent.length]).toEqual([1, 1, 3]);
});

test.each([
  { name: 'over quota', status: 429, error: ServiceUnavailableError },
  { name: 'not allowed', status: 403, error: ServiceUnavailableError },
  { name: 'not there', status: 503, error: ServiceUnavailableError },
  { name: 'a message Gmail does not take', status: 400, error: MailRefusedError },
  { name: 'an error in the midst of it', status: 500, error: AcceptanceUnknownError },
  { name: 'a connection cut', status: 0, error: AcceptanceUnknownError },
])('$name: told apart, and asked once only', async ({ status, error }) => {
  google.status.send = status;
  await expect(mailer.send(sampleMessage())).rejects.toThrow(error);
  expect(google.sent).toHaveLength(1);
});

test.each(['sign', 'token'] as const)('sends nothing while it gets no token (%s)', async (step) => {
  google.status[step] = 403;
  await expect(mailer.send(sampleMessage())).rejects.toThrow(ServiceUnavailableError);
  expect(google.sent).toHaveLength(0);
});
