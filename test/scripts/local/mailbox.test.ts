import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmtpMailer } from '../../../functions/adapters/mail/smtp-mailer.ts';
import { type Mailbox, startMailbox } from '../../../scripts/local/mailbox.ts';
import { sampleMessage } from '../../functions/adapters/mail/sample-message.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'plansheet-mailbox-'));
let mailbox: Mailbox;
let mailer: SmtpMailer;
beforeAll(async () => {
  mailbox = await startMailbox({ dataDir, smtpPort: 0, webPort: 0 });
  mailer = new SmtpMailer({ url: mailbox.smtpUrl });
});
afterAll(async () => {
  await mailer.close();
  await mailbox.close();
  rmSync(dataDir, { recursive: true });
});

test('lists what the product mails, and hands it out as it came', async () => {
  await mailer.send(sampleMessage());
  const [mail] = await mailbox.listMails();
  expect(mail).toMatchObject({
    from: 'bantuyengiao@dangbo.example',
    to: 'du01@dangbo.example',
    subject: 'Báo cáo tuần 11/2022',
    messageId: sampleMessage().messageId,
  });
  const eml = (await mailbox.downloadEml(mail?.id ?? '')).toString();
  expect(eml).toContain(`Message-ID: ${sampleMessage().messageId}`);
  expect(eml).toContain('Auto-Submitted: auto-generated');
});

test('shows the inbox in the browser', async () => {
  const page = await fetch(mailbox.webUrl, { headers: { accept: 'text/html' } });
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<html');
});

test('takes a week of mails at once', async () => {
  const before = (await mailbox.listMails()).length;
  await Promise.all(
    Array.from({ length: 73 }, (_, at) => mailer.send(sampleMessage({ messageId: `<${at}@x.invalid>` }))),
  );
  const ids = (await mailbox.listMails()).slice(before).map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(73);
});
