import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { AcceptanceUnknownError } from '../../../../functions/adapters/mail/acceptance-unknown.ts';
import { SmtpMailer } from '../../../../functions/adapters/mail/smtp-mailer.ts';
import { MailRefusedError, ServiceUnavailableError } from '../../../../functions/errors.ts';
import { type Answers, type MailServer, startMailServer } from './mail-server.ts';
import { sampleMessage } from './sample-message.ts';

const open: Array<{ close(): Promise<void> }> = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function mailOver(answers: Answers = {}): Promise<{ server: MailServer; mailer: SmtpMailer }> {
  const server = await startMailServer(answers);
  const mailer = new SmtpMailer({ url: server.url, timeoutMs: 2000 });
  open.push(server, mailer);
  return { server, mailer };
}

describe('a mail over SMTP', () => {
  test('arrives as it was composed, with the headers that mail programs need', async () => {
    const { server, mailer } = await mailOver();
    await mailer.send(sampleMessage());
    const [{ parsed, from, to } = { parsed: null, from: '', to: [] }] = server.accepted;
    expect({ from, to }).toEqual({ from: 'bantuyengiao@dangbo.example', to: ['du01@dangbo.example'] });
    expect(parsed?.subject).toBe('Báo cáo tuần 11/2022');
    expect(parsed?.messageId).toBe('<digest.2022-w11.a1b2@x.plansheet.invalid>');
    expect([parsed?.references].flat()).toEqual(['<digest.2022-w10.a1b2@x.plansheet.invalid>']);
    expect(parsed?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed?.replyTo?.text).toBe('btg@dangbo.example');
    expect(parsed?.from?.value).toEqual([{ name: 'Ban Tuyên giáo', address: 'bantuyengiao@dangbo.example' }]);
    expect(parsed?.html).toContain('<b>Ban Thường vụ</b>');
    expect(parsed?.text?.trim()).toBe('Kính gửi Ban Thường vụ');
  });

  test('carries files that can be saved and pictures that stand in the text', async () => {
    const { server, mailer } = await mailOver();
    const picture = { contentType: 'image/png', content: Uint8Array.of(1, 2, 3), cid: 'trend@plansheet' };
    const file = { contentType: 'application/pdf', content: Uint8Array.of(0, 255, 10, 13) };
    await mailer.send(
      sampleMessage({
        html: '<img src="cid:trend@plansheet" alt="Diễn biến">',
        attachments: [
          { filename: 'dien-bien.png', ...picture },
          { filename: 'Báo cáo tuần\r\nBcc: x@y.example.pdf', ...file },
        ],
      }),
    );
    const { attachments = [], bcc } = server.accepted[0]?.parsed ?? {};
    expect(bcc).toBeUndefined();
    expect(
      attachments.map(({ filename, contentType, related, cid, content }) => ({
        filename,
        contentType,
        related,
        cid,
        bytes: [...content],
      })),
    ).toEqual([
      {
        filename: 'dien-bien.png',
        contentType: 'image/png',
        related: true,
        cid: picture.cid,
        bytes: [1, 2, 3],
      },
      {
        filename: 'Báo cáo tuần Bcc: x@y.example.pdf',
        contentType: 'application/pdf',
        related: undefined,
        cid: undefined,
        bytes: [0, 255, 10, 13],
      },
    ]);
  });

  test('shares its connections with the others', async () => {
    const { server, mailer } = await mailOver();
    await Promise.all(Array.from({ length: 30 }, () => mailer.send(sampleMessage())));
    expect(server.accepted).toHaveLength(30);
    expect(server.connections()).toBeLessThanOrEqual(5);
  });

  test('goes out without Reply-To where the sheet holds no proper answer address', async () => {
    const { server, mailer } = await mailOver();
    await mailer.send(sampleMessage({ replyTo: 'chưa có' }));
    expect(server.accepted[0]?.parsed.replyTo).toBeUndefined();
  });
});

describe('the mail server answers', () => {
  const cases: Array<{ name: string; answers: Answers; error: unknown; detail: RegExp }> = [
    {
      name: '550 to the receiver: refused for good',
      answers: { onReceiver: () => ({ code: 550, text: '5.1.1 <du01@dangbo.example> no such user' }) },
      error: MailRefusedError,
      detail: /\(mã 550 5\.1\.1\)/,
    },
    {
      name: '554 to the message: refused for good',
      answers: { onMessage: () => ({ code: 554, text: '5.7.1 message refused' }) },
      error: MailRefusedError,
      detail: /\(mã 554 5\.7\.1\)/,
    },
    {
      name: '450 to the receiver: for now',
      answers: { onReceiver: () => ({ code: 450, text: '4.2.0 greylisted' }) },
      error: ServiceUnavailableError,
      detail: /\(mã 450 4\.2\.0\)/,
    },
    {
      name: '452 to the message: for now',
      answers: { onMessage: () => ({ code: 452, text: 'no space' }) },
      error: ServiceUnavailableError,
      detail: /\(mã 452\)/,
    },
    {
      name: '550 to our sender: not the fault of the receiver, so for now',
      answers: { onMail: () => ({ code: 550, text: 'sender not allowed' }) },
      error: ServiceUnavailableError,
      detail: /\(mã 550\)/,
    },
    {
      name: 'nothing any more once it has the message: nobody knows',
      answers: { onMessage: () => 'drop' },
      error: AcceptanceUnknownError,
      detail: /may have accepted/,
    },
  ];

  test.each(cases)('$name', async ({ answers, error, detail }) => {
    const { server, mailer } = await mailOver(answers);
    const failure = await mailer.send(sampleMessage()).catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(error);
    expect((failure as Error).message).toMatch(detail);
    expect((failure as Error).message).not.toContain('@');
    expect(server.accepted).toHaveLength(0);
  });

  test('a refused receiver leaves the connection fit for the next', async () => {
    const { server, mailer } = await mailOver({
      onReceiver: (to) => (to.startsWith('bad') ? { code: 550, text: 'no such user' } : null),
    });
    const bad = sampleMessage({ to: { name: '', address: 'bad@dangbo.example' } });
    await expect(mailer.send(bad)).rejects.toThrow(MailRefusedError);
    await mailer.send(sampleMessage());
    expect(server.accepted).toHaveLength(1);
  });

  test('a lost message is not sent again behind the ledger', async () => {
    let arrived = 0;
    const { mailer } = await mailOver({
      onMessage: () => {
        arrived += 1;
        return 'drop';
      },
    });
    await expect(mailer.send(sampleMessage())).rejects.toThrow(AcceptanceUnknownError);
    expect(arrived).toBe(1);
  });

  test('not at all: nothing was sent, so for now', async () => {
    const server = await startMailServer();
    await server.close();
    const mailer = new SmtpMailer({ url: server.url, timeoutMs: 2000 });
    open.push(mailer);
    await expect(mailer.send(sampleMessage())).rejects.toThrow(ServiceUnavailableError);
  });
});

describe('text from cells', () => {
  test.each([
    'du01@dangbo.example, tat-ca@dangbo.example',
    'Tất cả <tat-ca@dangbo.example>',
    'du01@dangbo.example\r\nBcc: tat-ca@dangbo.example',
    'đu01@dangbo.example',
    'du01',
    '',
  ])('%j is no address of one receiver', async (address) => {
    const { server, mailer } = await mailOver();
    const message = sampleMessage({ to: { name: '', address } });
    await expect(mailer.send(message)).rejects.toThrow(MailRefusedError);
    expect(server.connections()).toBe(0);
  });

  test('never becomes a header or a receiver', async () => {
    const { server, mailer } = await mailOver();
    const clean = sampleMessage();
    await mailer.send(clean);
    const headersOf = (at: number) => [...(server.accepted[at]?.parsed.headers.keys() ?? [])].toSorted();
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'x\r\nBcc: evil@x.example',
        'x\nX-Evil: 1',
        'a\u2028b',
        '"a" <e@x.example>',
        '=?utf-8?q?=0d=0aX:?=',
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (subject, name) => {
        const to = { ...clean.to, name };
        await mailer.send(sampleMessage({ subject: `S${subject}`, to, from: { ...clean.from, name } }));
        const last = server.accepted.length - 1;
        expect(headersOf(last)).toEqual(headersOf(0));
        expect(server.accepted[last]?.to).toEqual(['du01@dangbo.example']);
        expect(server.accepted[last]?.parsed.from?.value.map(({ address }) => address)).toEqual([
          clean.from.address,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
