import type { IsoWeek } from '../calendar/iso-week.ts';
import type { OutgoingMail } from '../deliver/deliver-all.ts';
import { messageIdOf } from '../deliver/message-id.ts';
import { BadRequestError } from '../errors.ts';
import { weekText } from '../render/week-text.ts';
import { assertServed } from './authorize.ts';
import { logMailing } from './log-mailing.ts';
import { lookAtWeek, type WeekAsItStands } from './look-at-week.ts';
import { digestMails, reportMails } from './outgoing-mail.ts';
import { recorded } from './recorded.ts';
import { reportParcel } from './report-parcel.ts';
import { describeMails, type MailCounts, sendMails } from './send-mails.ts';
import type { RunContext } from './services.ts';

export interface ResendAnswer extends MailCounts {
  week: IsoWeek;
  message: string;
}

/**
 * Sends this week's report or digest once more to one address, as an admin asked: same figures, a Message-ID and
 * a trace of its own, in the thread of the first. The week's deliveries stay as they are.
 */
export async function resend(context: RunContext, address: string): Promise<ResendAnswer> {
  assertServed(context);
  if (context.caller.kind !== 'person') {
    throw new BadRequestError('Lịch tự động không gửi lại thư; hãy gửi lại từ menu của bảng tính.');
  }
  return recorded(
    context,
    'resend',
    (runId) => send(context, runId, address),
    ({ week: _week, message: _message, ...counts }) => counts,
  );
}

async function send(context: RunContext, runId: string, address: string): Promise<ResendAnswer> {
  const look = await lookAtWeek(context);
  const mails = mailsTo(context, look, address).map((mail) => onceMore(mail, runId));
  const sent = await sendMails(context, mails, runId);
  const message = describeMails(`Gửi lại thư ${weekText(look.week)} tới ${address}`, sent);
  if (sent.sent > 0) await logMailing(context, look.sheet, 'Gửi lại', message);
  return { week: look.week, ...sent, message };
}

/** What the address gets this week. @throws BadRequestError where nothing was sent, or nobody has it. */
function mailsTo(
  context: RunContext,
  { frozen, previous, plan, week }: WeekAsItStands,
  address: string,
): OutgoingMail[] {
  if (!frozen) {
    throw new BadRequestError(
      `Báo cáo ${weekText(week)} chưa gửi nên chưa có thư để gửi lại; hãy dùng “Gửi báo cáo tuần…”.`,
    );
  }
  const all = [
    ...reportMails(context, { week, plan, make: () => reportParcel(context, frozen, previous) }),
    ...digestMails(context, frozen, plan),
  ];
  const own = all.filter(({ to }) => to.toLowerCase() === address.trim().toLowerCase());
  if (own.length > 0) return own;
  throw new BadRequestError(
    `“${address}” không có thư của ${weekText(week)}: địa chỉ không ở tab “Người nhận” hay “Đơn vị”, hoặc đơn vị không có việc cần báo; kiểm tra lại địa chỉ.`,
  );
}

function onceMore({ delivery, to, compose }: OutgoingMail, runId: string): OutgoingMail {
  return {
    delivery: { ...delivery, kind: 'resend', period: `${delivery.period}.${delivery.kind}.${runId}` },
    to,
    compose: async () => ({ ...(await compose()), references: [messageIdOf(delivery)] }),
  };
}
