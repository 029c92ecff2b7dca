import { type DeliveryForecast, forecastDeliveries } from '../deliver/forecast-deliveries.ts';
import type { Unit } from '../plan/plan.ts';
import { formatNumber } from '../report/format-number.ts';
import { assertServed } from './authorize.ts';
import { logMailing } from './log-mailing.ts';
import { lookAtWeek } from './look-at-week.ts';
import { reminderMails, unitsToRemind } from './outgoing-mail.ts';
import { readPlan } from './read-plan.ts';
import { recorded } from './recorded.ts';
import { describeMails, type MailCounts, NO_MAILS, sendMails } from './send-mails.ts';
import type { RunContext } from './services.ts';
import { settleCells } from './settle-cells.ts';
import { unitsToldToday } from './units-told-today.ts';
import { isReminderDay, isSendingDay } from './week-due.ts';

export interface RemindAnswer extends MailCounts {
  message: string;
}

export interface RemindForecast extends DeliveryForecast {
  /** Units that are late or have reported nothing, whether or not they have an address. */
  units: number;
  message: string;
}

/**
 * Reminds the units that are late or have reported nothing; at most one reminder a day and address, and none on
 * the day the unit got its digest, which says the same.
 */
export async function remind(context: RunContext): Promise<RemindAnswer> {
  assertServed(context);
  return recorded(
    context,
    'remind',
    (runId) => send(context, runId, () => false),
    ({ message: _message, ...counts }) => counts,
  );
}

/**
 * Reminds if the settings name today: what the schedule calls every day. Units that are to get their digest later
 * today are left to it.
 */
export async function remindIfDue(context: RunContext): Promise<RemindAnswer> {
  assertServed(context);
  const { reading } = await readPlan(context);
  if (!isReminderDay(context.services, reading.plan)) {
    return { ...NO_MAILS, message: 'Hôm nay không phải ngày nhắc.' };
  }
  const digestsCome = isSendingDay(context.services, reading.plan);
  return recorded(
    context,
    'remind',
    (runId) => send(context, runId, ({ wantsDigest }) => digestsCome && wantsDigest),
    ({ message: _message, ...counts }) => counts,
  );
}

async function send(
  context: RunContext,
  runId: string,
  isToldLater: (unit: Unit) => boolean,
): Promise<RemindAnswer> {
  const settled = await settleCells(context, { action: 'Nhắc đơn vị' });
  const { plan } = settled.reading;
  const told = await unitsToldToday(context, plan);
  for (const unit of plan.units) if (isToldLater(unit)) told.add(unit.code);
  const mails = reminderMails(context, settled.snapshot, plan, told);
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
  const told = await unitsToldToday(context, plan);
  const { clock, state } = context.services;
  const { deliveries } = await state();
  const mails = reminderMails(context, snapshot, plan, told);
  const forecast = await forecastDeliveries(mails, deliveries, clock.now());
  const message = forecastMessage(units.length, forecast, {
    unreachable: units.filter(({ unit }) => unit.mails.length === 0).length,
    told: units.filter(({ unit }) => told.has(unit.code)).length,
  });
  return { ...forecast, units: units.length, message };
}

function forecastMessage(
  units: number,
  { toSend, alreadySent }: DeliveryForecast,
  { unreachable, told }: { unreachable: number; told: number },
): string {
  if (units === 0) return 'Không có đơn vị nào quá hạn hoặc chưa báo cáo.';
  const parts = [
    `${formatNumber(units)} đơn vị có việc quá hạn hoặc chưa báo cáo`,
    toSend > 0
      ? `thư nhắc sẽ gửi tới ${formatNumber(toSend)} địa chỉ`
      : 'không còn địa chỉ nào cần gửi thư nhắc',
    ...(alreadySent > 0 ? [`${formatNumber(alreadySent)} địa chỉ đã được nhắc hôm nay`] : []),
    ...(told > 0 ? [`${formatNumber(told)} đơn vị đã nhận bản tóm tắt hôm nay nên không nhắc thêm`] : []),
    ...(unreachable > 0 ? [`${formatNumber(unreachable)} đơn vị chưa có địa chỉ thư ở tab “Đơn vị”`] : []),
  ];
  return `${parts.join('; ')}.`;
}
