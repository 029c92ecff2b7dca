import { attemptsByMessage, distinctMails } from './attempts-by-message.ts';
import { type DeliveryPorts, type DeliveryResult, deliverOne, type OutgoingMail } from './deliver-one.ts';
import { messageIdOf } from './message-id.ts';

export type { DeliveryPorts, OutgoingMail } from './deliver-one.ts';

export interface DeliveryOptions {
  runId: string;
  /** How long a claim is left alone before its run counts as dead. */
  leaseMs?: number;
  /** Mails on their way at once. */
  concurrency?: number;
}

export interface DeliverySummary {
  sent: number;
  alreadySent: number;
  refused: number;
  failed: number;
  /** Another run holds the claim. */
  inProgress: number;
  /** Perhaps sent, but not recorded: sent again after the lease, with the same Message-ID. */
  unsettled: number;
  /** Why the refused, failed and unsettled ones were so, by the receiver's opaque key. */
  problems: Array<{ receiver: string; reason: string }>;
}

/** Standard of `leaseMs`. */
export const LEASE_MS = 10 * 60_000;
const CONCURRENCY = 5;

/**
 * Sends every promised mail that was not sent yet, each at most once but after a crash, and none held up by
 * another. @throws ServiceUnavailableError where the ledger can't be read at all.
 */
export async function deliverAll(
  mails: OutgoingMail[],
  ports: DeliveryPorts,
  { runId, leaseMs = LEASE_MS, concurrency = CONCURRENCY }: DeliveryOptions,
): Promise<DeliverySummary> {
  const waiting = distinctMails(mails);
  const attempts = await attemptsByMessage(waiting, ports.ledger);
  const results: DeliveryResult[] = [];
  const worker = async () => {
    for (let mail = waiting.shift(); mail; mail = waiting.shift()) {
      const before = attempts.get(messageIdOf(mail.delivery)) ?? [];
      results.push(await deliverOne(mail, before, ports, { runId, leaseMs }));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return summarize(results);
}

function summarize(results: DeliveryResult[]): DeliverySummary {
  const count = (outcome: DeliveryResult['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    sent: count('sent'),
    alreadySent: count('alreadySent'),
    refused: count('refused'),
    failed: count('failed'),
    inProgress: count('inProgress'),
    unsettled: count('unsettled'),
    problems: results.flatMap(({ receiver, reason }) => (reason === null ? [] : [{ receiver, reason }])),
  };
}
