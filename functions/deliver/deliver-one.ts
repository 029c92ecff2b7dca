import { MailRefusedError, PlanSheetError, ServiceUnavailableError } from '../errors.ts';
import type {
  Attempt,
  AttemptState,
  Clock,
  Delivery,
  DeliveryLedger,
  Mailer,
  MailMessage,
} from '../ports.ts';
import { messageIdOf } from './message-id.ts';
import { nextAttempt } from './next-attempt.ts';

export interface OutgoingMail {
  delivery: Delivery;
  /** The receiver's address, as the sheet has it. */
  to: string;
  /** Called only where the mail is about to be sent; the Message-ID comes from the delivery. */
  compose: () => Promise<Omit<MailMessage, 'messageId'>>;
}

export interface DeliveryPorts {
  ledger: DeliveryLedger;
  mailer: Mailer;
  clock: Clock;
}

export interface DeliveryResult {
  receiver: string;
  outcome: 'sent' | 'alreadySent' | 'refused' | 'failed' | 'inProgress' | 'unsettled';
  /** Vietnamese, without addresses. */
  reason: string | null;
}

/** Decides, claims, sends and records one delivery; every failure is a result, so that others go on. */
export async function deliverOne(
  { delivery, compose }: OutgoingMail,
  attempts: Attempt[],
  ports: DeliveryPorts,
  { runId, leaseMs }: { runId: string; leaseMs: number },
): Promise<DeliveryResult> {
  const { receiver } = delivery;
  const now = ports.clock.now();
  const next = nextAttempt(attempts, now, leaseMs);
  if (!next.claim) return { receiver, outcome: next.outcome, reason: null };
  const messageId = messageIdOf(delivery);
  const claim = { state: 'claimed', runId, claimedAt: now.toISOString(), messageId, reason: null } as const;
  const attempt: Attempt = { ...delivery, ...next.claim, ...claim };
  try {
    const message = { ...(await compose()), messageId };
    if (!(await ports.ledger.claim(attempt))) return { receiver, outcome: 'inProgress', reason: null };
    return await sendClaimed(attempt, message, ports);
  } catch (error) {
    return { receiver, outcome: 'failed', reason: reasonOf(error) };
  }
}

async function sendClaimed(
  attempt: Attempt,
  message: MailMessage,
  { mailer, ledger }: DeliveryPorts,
): Promise<DeliveryResult> {
  const { receiver } = attempt;
  const { state, reason } = await send(mailer, message);
  if (state === 'claimed') return { receiver, outcome: 'unsettled', reason };
  try {
    await ledger.settle({ ...attempt, state, reason });
    return { receiver, outcome: state, reason };
  } catch (error) {
    return { receiver, outcome: 'unsettled', reason: reasonOf(error) };
  }
}

async function send(
  mailer: Mailer,
  message: MailMessage,
): Promise<{ state: AttemptState; reason: string | null }> {
  try {
    await mailer.send(message);
    return { state: 'sent', reason: null };
  } catch (error) {
    const reason = reasonOf(error);
    if (error instanceof MailRefusedError) return { state: 'refused', reason };
    if (error instanceof ServiceUnavailableError) return { state: 'failed', reason };
    // Nobody knows whether the server accepted it: the claim stays, as if the run had died here.
    return { state: 'claimed', reason };
  }
}

/** Only our own sentences: other errors' texts may hold addresses. */
function reasonOf(error: unknown): string {
  if (error instanceof PlanSheetError) return error.detail;
  return `Lỗi chưa rõ (${error instanceof Error ? error.name : typeof error}).`;
}
