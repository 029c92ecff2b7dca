import { formatNumber } from '../../../report/format-number.ts';
import type { Report } from '../../../report/report.ts';
import type { Tally } from '../../../status/tally.ts';
import { figure, ordinal, remark, short, table, wide } from '../document-blocks.ts';
import type { DocumentBlock } from '../official-document.ts';
import { activityName, deadlineOf } from '../wording.ts';

/** Activities by status; the last row is the whole plan. */
export function activityAnnex({ activities, plan }: Report): DocumentBlock[] {
  if (activities.length === 0) return [];
  return [
    table(
      [
        ordinal,
        wide('Hoạt động', 110),
        short('Hạn cuối', 26),
        figure('Tổng số'),
        figure('Hoàn thành đúng hạn', 22),
        figure('Hoàn thành quá hạn', 22),
        figure('Trong hạn'),
        figure('Quá hạn'),
        figure('Sắp đến hạn', 20),
        figure('Không tính'),
      ],
      activities.map((summary, index) => [
        String(index + 1),
        activityName(summary.activity),
        deadlineOf(summary),
        ...statusCells(summary.tally),
      ]),
      ['', 'Toàn bộ', '', ...statusCells(plan)],
    ),
    remark(
      'Ghi chú: trong hạn, quá hạn là nhiệm vụ đang thực hiện; sắp đến hạn nằm trong số trong hạn; không tính gồm chờ sự kiện, không có thời hạn, tạm hoãn, rút, không áp dụng.',
    ),
  ];
}

function statusCells(tally: Tally): string[] {
  const { total, doneOnTime, doneLate, running, overdue, dueSoon, apart } = tally;
  return [total, doneOnTime, doneLate, running, overdue, dueSoon, apart].map(formatNumber);
}
