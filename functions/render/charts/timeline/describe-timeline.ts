import { formatVietnameseDate, type PlainDate } from '../../../calendar/plain-date.ts';
import { formatNumber } from '../../../report/format-number.ts';
import { listOf } from '../list-of.ts';
import { drawableText } from '../text/measure-text.ts';
import type { TimelinePage, TimelineRow } from './timeline-rows.ts';

const NAMED = 8;

/** A page of the timeline in words. */
export function describeTimeline(
  { number, of, dated, undated, hidden }: TimelinePage,
  today: PlainDate,
): string {
  const rows = [...dated, ...undated];
  const page = of > 1 ? `, hình ${number}/${of}, từ ${codeOf(dated[0])} đến ${codeOf(dated.at(-1))}` : '';
  const waiting = listOf(undated, NAMED, (row) => `${codeOf(row)} (${row.reason})`, 'hoạt động');
  return [
    `Dòng thời gian của ${formatNumber(rows.length)} hoạt động tính đến ngày ${formatVietnameseDate(today)}${page}.`,
    finished(rows),
    late(rows),
    undated.length > 0 ? `Chưa xếp được lên trục thời gian: ${waiting}.` : '',
    hidden > 0 ? `Còn ${formatNumber(hidden)} hoạt động khác không vẽ.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const codeOf = (row: TimelineRow | undefined) => drawableText(row?.code ?? '');

function finished(rows: readonly TimelineRow[]): string {
  const done = rows.reduce((sum, { tally }) => sum + tally.doneOnTime + tally.doneLate, 0);
  const total = rows.reduce((sum, { tally }) => sum + tally.total, 0);
  return `Đã hoàn thành ${formatNumber(done)}/${formatNumber(total)} nhiệm vụ.`;
}

function late(rows: readonly TimelineRow[]): string {
  const overdue = rows.filter(({ tally }) => tally.overdue > 0);
  if (overdue.length === 0) return 'Không hoạt động nào có nhiệm vụ quá hạn.';
  const nameOf = (row: TimelineRow) => `${codeOf(row)} (${formatNumber(row.tally.overdue)})`;
  const names = listOf(overdue, NAMED, nameOf, 'hoạt động');
  return `${formatNumber(overdue.length)} hoạt động có nhiệm vụ quá hạn: ${names}.`;
}
