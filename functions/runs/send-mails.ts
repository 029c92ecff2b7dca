import { type DeliverySummary, deliverAll, type OutgoingMail } from '../deliver/deliver-all.ts';
import { formatNumber } from '../report/format-number.ts';
import type { RunContext } from './services.ts';

/** Counts of one mailing, as answered to whoever asked for it. */
export type MailCounts = Omit<DeliverySummary, 'problems'>;

/** Of a mailing that had nothing to send. */
export const NO_MAILS: MailCounts = {
  sent: 0,
  alreadySent: 0,
  refused: 0,
  failed: 0,
  inProgress: 0,
  unsettled: 0,
};

/** Sends what was not sent yet, and closes the connection to the mail server whatever happens. */
export async function sendMails(
  context: RunContext,
  mails: OutgoingMail[],
  runId: string,
): Promise<MailCounts> {
  const { services } = context;
  const mailer = await services.mailer();
  try {
    const { deliveries } = await services.state();
    const ports = { ledger: deliveries, mailer, clock: services.clock };
    const { problems, ...counts } = await deliverAll(mails, ports, { runId });
    for (const { receiver, reason } of problems) {
      services.log.write('WARNING', 'delivery problem', { runId, receiver, reason });
    }
    return counts;
  } finally {
    await mailer.close();
  }
}

/** One Vietnamese sentence on how a mailing went. */
export function describeMails(what: string, counts: MailCounts): string {
  const parts: Array<[number, string]> = [
    [counts.sent, 'đã gửi'],
    [counts.alreadySent, 'đã gửi từ trước, không gửi lại'],
    [counts.inProgress, 'đang được lượt chạy khác gửi'],
    [counts.refused, 'bị máy chủ thư từ chối'],
    [counts.failed, 'chưa gửi được, sẽ gửi ở lượt sau'],
    [counts.unsettled, 'đã chuyển đi nhưng chưa ghi nhận được'],
  ];
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${formatNumber(count)} ${words}`);
  return `${what}: ${told.length > 0 ? told.join('; ') : 'không có thư nào cần gửi'}.`;
}
