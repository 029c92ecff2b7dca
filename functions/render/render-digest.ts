import { formatVietnameseDate } from '../calendar/plain-date.ts';
import type { Finding } from '../plan/finding.ts';
import type { Digest } from '../report/build-digest.ts';
import { formatNumber } from '../report/format-number.ts';
import type { Tally } from '../status/tally.ts';
import { documentHtml } from './document-html.ts';
import { documentText } from './document-text.ts';
import {
  type Block,
  item,
  type ListItem,
  type MailDocument,
  paragraph,
  type RenderedMail,
} from './mail-document.ts';
import { listLength, listSection, rowLink, rowSection } from './row-items.ts';
import type { SheetLinks } from './sheet-links.ts';
import { subjectLine } from './subject-line.ts';
import { weekDays, weekText } from './week-text.ts';
import { closingLines, counted } from './wording.ts';

/** A unit's weekly summary as a mail: late first, then due soon, missing reports, faults, next deadlines. */
export function renderDigest(digest: Digest, { links }: { links: SheetLinks }): RenderedMail {
  const document = digestDocument(digest, links);
  const urgent = pressing(digest);
  return {
    subject: subjectLine(
      `Tóm tắt ${weekText(digest.week)} – ${digest.unit.name}${urgent === '' ? '' : `: ${urgent}`}`,
    ),
    html: documentHtml(document),
    text: documentText(document),
  };
}

function digestDocument(digest: Digest, links: SheetLinks): MailDocument {
  const { settings, unit, week, today } = digest;
  return {
    letterhead: [settings.upperBody, settings.issuingBody].filter((line) => line !== ''),
    title: `Tóm tắt ${weekText(week)}`,
    subtitle: [
      `Kính gửi: ${unit.name}`,
      settings.planTitle,
      `Số liệu ngày ${formatVietnameseDate(today)} (tuần ${weekDays(week)})`,
    ].filter((line) => line !== ''),
    preview: pressing(digest) || summary(digest.tally),
    blocks: [paragraph(summary(digest.tally)), ...lists(digest, links)],
    footer: [
      'Mỗi đơn vị nhận một thư tóm tắt trong tuần; sửa ở bảng theo dõi, không cần trả lời bằng văn bản.',
      ...closingLines(settings.replyTo, links.sheet()),
    ],
    addressesInLists: true,
  };
}

function pressing(digest: Digest): string {
  return counted([
    [listLength(digest.late), 'quá hạn'],
    [listLength(digest.dueSoon), 'sắp đến hạn'],
    [listLength(digest.missing), 'chưa báo cáo'],
    [listLength(digest.findings), 'lỗi hoặc cảnh báo'],
  ]);
}

function summary(tally: Tally): string {
  const parts = counted([
    [tally.doneOnTime + tally.doneLate, 'đã hoàn thành'],
    [tally.running, 'đang thực hiện trong hạn'],
    [tally.overdue, 'đang thực hiện quá hạn'],
    [tally.apart, 'không tính vào tỷ lệ'],
  ]);
  return `Đơn vị có ${formatNumber(tally.rows)} nhiệm vụ${parts === '' ? '' : `: ${parts}`}.`;
}

function lists(digest: Digest, links: SheetLinks): Block[] {
  return [
    ...rowSection('Đã quá hạn', digest.late, links, { unreported: true }),
    ...rowSection('Sắp đến hạn', digest.dueSoon, links, { unreported: true }),
    ...rowSection('Chưa báo cáo', digest.missing, links),
    ...listSection('Lỗi, cảnh báo cần sửa', digest.findings, (finding) => findingItem(finding, links)),
    ...rowSection('Hạn tiếp theo', digest.next, links),
  ];
}

function findingItem(finding: Finding, links: SheetLinks): ListItem {
  const place = finding.column === null ? '' : `, cột ${finding.column}`;
  const kind = finding.severity === 'error' ? 'Lỗi' : 'Cảnh báo';
  return item(
    [
      { text: kind, bold: true, tone: finding.severity === 'error' ? 'late' : 'soon' },
      `: ${finding.message}`,
    ],
    [`Tab ${finding.tab}${place}, `, rowLink(finding.tab, finding.row, links)],
  );
}
