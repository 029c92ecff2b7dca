import { formatVietnameseDate } from '../calendar/plain-date.ts';
import type { Report } from '../report/report.ts';
import { documentHtml } from './document-html.ts';
import { documentText } from './document-text.ts';
import type { MailDocument, MailPicture, RenderedMail } from './mail-document.ts';
import { officialDate } from './official-date.ts';
import { notReportedList, overdueList } from './report-parts/annex-lists.ts';
import { activityTable, unitTable } from './report-parts/annex-tables.ts';
import { assessment } from './report-parts/assessment.ts';
import { byActivity } from './report-parts/by-activity.ts';
import { byUnit } from './report-parts/by-unit.ts';
import { DETAILS } from './report-parts/detail.ts';
import { focus } from './report-parts/focus.ts';
import { overallFigures } from './report-parts/overall-figures.ts';
import { annexes, sections, subsections } from './report-parts/part.ts';
import { picturesAt } from './report-parts/pictures-at.ts';
import { quoteList } from './report-parts/quote-list.ts';
import type { Rendering } from './report-parts/rendering.ts';
import { summaryBox } from './report-parts/summary-box.ts';
import type { SheetLinks } from './sheet-links.ts';
import { subjectLine } from './subject-line.ts';
import { weekDays, weekText } from './week-text.ts';
import { closingLines, letterheadOf } from './wording.ts';

/** Bytes; Gmail cuts a mail at 102 kB and hides the rest behind a link. */
const SIZE_LIMIT = 95_000;

export interface ReportSurroundings {
  links: SheetLinks;
  /** Pictures that travel with the mail; the mail shows each in its place. */
  pictures?: readonly MailPicture[];
  /** What should be with the mail and could not be made, in Vietnamese: "biểu đồ". */
  missing?: readonly string[];
}

/**
 * The weekly report as a mail, the same order every week: the box that reads in a minute, sections I–IV, annexes.
 * Long lists are cut and say so.
 */
export function renderReport(
  report: Report,
  { links, pictures = [], missing = [] }: ReportSurroundings,
): RenderedMail {
  const [full, ...shorter] = DETAILS;
  let document = reportDocument(report, { links, pictures, missing, detail: full });
  let html = documentHtml(document);
  for (const detail of shorter) {
    if (sizeOf(html) <= SIZE_LIMIT) break;
    document = reportDocument(report, { links, pictures, missing, detail });
    html = documentHtml(document);
  }
  const subject = subjectLine(`Báo cáo ${weekText(report.week)}: ${report.settings.planTitle}`);
  return { subject, html, text: documentText(document) };
}

const sizeOf = (html: string) => new TextEncoder().encode(html).length;

function reportDocument(report: Report, rendering: Rendering): MailDocument {
  const { settings, week, today } = report;
  const place = settings.place === '' ? '' : `${settings.place}, `;
  return {
    letterhead: letterheadOf(settings),
    title: `Báo cáo ${weekText(week)}`,
    subtitle: [
      settings.planTitle,
      settings.addressee === '' ? '' : `Kính gửi: ${settings.addressee}`,
      `${place}${officialDate(today)} (tuần ${weekDays(week)})`,
      'Dự thảo: số liệu tổng hợp tự động',
    ].filter((line) => line !== ''),
    preview: report.judgement,
    blocks: [
      summaryBox(report, rendering),
      ...picturesAt('summary', rendering.pictures),
      ...body(report, rendering),
      ...annexBlocks(report, rendering),
    ],
    footer: [
      ...missingLine(rendering.missing),
      `Số liệu chốt ngày ${formatVietnameseDate(today)}; mỗi con số truy được đến các dòng của bảng theo dõi.`,
      ...closingLines(settings.replyTo, rendering.links.sheet()),
    ],
    addressesInLists: false,
  };
}

function missingLine(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  return [`Lần này chưa lập được ${missing.join(', ')} kèm theo; số liệu trong thư vẫn đầy đủ.`];
}

function body(report: Report, rendering: Rendering) {
  return sections([
    {
      title: 'Tình hình, kết quả thực hiện',
      blocks: subsections([
        { title: 'Số liệu chung', blocks: overallFigures(report, rendering) },
        { title: 'Theo từng nội dung', blocks: byActivity(report, rendering) },
        { title: 'Theo đơn vị', blocks: byUnit(report, rendering) },
      ]),
    },
    { title: 'Đánh giá', blocks: assessment(report, rendering) },
    { title: 'Nhiệm vụ trọng tâm tuần tới', blocks: focus(report, rendering) },
    {
      title: 'Kiến nghị, đề xuất',
      blocks: quoteList(report.proposals, rendering.detail.proposals, rendering),
    },
  ]);
}

function annexBlocks(report: Report, rendering: Rendering) {
  return annexes([
    { title: 'Hoạt động theo trạng thái', blocks: activityTable(report, rendering) },
    { title: 'Kết quả theo đơn vị', blocks: unitTable(report, rendering) },
    { title: 'Đơn vị chưa báo cáo', blocks: notReportedList(report, rendering) },
    { title: 'Nhiệm vụ quá hạn', blocks: overdueList(report, rendering) },
    {
      title: 'Tập thể, cá nhân tiêu biểu',
      blocks: quoteList(report.exemplary, rendering.detail.exemplary, rendering),
    },
  ]);
}
