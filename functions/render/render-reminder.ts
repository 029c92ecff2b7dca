import { columnOf } from '../../sheets/template/template.ts';
import { formatVietnameseDate } from '../calendar/plain-date.ts';
import type { Reminder } from '../report/build-reminder.ts';
import { documentHtml } from './document-html.ts';
import { documentText } from './document-text.ts';
import { type MailDocument, paragraph, type RenderedMail } from './mail-document.ts';
import { listLength, rowSection } from './row-items.ts';
import type { SheetLinks } from './sheet-links.ts';
import { subjectLine } from './subject-line.ts';
import { closingLines, counted, letterheadOf, SUBJECT_NAME, shortName } from './wording.ts';

/** The short mail an admin has sent to a unit that is late or has not reported. */
export function renderReminder(reminder: Reminder, { links }: { links: SheetLinks }): RenderedMail {
  const document = reminderDocument(reminder, links);
  return {
    subject: subjectLine(
      `Đề nghị cập nhật tiến độ – ${shortName(reminder.unit.name, SUBJECT_NAME)}: ${open(reminder)}`,
    ),
    html: documentHtml(document),
    text: documentText(document),
  };
}

function reminderDocument(reminder: Reminder, links: SheetLinks): MailDocument {
  const { settings, unit, today } = reminder;
  return {
    letterhead: letterheadOf(settings),
    title: 'Đề nghị cập nhật tiến độ',
    subtitle: [
      `Kính gửi: ${shortName(unit.name)}`,
      settings.planTitle,
      `Số liệu ngày ${formatVietnameseDate(today)}`,
    ].filter((line) => line !== ''),
    preview: open(reminder),
    blocks: [
      paragraph(
        `Tính đến ngày ${formatVietnameseDate(today)}, đơn vị có ${open(reminder)}. Đề nghị đơn vị cập nhật kết quả vào bảng theo dõi; nếu có vướng mắc, ghi ở cột “${header('difficulties')}” và cột “${header('proposals')}”.`,
      ),
      ...rowSection('Đã quá hạn', reminder.late, links, { unreported: true }),
      ...rowSection('Chưa báo cáo', reminder.missing, links),
    ],
    footer: closingLines(settings.replyTo, links.sheet()),
    addressesInLists: true,
  };
}

const header = (key: 'difficulties' | 'proposals') => columnOf('progress', key).header;

function open({ late, missing }: Reminder): string {
  return counted([
    [listLength(late), 'nhiệm vụ quá hạn'],
    [listLength(missing), 'nhiệm vụ chưa báo cáo'],
  ]);
}
