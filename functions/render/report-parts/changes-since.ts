import { formatVietnameseDate } from '../../calendar/plain-date.ts';
import type { Changes } from '../../report/compare-snapshots.ts';
import { formatChange, formatNumber } from '../../report/format-number.ts';
import type { ReportRow } from '../../report/report-row.ts';
import { type Block, item, type ListItem, paragraph } from '../mail-document.ts';
import { weekText } from '../week-text.ts';
import { counted, namesInShort, shortName } from '../wording.ts';
import type { Rendering } from './rendering.ts';

/** How many activities or rows a line of changes names. */
const NAMED = 5;
const NAMED_ROWS = 3;

/** "So với tuần 17/2022 (…): 2 mới quá hạn, 1 mở lại." */
export function changesInShort(changes: Changes | null): string {
  if (!changes) return 'Báo cáo đầu tiên của kế hoạch: chưa có kỳ trước để so sánh.';
  const { week, today } = changes.since;
  const happened = counted([
    [changes.finished.length, 'hoàn thành thêm'],
    [changes.newlyOverdue.length, 'mới quá hạn'],
    [changes.added.length, 'thêm mới'],
    [changes.deleted.length, 'bị xóa hoặc thôi theo dõi'],
    [changes.reopened.length, 'mở lại'],
    [changes.doneDateChanged.length, 'đổi ngày hoàn thành'],
  ]);
  const since = `So với ${weekText(week)} (số liệu ngày ${formatVietnameseDate(today)})`;
  return `${since}: ${happened === '' ? 'không có nhiệm vụ nào thay đổi' : happened}.`;
}

/** Which rows those are: by activity, and one by one where it leaves a trace (deleted, reopened, redated). */
export function changesInDetail(changes: Changes | null, { detail }: Rendering): Block[] {
  const items = changes ? changeItems(changes, detail.name) : [];
  return items.length === 0
    ? []
    : [paragraph('Thay đổi so với kỳ trước, theo hoạt động:'), { kind: 'list', items }];
}

function changeItems(changes: Changes, nameLength: number): ListItem[] {
  const { entered, left, delta } = changes;
  const turnover = `${formatNumber(entered.length)} mới tính, ${formatNumber(left.length)} thôi tính`;
  const named = (rows: readonly ReportRow[]) =>
    rows.map((row) => `${row.activityCode} của ${shortName(row.unit.name, nameLength)}`);
  const redated = changes.doneDateChanged.map(({ row, before, after }) => {
    return `${named([row])}: ${formatVietnameseDate(before)} → ${formatVietnameseDate(after)}`;
  });
  return [
    ...(entered.length + left.length > 0
      ? [item(`Tổng số nhiệm vụ: ${formatChange(delta.total)} (${turnover})`)]
      : []),
    ...activityItem('Hoàn thành thêm', changes.finished),
    ...activityItem('Mới quá hạn', changes.newlyOverdue),
    ...activityItem('Thêm mới', changes.added),
    ...rowItem('Bị xóa hoặc thôi theo dõi', named(changes.deleted)),
    ...rowItem('Mở lại (kỳ trước đã hoàn thành)', named(changes.reopened)),
    ...rowItem('Đổi ngày hoàn thành', redated),
  ];
}

function activityItem(label: string, rows: readonly ReportRow[]): ListItem[] {
  if (rows.length === 0) return [];
  const counts = [...Map.groupBy(rows, ({ activityCode }) => activityCode)].map(
    ([code, own]) => [code, own.length] as const,
  );
  const names = counts
    .sort(([oneCode, one], [otherCode, other]) => other - one || (oneCode < otherCode ? -1 : 1))
    .map(([code, count]) => `${code} (${formatNumber(count)})`);
  return [item(`${label}: ${namesInShort(names, NAMED, ', ', 'hoạt động')}`)];
}

function rowItem(label: string, names: readonly string[]): ListItem[] {
  if (names.length === 0) return [];
  return [item(`${label}: ${namesInShort(names, NAMED_ROWS, '; ', 'nhiệm vụ')}`)];
}
