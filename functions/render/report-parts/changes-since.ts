import { formatVietnameseDate } from '../../calendar/plain-date.ts';
import type { Changes } from '../../report/compare-snapshots.ts';
import { cutList } from '../../report/cut-list.ts';
import { formatChange, formatNumber } from '../../report/format-number.ts';
import type { ReportRow } from '../../report/report-row.ts';
import { type Block, item, type ListItem, note, paragraph } from '../mail-document.ts';
import { weekText } from '../week-text.ts';

/** How many rows a line of changes names. */
const NAMED = 3;

/** What became of the rows since the earlier snapshot; what leaves a trace (deleted, reopened, redated) is named. */
export function changesSince(changes: Changes | null): Block[] {
  if (!changes) return [note('Báo cáo đầu tiên của kế hoạch: chưa có kỳ trước để so sánh.')];
  const since = `${weekText(changes.since.week)} (số liệu ngày ${formatVietnameseDate(changes.since.today)})`;
  const items = changeItems(changes);
  if (items.length === 0) return [paragraph(`So với ${since}: không thay đổi.`)];
  return [paragraph(`So với ${since}:`), { kind: 'list', items }];
}

function changeItems(changes: Changes): ListItem[] {
  const { entered, left, delta } = changes;
  const turnover = `${formatNumber(entered.length)} mới tính, ${formatNumber(left.length)} thôi tính`;
  const redated = changes.doneDateChanged.map(({ row, before, after }) => {
    return `${rowName(row)}: ${formatVietnameseDate(before)} → ${formatVietnameseDate(after)}`;
  });
  return [
    ...(entered.length + left.length > 0
      ? [item(`Tổng số nhiệm vụ ${formatChange(delta.total)} (${turnover})`)]
      : []),
    ...changeItem('Hoàn thành thêm', changes.finished.length),
    ...changeItem('Mới quá hạn', changes.newlyOverdue.length),
    ...changeItem('Mở lại (kỳ trước đã hoàn thành)', changes.reopened.length, changes.reopened.map(rowName)),
    ...changeItem('Đổi ngày hoàn thành', redated.length, redated),
    ...changeItem('Nhiệm vụ thêm mới', changes.added.length),
    ...changeItem('Nhiệm vụ bị xóa hoặc thôi theo dõi', changes.deleted.length, changes.deleted.map(rowName)),
  ];
}

function changeItem(label: string, count: number, names: readonly string[] = []): ListItem[] {
  if (count === 0) return [];
  const { shown, hidden } = cutList(names, NAMED);
  const more = hidden > 0 ? [`và ${formatNumber(hidden)} mục khác`] : [];
  const named = shown.length > 0 ? [[...shown, ...more].join('; ')] : [];
  return [item([`${label}: `, { text: formatNumber(count), bold: true }], ...named)];
}

const rowName = (row: ReportRow) => `${row.activityCode} của ${row.unit.name}`;
