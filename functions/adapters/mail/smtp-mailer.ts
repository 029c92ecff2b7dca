import type { Mailer, MailMessage } from '../../ports.ts';
import { mailOptions } from './mail-options.ts';
import { translateSmtpError } from './smtp-error.ts';

export interface SmtpOptions {
  /** `smtp://user:password@host:port` or `smtps://…` */
  url: string;
  /** Milliseconds for connecting, the greeting, and each silence after that. */
  timeoutMs?: number;
}

/** Connections at once; keep in step with the deliveries under way. */
const CONNECTIONS = 5;
const IDLE_MS = 5000;
/** Far below a claim's lease, so that no second run sends while this one still tries. */
const LONGEST_SEND_MS = 120_000;

/** Mail over a pool of SMTP connections; nodemailer is loaded when the first mail goes out. */
export class SmtpMailer implements Mailer {
  readonly #options: SmtpOptions;
  #transport: ReturnType<typeof connect> | null = null;

  constructor(options: SmtpOptions) {
    this.#options = options;
  }

  async send(message: MailMessage): Promise<void> {
    const options = mailOptions(message);
    this.#transport ??= connect(this.#options);
    const transport = await this.#transport;
    try {
      await transport.sendMail({ ...options, signal: AbortSignal.timeout(LONGEST_SEND_MS) });
    } catch (error) {
      throw translateSmtpError(error);
    }
  }

  async close(): Promise<void> {
    const transport = await this.#transport;
    this.#transport = null;
    transport?.close();
  }
}

async function connect({ url, timeoutMs = 20_000 }: SmtpOptions) {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    pool: true,
    url,
    maxConnections: CONNECTIONS,
    // The cloud freezes an idle instance; its connections would be dead when it wakes for the next run.
    idleTimeout: IDLE_MS,
    // The pool would send again by itself after a lost connection; that is for the ledger to decide.
    maxRequeues: 0,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
