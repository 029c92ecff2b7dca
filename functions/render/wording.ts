/** Turns of phrase that several mails share. */
import { TABS } from '../../sheets/template/template.ts';
import { formatVietnameseDate } from '../calendar/plain-date.ts';
import type { Activity, Settings } from '../plan/plan.ts';
import { cutList } from '../report/cut-list.ts';
import { cutText } from '../report/cut-text.ts';
import { formatNumber } from '../report/format-number.ts';
import type { ReportRow } from '../report/report-row.ts';
import { type Block, item, type ListItem, note, type Span, type Text } from './mail-document.ts';
import { plainLine } from './plain-line.ts';
import type { SheetLinks } from './sheet-links.ts';

const NAME_LIMIT = 120;

/** What a subject has room for beside what it has to say. */
export const SUBJECT_NAME = 60;

/** A name as one line of at most `limit` UTF-16 units; the sheet holds it whole. */
export function shortName(name: string, limit = NAME_LIMIT): string {
  return cutText(plainLine(name), limit);
}

/** "HĐ01. Tuyên truyền …", with the code in bold. */
export function activityName(activity: Activity, limit = NAME_LIMIT): Span[] {
  return [{ text: `${activity.code}. `, bold: true }, { text: shortName(activity.name, limit) }];
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

/** Below a table that was cut: how many lines of it are not shown, and where all of them stand. */
export function restOf(hidden: number, noun: string, links: SheetLinks): Block[] {
  if (hidden === 0) return [];
  const { title } = TABS.dashboard;
  return [
    note([
      `và ${formatNumber(hidden)} ${noun} khác; đủ số liệu ở `,
      { text: `tab ${title}`, href: links.tab(title) },
    ]),
  ];
}

/** "A, B và 3 hoạt động khác"; `noun` is what is counted. */
export function namesInShort(
  names: readonly string[],
  limit: number,
  separator: string,
  noun: string,
): string {
  const { shown, hidden } = cutList(names, limit);
  const rest = hidden > 0 ? ` và ${formatNumber(hidden)} ${noun} khác` : '';
  return `${shown.join(separator)}${rest}`;
}

/** A number of overdue tasks, marked where there are any. */
export function lateCount(count: number): Text {
  return count > 0 ? [{ text: formatNumber(count), bold: true, tone: 'late' }] : '0';
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

/** Who writes, above the title of every mail. */
export function letterheadOf({ upperBody, issuingBody }: Settings): string[] {
  return [upperBody, issuingBody].filter((line) => line !== '');
}

/** The closing lines of every mail. */
export function closingLines(replyTo: string, sheetAddress: string): Text[] {
  const answer = replyTo === '' ? '' : ' Trả lời thư này để liên hệ người phụ trách.';
  return [
    [{ text: 'Mở bảng theo dõi', href: sheetAddress }],
    `Thư do hệ thống theo dõi kế hoạch lập tự động từ bảng theo dõi.${answer}`,
  ];
}
