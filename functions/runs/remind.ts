import { assertServed } from './authorize.ts';
import { logMailing } from './log-mailing.ts';
import { reminderMails } from './outgoing-mail.ts';
import { recorded } from './recorded.ts';
import { describeMails, type MailCounts, sendMails } from './send-mails.ts';
import type { RunContext } from './services.ts';
import { settleCells } from './settle-cells.ts';

export interface RemindAnswer extends MailCounts {
  message: string;
}

/** Reminds the units that are late or have reported nothing; at most one reminder a day and address. */
export async function remind(context: RunContext): Promise<RemindAnswer> {
  assertServed(context);
  return recorded(
    context,
    'remind',
    (runId) => send(context, runId),
    ({ message: _message, ...counts }) => counts,
  );
}

async function send(context: RunContext, runId: string): Promise<RemindAnswer> {
  const settled = await settleCells(context, { action: 'Nhắc đơn vị' });
  const mails = reminderMails(context, settled.snapshot, settled.reading.plan);
  const counts = await sendMails(context, mails, runId);
  const message = describeMails('Thư nhắc', counts);
  if (counts.sent > 0) await logMailing(context, settled.sheet, 'Nhắc đơn vị', message);
  return { ...counts, message };
}
