/** Turns of phrase that several mails share. */
import { formatVietnameseDate } from '../calendar/plain-date.ts';
import type { Activity } from '../plan/plan.ts';
import { cutText } from '../report/cut-text.ts';
import { formatNumber } from '../report/format-number.ts';
import type { ReportRow } from '../report/report-row.ts';
import { item, type ListItem, type Span, type Text } from './mail-document.ts';
import { plainLine } from './plain-line.ts';

const NAME_LIMIT = 120;

/** "HĐ01. Tuyên truyền …", with the code in bold. */
export function activityName(activity: Activity): Span[] {
  return [
    { text: `${activity.code}. `, bold: true },
    { text: cutText(plainLine(activity.name), NAME_LIMIT) },
  ];
}

/** "quá hạn 12 ngày (hạn 30/04/2022)", "còn 3 ngày (…)", "hạn hôm nay (…)". */
export function deadlineText({ deadline, daysLeft }: ReportRow): Span[] {
  if (deadline === null || daysLeft === null) return [{ text: 'không có thời hạn' }];
  const until = ` (hạn ${formatVietnameseDate(deadline)})`;
  if (daysLeft < 0)
    return [{ text: `quá hạn ${formatNumber(-daysLeft)} ngày`, bold: true, tone: 'late' }, { text: until }];
  if (daysLeft === 0) return [{ text: 'hạn cuối là hôm nay', bold: true, tone: 'soon' }, { text: until }];
  return [{ text: `còn ${formatNumber(daysLeft)} ngày` }, { text: until }];
}

/** The last entry of a list that was cut. */
export function moreItem(hidden: number): ListItem[] {
  return hidden > 0 ? [item(`và ${formatNumber(hidden)} mục khác`)] : [];
}

/** "A, B và 3 đơn vị khác". */
export function unitNames(names: readonly Span[], limit: number): Span[] {
  const shown = names
    .slice(0, limit)
    .flatMap((name, index) => (index === 0 ? [name] : [{ text: ', ' }, name]));
  const hidden = names.length - limit;
  return hidden > 0 ? [...shown, { text: ` và ${formatNumber(hidden)} đơn vị khác` }] : shown;
}

/** "12 quá hạn, 3 sắp đến hạn" from counts; those of nothing are left out. */
export function counted(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${formatNumber(count)} ${words}`)
    .join(', ');
}

/** The closing lines of every mail. */
export function closingLines(replyTo: string, sheetAddress: string): Text[] {
  const answer = replyTo === '' ? '' : ' Trả lời thư này để liên hệ người phụ trách.';
  return [
    [{ text: 'Mở bảng theo dõi', href: sheetAddress }],
    `Thư do hệ thống theo dõi kế hoạch lập tự động từ bảng theo dõi.${answer}`,
  ];
}
