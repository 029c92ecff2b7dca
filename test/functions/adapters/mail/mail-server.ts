/** A real SMTP server that answers as a test tells it to, and keeps what it accepts. */
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  url: string;
  accepted: Array<{ raw: string; parsed: ParsedMail; from: string; to: string[] }>;
  /** Connections made so far. */
  connections(): number;
  close(): Promise<void>;
}

/** The SMTP answer in place of 250, or `drop`: the connection is cut. */
export type Answer = { code: number; text: string } | 'drop' | null;

export interface Answers {
  onMail?: (from: string) => Answer;
  onReceiver?: (to: string) => Answer;
  /** Asked once the whole message has arrived. */
  onMessage?: (to: string) => Answer;
}

export async function startMailServer(answers: Answers = {}): Promise<MailServer> {
  const accepted: MailServer['accepted'] = [];
  let connections = 0;
  const answer = (given: Answer | undefined, done: (error?: Error | null) => void) => {
    if (given === 'drop') for (const connection of server.connections) connection._socket.destroy();
    else done(given ? Object.assign(new Error(given.text), { responseCode: given.code }) : null);
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
    onMailFrom: ({ address }, _session, done) => answer(answers.onMail?.(address), done),
    onRcptTo: ({ address }, _session, done) => answer(answers.onReceiver?.(address), done),
    onData: async (stream, { envelope }, done) => {
      const raw = await text(stream);
      const to = envelope.rcptTo.map(({ address }) => address);
      const given = answers.onMessage?.(to[0] ?? '');
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      if (!given) accepted.push({ raw, parsed: await simpleParser(raw), from, to });
      answer(given, done);
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
