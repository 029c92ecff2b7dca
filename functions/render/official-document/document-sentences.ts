/** What frames the sections: subject, opening and closing. */
import { firstDayOfIsoWeek, type IsoWeek } from '../../calendar/iso-week.ts';
import type { Settings } from '../../plan/plan.ts';
import type { Report } from '../../report/report.ts';
import type { DocumentProfile } from '../document-profiles/document-profile.ts';
import { officialDate } from '../official-date.ts';
import { weekText } from '../week-text.ts';
import { paragraph, printable } from './document-blocks.ts';
import type { DocumentBlock } from './official-document.ts';
import { shortDate } from './short-date.ts';
import { capitalised } from './wording.ts';

export function subject({ settings, week, today }: Report, profile: DocumentProfile): string[] {
  const about = `kết quả thực hiện ${planName(settings)}`;
  return [
    profile.subject.capital ? capitalised(about) : about,
    `(${weekText(week)}, số liệu chốt ${officialDate(today)})`,
  ];
}

const planName = ({ planTitle }: Settings): string => printable(planTitle) || 'kế hoạch';

export function opening({ settings, week }: Report): DocumentBlock {
  const issuer = printable(settings.issuingBody);
  const reports = issuer === '' ? 'báo cáo' : `${issuer} báo cáo`;
  return paragraph(
    `Thực hiện ${planName(settings)}, ${reports} kết quả ${weekText(week)}${daysOf(week)} như sau:`,
  );
}

function daysOf(week: IsoWeek): string {
  const monday = firstDayOfIsoWeek(week);
  return monday === null ? '' : ` (từ ngày ${shortDate(monday)} đến ngày ${shortDate(monday + 6)})`;
}

export function closing({ settings, week }: Report): string {
  const [issuer, addressee] = [printable(settings.issuingBody), printable(settings.addressee)];
  const asks = `${issuer === '' ? 'kính' : `${issuer} kính`} trình ${addressee} xem xét, cho ý kiến chỉ đạo`;
  return printable(
    `Trên đây là báo cáo kết quả thực hiện ${weekText(week)}${addressee === '' ? '' : `; ${asks}`}./.`,
  );
}
