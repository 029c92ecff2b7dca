import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MailDev } from 'maildev';

export interface LocalMail {
  id: string;
  from: string;
  to: string;
  subject: string;
  messageId: string;
}

export interface Mailbox {
  smtpUrl: string;
  /** The inbox in the browser. */
  webUrl: string;
  /** Every mail received so far, oldest first. */
  listMails(): Promise<LocalMail[]>;
  /** A mail exactly as the server took it. */
  downloadEml(id: string): Promise<Buffer>;
  close(): Promise<void>;
}

export interface MailboxOptions {
  dataDir: string;
  smtpPort: number;
  webPort: number;
}

/** Starts MailDev, mail server and inbox, on loopback; the mails stay in `dataDir`. */
export async function startMailbox({ dataDir, smtpPort, webPort }: MailboxOptions): Promise<Mailbox> {
  const mailDirectory = join(dataDir, 'mails');
  await mkdir(mailDirectory, { recursive: true });
  const loopback = { ip: '127.0.0.1', webIp: '127.0.0.1' };
  const maildev = new MailDev({ ...loopback, smtp: smtpPort, web: webPort, mailDirectory, silent: true });
  const { smtp, api } = await maildev.start();
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp.getPort()}`,
    webUrl: `http://127.0.0.1:${api?.getAddress()?.port ?? webPort}`,
    listMails: async () => (await smtp.getAllEmails()).map(summaryOf),
    downloadEml: (id) => readFile(join(mailDirectory, `${id}.eml`)),
    close: () => maildev.stop(),
  };
}

interface ReceivedMail {
  id: string;
  from: Array<{ address: string }>;
  to: Array<{ address: string }>;
  subject: string;
  headers: Record<string, unknown>;
}

function summaryOf({ id, from, to, subject, headers }: ReceivedMail): LocalMail {
  const addresses = (list: Array<{ address: string }>) => list.map(({ address }) => address).join(', ');
  return {
    id,
    subject,
    from: addresses(from),
    to: addresses(to),
    messageId: String(headers['message-id'] ?? ''),
  };
}
