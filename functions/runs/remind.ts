import { type DeliveryForecast, forecastDeliveries } from '../deliver/forecast-deliveries.ts';
import { formatNumber } from '../report/format-number.ts';
import { assertServed } from './authorize.ts';
import { logMailing } from './log-mailing.ts';
import { lookAtWeek } from './look-at-week.ts';
import { reminderMails, unitsToRemind } from './outgoing-mail.ts';
import { recorded } from './recorded.ts';
import { describeMails, type MailCounts, sendMails } from './send-mails.ts';
import type { RunContext } from './services.ts';
import { settleCells } from './settle-cells.ts';

export interface RemindAnswer extends MailCounts {
  message: string;
}

export interface RemindForecast extends DeliveryForecast {
  /** Units that are late or have reported nothing, whether or not they have an address. */
  units: number;
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

/** Whom `remind` would write to now; writes and sends nothing. */
export async function forecastReminders(context: RunContext): Promise<RemindForecast> {
  assertServed(context);
  const { plan, snapshot } = await lookAtWeek(context);
  const units = unitsToRemind(snapshot, plan);
  const { clock, state } = context.services;
  const { deliveries } = await state();
  const forecast = await forecastDeliveries(reminderMails(context, snapshot, plan), deliveries, clock.now());
  const unreachable = units.filter(({ unit }) => unit.mails.length === 0).length;
  return { ...forecast, units: units.length, message: forecastMessage(units.length, forecast, unreachable) };
}

function forecastMessage(
  units: number,
  { toSend, alreadySent }: DeliveryForecast,
  unreachable: number,
): string {
  if (units === 0) return 'Không có đơn vị nào quá hạn hoặc chưa báo cáo.';
  const parts = [
    `${formatNumber(units)} đơn vị có việc quá hạn hoặc chưa báo cáo`,
    toSend > 0
      ? `thư nhắc sẽ gửi tới ${formatNumber(toSend)} địa chỉ`
      : 'không còn địa chỉ nào cần gửi thư nhắc',
    ...(alreadySent > 0 ? [`${formatNumber(alreadySent)} địa chỉ đã được nhắc hôm nay`] : []),
    ...(unreachable > 0 ? [`${formatNumber(unreachable)} đơn vị chưa có địa chỉ thư ở tab “Đơn vị”`] : []),
  ];
  return `${parts.join('; ')}.`;
}
