import type { Changes } from '../../../report/compare-snapshots.ts';
import { cutList } from '../../../report/cut-list.ts';
import { formatChange, formatNumber } from '../../../report/format-number.ts';
import type { ReportRow } from '../../../report/report-row.ts';
import { weekText } from '../../week-text.ts';
import { item, list, paragraph } from '../document-blocks.ts';
import type { DocumentBlock, DocumentItem } from '../official-document.ts';
import { shortDate } from '../short-date.ts';
import { nameOf } from '../wording.ts';

/** How many rows a line of changes names. */
const NAMED = 3;

/** What became of the rows since the earlier figures; what leaves a trace (deleted, reopened, redated) is named. */
export function changesSince(changes: Changes | null): DocumentBlock[] {
  if (!changes) return [paragraph('Đây là báo cáo đầu tiên của kế hoạch, chưa có kỳ trước để so sánh.')];
  const since = `So với ${weekText(changes.since.week)} (số liệu chốt ngày ${shortDate(changes.since.today)})`;
  const items = changeItems(changes);
  if (items.length === 0) return [paragraph(`${since}: không thay đổi.`)];
  return [paragraph(`${since}:`), ...list(items)];
}

function changeItems(changes: Changes): DocumentItem[] {
  const { entered, left, delta } = changes;
  const redated = changes.doneDateChanged.map(
    ({ row, before, after }) => `${rowName(row)}: từ ${shortDate(before)} thành ${shortDate(after)}`,
  );
  const turnover = `${formatNumber(entered.length)} mới tính, ${formatNumber(left.length)} thôi tính`;
  return [
    ...(entered.length + left.length > 0
      ? [item(`Tổng số nhiệm vụ ${formatChange(delta.total)} (${turnover}).`)]
      : []),
    ...changeItem('Hoàn thành thêm', changes.finished.length),
    ...changeItem('Mới quá hạn', changes.newlyOverdue.length),
    ...changeItem('Mở lại (kỳ trước đã hoàn thành)', changes.reopened.length, changes.reopened.map(rowName)),
    ...changeItem('Đổi ngày hoàn thành', redated.length, redated),
    ...changeItem('Thêm mới', changes.added.length),
    ...changeItem('Bị xóa hoặc thôi theo dõi', changes.deleted.length, changes.deleted.map(rowName)),
  ];
}

function changeItem(label: string, count: number, names: readonly string[] = []): DocumentItem[] {
  if (count === 0) return [];
  const { shown, hidden } = cutList(names, NAMED);
  const more = hidden > 0 ? [`và ${formatNumber(hidden)} mục khác`] : [];
  const named = shown.length > 0 ? `, gồm ${[...shown, ...more].join('; ')}` : '';
  return [item(`${label}: ${formatNumber(count)} nhiệm vụ${named}.`)];
}

const rowName = (row: ReportRow) => `${row.activityCode} của ${nameOf(row.unit.name)}`;
