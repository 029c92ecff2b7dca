import { forecastDeliveries } from '../deliver/forecast-deliveries.ts';
import { renderReport } from '../render/render-report.ts';
import { weekText } from '../render/week-text.ts';
import { buildReport } from '../report/build-report.ts';
import { formatNumber } from '../report/format-number.ts';
import { assertServed } from './authorize.ts';
import { lookAtWeek } from './look-at-week.ts';
import { digestMails, linksOf, reportMails, reportReceivers } from './outgoing-mail.ts';
import type { RunContext } from './services.ts';

export interface PreviewAnswer {
  week: string;
  subject: string;
  html: string;
  text: string;
  /** To how many the report goes this week. */
  receivers: number;
  /** How many mails sending it now would take, the units' summaries with it; who got theirs gets no other. */
  toSend: { reports: number; digests: number };
  /** Whether the week's figures are frozen: then these, the newest, are not those that are sent. */
  frozen: boolean;
  message: string;
}

/** The weekly report as it would be sent now, from the sheet as it stands; writes and sends nothing. */
export async function previewReport(context: RunContext): Promise<PreviewAnswer> {
  assertServed(context);
  const { week, plan, snapshot, frozen, previous } = await lookAtWeek(context);
  const report = buildReport(snapshot, previous);
  const receivers = reportReceivers(plan).length;
  const { clock, state } = context.services;
  const { deliveries } = await state();
  const [reports, digests] = await Promise.all(
    [reportMails(context, report, plan), digestMails(context, frozen ?? snapshot, plan)].map((mails) =>
      forecastDeliveries(mails, deliveries, clock.now()),
    ),
  );
  const toSend = { reports: reports?.toSend ?? 0, digests: digests?.toSend ?? 0 };
  return {
    week,
    ...renderReport(report, { links: linksOf(context) }),
    receivers,
    toSend,
    frozen: frozen !== null,
    message: messageOf(weekText(week), toSend, frozen !== null),
  };
}

function messageOf(week: string, { reports, digests }: PreviewAnswer['toSend'], frozen: boolean): string {
  const mails = [
    ...(reports > 0 ? [`báo cáo tới ${formatNumber(reports)} người nhận`] : []),
    ...(digests > 0 ? [`bản tóm tắt tới ${formatNumber(digests)} địa chỉ của các đơn vị`] : []),
  ].join(', ');
  const sent = frozen ? `Báo cáo ${week} đã chốt số liệu và gửi` : `Báo cáo ${week} chưa gửi`;
  if (mails !== '') return `${sent}. Gửi bây giờ là gửi ${mails}.`;
  return frozen ? `${sent}; mọi người nhận đều đã có thư.` : `${sent} và chưa có ai để gửi tới.`;
}
