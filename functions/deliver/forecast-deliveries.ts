import type { DeliveryLedger } from '../ports.ts';
import { attemptsByMessage, distinctMails } from './attempts-by-message.ts';
import { LEASE_MS, type OutgoingMail } from './deliver-all.ts';
import { messageIdOf } from './message-id.ts';
import { nextAttempt } from './next-attempt.ts';

/** What `deliverAll` would do now. */
export interface DeliveryForecast {
  toSend: number;
  alreadySent: number;
}

/** Looks into the ledger only: claims nothing and sends nothing. */
export async function forecastDeliveries(
  mails: readonly OutgoingMail[],
  ledger: DeliveryLedger,
  now: Date,
): Promise<DeliveryForecast> {
  const attempts = await attemptsByMessage(mails, ledger);
  const next = distinctMails(mails).map(({ delivery }) =>
    nextAttempt(attempts.get(messageIdOf(delivery)) ?? [], now, LEASE_MS),
  );
  return {
    toSend: next.filter(({ claim }) => claim !== null).length,
    alreadySent: next.filter((one) => one.claim === null && one.outcome === 'alreadySent').length,
  };
}
