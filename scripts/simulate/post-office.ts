/** A mail server with a mail server's moods: it refuses addresses, is down, or loses its answer after accepting. */
import { setTimeout } from 'node:timers/promises';
import type { PlainDate } from '../../functions/calendar/plain-date.ts';
import { MailRefusedError, ServiceUnavailableError } from '../../functions/errors.ts';
import type { Mailer, MailMessage } from '../../functions/ports.ts';

/** What one mail is: `weekly-report`, `2022-w11` and an address. */
export interface Letter {
  kind: string;
  period: string;
  address: string;
  messageId: string;
  /** When it was accepted. */
  day: PlainDate;
}

const MILLISECONDS = 2;

export class PostOffice implements Mailer {
  readonly accepted: Letter[] = [];
  /** Keys of accepted mails whose sender never learned of it. */
  readonly unanswered = new Set<string>();
  readonly refusing = new Set<string>();
  isDown = false;
  today: PlainDate = 0;
  /** Asked for each mail that is accepted for the first time. */
  losesAnswer: (key: string) => boolean = () => false;

  async send({ to, messageId }: MailMessage): Promise<void> {
    // A real one takes its time, too: so calls that come doubled are at it together.
    await setTimeout(MILLISECONDS);
    if (this.isDown) throw new ServiceUnavailableError('Máy chủ thư không trả lời.');
    if (this.refusing.has(to.address)) throw new MailRefusedError('Không có hộp thư này.');
    const [kind = '', period = ''] = messageId.slice(1).split('.');
    const letter = { kind, period, address: to.address, messageId, day: this.today };
    this.accepted.push(letter);
    const key = keyOf(letter);
    if (this.unanswered.has(key) || !this.losesAnswer(key)) return;
    this.unanswered.add(key);
    throw new Error('the connection broke after the message was accepted');
  }

  async close(): Promise<void> {}
}

export const keyOf = ({ kind, period, address }: Pick<Letter, 'kind' | 'period' | 'address'>): string =>
  [kind, period.toLowerCase(), address].join(' ');
