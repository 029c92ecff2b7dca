import { formatVietnameseDate } from '../calendar/plain-date.ts';
import type { Report } from '../report/report.ts';
import { documentHtml } from './document-html.ts';
import { documentText } from './document-text.ts';
import type { MailDocument, RenderedMail } from './mail-document.ts';
import { officialDate } from './official-date.ts';
import { notReportedList, overdueList } from './report-parts/annex-lists.ts';
import { activityTable, unitTable } from './report-parts/annex-tables.ts';
import { assessment } from './report-parts/assessment.ts';
import { byActivity } from './report-parts/by-activity.ts';
import { byUnit } from './report-parts/by-unit.ts';
import { focus } from './report-parts/focus.ts';
import { overallFigures } from './report-parts/overall-figures.ts';
import { annexes, sections, subsections } from './report-parts/part.ts';
import { quoteList } from './report-parts/quote-list.ts';
import type { SheetLinks } from './sheet-links.ts';
import { subjectLine } from './subject-line.ts';
import { weekDays, weekText } from './week-text.ts';
import { closingLines } from './wording.ts';

const PROPOSALS = 8;
const EXEMPLARY = 10;

/** The weekly report as a mail, the same order every week; long lists are cut so that it reads in a minute. */
export function renderReport(report: Report, { links }: { links: SheetLinks }): RenderedMail {
  const document = reportDocument(report, links);
  return {
    subject: subjectLine(`Báo cáo ${weekText(report.week)}: ${report.settings.planTitle}`),
    html: documentHtml(document),
    text: documentText(document),
  };
}

function reportDocument(report: Report, links: SheetLinks): MailDocument {
  const { settings, week, today } = report;
  const place = settings.place === '' ? '' : `${settings.place}, `;
  return {
    letterhead: [settings.upperBody, settings.issuingBody].filter((line) => line !== ''),
    title: `Báo cáo ${weekText(week)}`,
    subtitle: [
      settings.planTitle,
      settings.addressee === '' ? '' : `Kính gửi: ${settings.addressee}`,
      `${place}${officialDate(today)} (tuần ${weekDays(week)})`,
      'Dự thảo: số liệu tổng hợp tự động',
    ].filter((line) => line !== ''),
    preview: report.judgement,
    blocks: [...body(report, links), ...annexBlocks(report, links)],
    footer: [
      `Số liệu chốt ngày ${formatVietnameseDate(today)}; mỗi con số truy được đến các dòng của bảng theo dõi.`,
      ...closingLines(settings.replyTo, links.sheet()),
    ],
    addressesInLists: false,
  };
}

function body(report: Report, links: SheetLinks) {
  return sections([
    {
      title: 'Tình hình, kết quả thực hiện',
      blocks: subsections([
        { title: 'Số liệu chung', blocks: overallFigures(report) },
        { title: 'Theo từng nội dung', blocks: byActivity(report) },
        { title: 'Theo đơn vị', blocks: byUnit(report) },
      ]),
    },
    { title: 'Đánh giá', blocks: assessment(report, links) },
    { title: 'Nhiệm vụ trọng tâm tuần tới', blocks: focus(report, links) },
    { title: 'Kiến nghị, đề xuất', blocks: quoteList(report.proposals, PROPOSALS, links) },
  ]);
}

function annexBlocks(report: Report, links: SheetLinks) {
  return annexes([
    { title: 'Hoạt động theo trạng thái', blocks: activityTable(report) },
    { title: 'Kết quả theo đơn vị', blocks: unitTable(report, links) },
    { title: 'Đơn vị chưa báo cáo', blocks: notReportedList(report) },
    { title: 'Nhiệm vụ quá hạn', blocks: overdueList(report, links) },
    { title: 'Tập thể, cá nhân tiêu biểu', blocks: quoteList(report.exemplary, EXEMPLARY, links) },
  ]);
}
