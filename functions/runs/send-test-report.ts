import { BadRequestError } from '../errors.ts';
import { subjectLine } from '../render/subject-line.ts';
import { assertServed } from './authorize.ts';
import { lookAtWeek } from './look-at-week.ts';
import { recorded } from './recorded.ts';
import { reportParcel } from './report-parcel.ts';
import type { RunContext } from './services.ts';

export interface TestReportAnswer {
  week: string;
  sent: 1;
  message: string;
}

/**
 * Mails the weekly report, as sending it now would, to the caller alone. It is no delivery of the week: nothing
 * is frozen, claimed or written, and asking again sends again.
 */
export async function sendTestReport(context: RunContext): Promise<TestReportAnswer> {
  assertServed(context);
  if (context.caller.kind !== 'person') {
    throw new BadRequestError('Lịch tự động không có địa chỉ để gửi thử; hãy gửi thử từ menu của bảng tính.');
  }
  return recorded(
    context,
    'weekly-report-test',
    (runId) => send(context, runId),
    ({ sent }) => ({ sent }),
  );
}

async function send(context: RunContext, runId: string): Promise<TestReportAnswer> {
  const { services, caller } = context;
  const { week, plan, snapshot, frozen, previous } = await lookAtWeek(context);
  const { mail, attachments } = await reportParcel(context, frozen ?? snapshot, previous);
  const mailer = await services.mailer();
  try {
    await mailer.send({
      ...mail,
      subject: subjectLine(`[Gửi thử] ${mail.subject}`),
      to: { name: '', address: caller.email },
      from: { name: plan.settings.senderName, address: services.mailFrom },
      replyTo: plan.settings.replyTo || null,
      references: [],
      attachments,
      messageId: `<test.${week.toLowerCase()}.${runId}@plansheet.invalid>`,
    });
  } finally {
    await mailer.close();
  }
  return {
    week,
    sent: 1,
    message: `Đã gửi thử tới ${caller.email}, tiêu đề bắt đầu bằng “[Gửi thử]”. Không ai khác nhận được, và thư này không tính là báo cáo của tuần.`,
  };
}
