import { MailRefusedError, ServiceUnavailableError } from '../../errors.ts';
import type { Mailer, MailMessage } from '../../ports.ts';
import { AcceptanceUnknownError } from './acceptance-unknown.ts';
import { type DelegationOptions, delegatedClient } from './delegated-client.ts';
import { mailOptions } from './mail-options.ts';

export interface GmailOptions extends Omit<DelegationOptions, 'scope'> {
  /** Root of the Gmail API. */
  gmailUrl?: string;
}

const SEND_ONLY = 'https://www.googleapis.com/auth/gmail.send';
const TIMEOUT_MS = 60_000;
/** The request was turned away unread: quota, or the service is not there. */
const TURNED_AWAY = new Set([401, 403, 404, 429, 503]);

/** Mail through the Gmail API in the name of a Workspace user; Google's libraries load with the first mail. */
export class GmailMailer implements Mailer {
  readonly #options: GmailOptions;
  #client: ReturnType<typeof connect> | null = null;

  constructor(options: GmailOptions) {
    this.#options = options;
  }

  async send(message: MailMessage): Promise<void> {
    const raw = await mimeOf(message);
    this.#client ??= connect(this.#options);
    const { gmail, auth } = await this.#client;
    try {
      await auth.getRequestHeaders();
    } catch (error) {
      const detail = 'Chưa được phép gửi thư thay tài khoản Workspace; xin báo người quản trị kỹ thuật.';
      throw new ServiceUnavailableError(detail, { cause: error });
    }
    try {
      await gmail.users.messages.send(
        { userId: 'me', requestBody: { raw } },
        { retry: false, timeout: TIMEOUT_MS },
      );
    } catch (error) {
      throw translateGmailError(error);
    }
  }

  async close(): Promise<void> {
    this.#client = null;
  }
}

async function connect(options: GmailOptions) {
  const { gmail } = await import('googleapis/build/src/apis/gmail/index.js');
  const auth = await delegatedClient({ ...options, scope: SEND_ONLY });
  const rootUrl = options.gmailUrl ? { rootUrl: `${options.gmailUrl}/` } : {};
  return { gmail: gmail({ version: 'v1', auth, ...rootUrl }), auth };
}

async function mimeOf(message: MailMessage): Promise<string> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const mime = await new MailComposer(mailOptions(message)).compile().build();
  return mime.toString('base64url');
}

function translateGmailError(error: unknown): Error {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (typeof status === 'number' && TURNED_AWAY.has(status)) {
    return new ServiceUnavailableError(`Gmail tạm thời chưa nhận thư (mã ${status}).`, { cause: error });
  }
  if (status === 400 || status === 413) {
    return new MailRefusedError(`Gmail từ chối nhận thư cho địa chỉ này (mã ${status}).`, { cause: error });
  }
  return new AcceptanceUnknownError({ cause: error });
}
