import type { Attempt, Delivery, DeliveryLedger } from '../ports.ts';
import type { OutgoingMail } from './deliver-one.ts';
import { messageIdOf } from './message-id.ts';

/** One address may stand in the sheet twice: still one mail. */
export function distinctMails(mails: readonly OutgoingMail[]): OutgoingMail[] {
  return [...new Map(mails.map((mail) => [messageIdOf(mail.delivery), mail])).values()];
}

/** One read for each plan, kind and period. */
export async function attemptsByMessage(
  mails: readonly OutgoingMail[],
  ledger: DeliveryLedger,
): Promise<Map<string, Attempt[]>> {
  const groups = new Map<string, Delivery>();
  for (const { delivery } of mails) {
    groups.set(JSON.stringify([delivery.spreadsheetId, delivery.kind, delivery.period]), delivery);
  }
  const attempts = await Promise.all(
    [...groups.values()].map(({ spreadsheetId, kind, period }) =>
      ledger.attemptsOf(spreadsheetId, kind, period),
    ),
  );
  return Map.groupBy(attempts.flat(), messageIdOf);
}
