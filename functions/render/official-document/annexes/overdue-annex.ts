import { cutList } from '../../../report/cut-list.ts';
import { cutText } from '../../../report/cut-text.ts';
import { formatNumber } from '../../../report/format-number.ts';
import type { Report } from '../../../report/report.ts';
import { daysOverdue, type ReportRow } from '../../../report/report-row.ts';
import { plainLine } from '../../plain-line.ts';
import { figure, ordinal, remark, short, table, wide } from '../document-blocks.ts';
import type { DocumentBlock } from '../official-document.ts';
import { shortDate } from '../short-date.ts';
import { nameOf } from '../wording.ts';

/** Rows of some 70 pages: beyond, nobody reads a printed list. */
const ROWS = 1_000;
const WORDS = 400;

/** Overdue work, longest first, with the cause the unit gives and what it proposes. */
export function overdueAnnex({ overdue }: Report): DocumentBlock[] {
  if (overdue.length === 0) return [];
  const { shown, hidden } = cutList(overdue, ROWS);
  const rest = `Danh sách ghi ${formatNumber(ROWS)} nhiệm vụ quá hạn lâu nhất trong tổng số ${formatNumber(overdue.length)}; đủ danh sách ở phụ lục dạng bảng tính.`;
  return [
    table(
      [
        ordinal,
        wide('Đơn vị', 48),
        short('Hoạt động', 22),
        short('Hạn cuối', 26),
        figure('Số ngày quá hạn', 20),
        wide('Khó khăn, nguyên nhân', 70),
        wide('Đề xuất', 60),
      ],
      shown.map(overdueRow),
    ),
    ...(hidden > 0 ? [remark(rest)] : []),
  ];
}

function overdueRow(row: ReportRow, index: number): string[] {
  return [
    formatNumber(index + 1),
    nameOf(row.unit.name),
    row.activityCode,
    row.deadline === null ? '' : shortDate(row.deadline),
    formatNumber(daysOverdue(row)),
    cutText(plainLine(row.difficulties), WORDS),
    cutText(plainLine(row.proposals), WORDS),
  ];
}
