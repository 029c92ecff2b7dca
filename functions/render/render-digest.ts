import { type ColumnKey, columnOf } from '../../sheets/template/template.ts';
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
import { closingLines, counted, letterheadOf, SUBJECT_NAME, shortName } from './wording.ts';

/** UTF-16 units of a finding's sentence: it quotes what was typed. */
const MESSAGE = 300;

/** A unit's weekly summary as a mail: late first, then due soon, missing reports, faults, next deadlines. */
export function renderDigest(digest: Digest, { links }: { links: SheetLinks }): RenderedMail {
  const document = digestDocument(digest, links);
  const urgent = pressing(digest);
  return {
    subject: subjectLine(
      `Tóm tắt ${weekText(digest.week)} – ${shortName(digest.unit.name, SUBJECT_NAME)}${urgent === '' ? '' : `: ${urgent}`}`,
    ),
    html: documentHtml(document),
    text: documentText(document),
  };
}

function digestDocument(digest: Digest, links: SheetLinks): MailDocument {
  const { settings, unit, week, today } = digest;
  return {
    letterhead: letterheadOf(settings),
    title: `Tóm tắt ${weekText(week)}`,
    subtitle: [
      `Kính gửi: ${shortName(unit.name)}`,
      settings.planTitle,
      `Số liệu ngày ${formatVietnameseDate(today)} (tuần ${weekDays(week)})`,
    ].filter((line) => line !== ''),
    preview: pressing(digest) || summary(digest.tally),
    blocks: [box(digest), ...lists(digest, links)],
    footer: [
      'Mỗi đơn vị nhận một thư tóm tắt trong tuần; sửa ở bảng theo dõi, không cần trả lời bằng văn bản.',
      ...closingLines(settings.replyTo, links.sheet()),
    ],
    addressesInLists: true,
  };
}

/** What the week asks of the unit, then where it stands. */
function box(digest: Digest): Block {
  const urgent = pressing(digest);
  const first = urgent === '' ? 'Không có việc nào cần xử lý ngay.' : `Cần xử lý: ${urgent}.`;
  return {
    kind: 'box',
    blocks: [paragraph([{ text: first, bold: true }]), paragraph(summary(digest.tally))],
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

const header = (key: ColumnKey<'progress'>) => `“${columnOf('progress', key).header}”`;

/** What a unit is to do about each list, in the words of the sheet. */
const TASKS = {
  late: `Việc cần làm: nếu đã xong, ghi ${header('doneOn')}; nếu chưa, ghi ${header('difficulties')} và ${header('proposals')}.`,
  dueSoon: `Việc cần làm: hoàn thành và ghi ${header('doneOn')} trước hạn.`,
  missing: `Việc cần làm: ghi ${header('percent')}, hoặc chọn ${header('notApplicable')}.`,
  findings: 'Việc cần làm: mở dòng và ghi lại cho đúng.',
} as const;

function lists(digest: Digest, links: SheetLinks): Block[] {
  return [
    ...rowSection('Đã quá hạn', digest.late, links, { task: TASKS.late, unreported: true }),
    ...rowSection('Sắp đến hạn', digest.dueSoon, links, { task: TASKS.dueSoon, unreported: true }),
    ...rowSection('Chưa báo cáo', digest.missing, links, { task: TASKS.missing }),
    ...listSection({ title: 'Lỗi, cảnh báo cần sửa', task: TASKS.findings }, digest.findings, (finding) =>
      findingItem(finding, links),
    ),
    ...rowSection('Hạn tiếp theo', digest.next, links),
  ];
}

function findingItem(finding: Finding, links: SheetLinks): ListItem {
  const place = finding.column === null ? '' : `, cột ${finding.column}`;
  const kind = finding.severity === 'error' ? 'Lỗi' : 'Cảnh báo';
  return item(
    [
      { text: kind, bold: true, tone: finding.severity === 'error' ? 'late' : 'soon' },
      `: ${shortName(finding.message, MESSAGE)}`,
    ],
    [`Tab ${finding.tab}${place}, `, rowLink(finding.tab, finding.row, links)],
  );
}
