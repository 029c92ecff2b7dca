import { forecastDeliveries } from '../deliver/forecast-deliveries.ts';
import { weekText } from '../render/week-text.ts';
import { formatNumber } from '../report/format-number.ts';
import { assertServed } from './authorize.ts';
import { lookAtWeek } from './look-at-week.ts';
import { digestMails, reportMails, reportReceivers } from './outgoing-mail.ts';
import { reportParcel } from './report-parcel.ts';
import type { RunContext } from './services.ts';

export interface PreviewAnswer {
  week: string;
  subject: string;
  /** As it is mailed: pictures are `cid:…` of `pictures`. */
  html: string;
  text: string;
  pictures: { cid: string; contentType: string; base64: string }[];
  /** What is attached; the content only where it was asked for. */
  files: { filename: string; contentType: string; bytes: number; base64?: string }[];
  /** To how many the report goes this week. */
  receivers: number;
  /** How many mails sending it now would take, the units' summaries with it; who got theirs gets no other. */
  toSend: { reports: number; digests: number };
  /** Whether the week's figures are frozen: then these, the newest, are not those that were sent. */
  frozen: boolean;
  message: string;
}

export interface PreviewOptions {
  /** The attached files' contents, too. */
  withFiles?: boolean;
  /** The week as it was frozen, where it is: what is sent to whoever has not got it yet. */
  asSent?: boolean;
}

/**
 * The weekly report from the sheet as it stands: exactly what is sent, as long as the week is not frozen. Writes and
 * sends nothing.
 */
export async function previewReport(
  context: RunContext,
  { withFiles = false, asSent = false }: PreviewOptions = {},
): Promise<PreviewAnswer> {
  assertServed(context);
  const { week, plan, snapshot, frozen, previous } = await lookAtWeek(context);
  const parcel = await reportParcel(context, (asSent && frozen) || snapshot, previous);
  const { clock, state } = context.services;
  const { deliveries } = await state();
  const mails = [
    reportMails(context, { week, plan, make: async () => parcel }),
    digestMails(context, frozen ?? snapshot, plan),
  ];
  const [reports, digests] = await Promise.all(
    mails.map((some) => forecastDeliveries(some, deliveries, clock.now())),
  );
  const toSend = { reports: reports?.toSend ?? 0, digests: digests?.toSend ?? 0 };
  return {
    week,
    ...parcel.mail,
    pictures: parcel.attachments.flatMap(({ cid, contentType, content }) =>
      cid === undefined ? [] : [{ cid, contentType, base64: base64Of(content) }],
    ),
    files: parcel.attachments.flatMap(({ cid, filename, contentType, content }) => {
      const file = { filename, contentType, bytes: content.byteLength };
      if (cid !== undefined) return [];
      return [withFiles ? { ...file, base64: base64Of(content) } : file];
    }),
    receivers: reportReceivers(plan).length,
    toSend,
    frozen: frozen !== null,
    message: messageOf(weekText(week), toSend, frozen !== null),
  };
}

const base64Of = (content: Uint8Array): string =>
  Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64');

function messageOf(week: string, { reports, digests }: PreviewAnswer['toSend'], frozen: boolean): string {
  const mails = [
    ...(reports > 0 ? [`báo cáo tới ${formatNumber(reports)} người nhận`] : []),
    ...(digests > 0 ? [`bản tóm tắt tới ${formatNumber(digests)} địa chỉ của các đơn vị`] : []),
  ].join(', ');
  const sent = frozen ? `Báo cáo ${week} đã chốt số liệu và gửi` : `Báo cáo ${week} chưa gửi`;
  if (mails !== '') return `${sent}. Gửi bây giờ là gửi ${mails}.`;
  return frozen ? `${sent}; mọi người nhận đều đã có thư.` : `${sent} và chưa có ai để gửi tới.`;
}
