import { cutList } from '../../report/cut-list.ts';
import { formatNumber, formatRate } from '../../report/format-number.ts';
import type { Report } from '../../report/report.ts';
import type { Tally } from '../../status/tally.ts';
import { type Block, note, type TableColumn, type Text } from '../mail-document.ts';
import { lateCount, restOf, shortName } from '../wording.ts';
import { mostOverdueFirst } from './by-unit.ts';
import type { Rendering } from './rendering.ts';

const right = (title: string): TableColumn => ({ title, align: 'right' });

/** Annex 1: activities by status, unless all would be zeros. Seven columns are what a phone shows at a readable size. */
export function activityTable({ activities, plan }: Report, { detail, links }: Rendering): Block[] {
  if (plan.rows === 0) return [];
  const { shown, hidden } = cutList(activities, detail.activities);
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Mã', align: 'left' },
        right('Tổng số'),
        right('Xong đúng hạn'),
        right('Xong quá hạn'),
        right('Trong hạn'),
        right('Quá hạn'),
        right('Không tính'),
      ],
      rows: [
        ...shown.map(({ activity, tally }) => [activity.code, ...statusCells(tally)]),
        [[{ text: 'Tổng', bold: true }], ...statusCells(plan)],
      ],
    },
    ...restOf(hidden, 'hoạt động', links),
    note(
      'Trong hạn, quá hạn: đang thực hiện. Không tính: chờ sự kiện, không có thời hạn, tạm hoãn, rút, không áp dụng.',
    ),
  ];
}

function statusCells(tally: Tally): Text[] {
  const { total, doneOnTime, doneLate, running, overdue, apart } = tally;
  return [total, doneOnTime, doneLate, running, overdue, apart].map(formatNumber);
}

/** Annex 2: units, those that need attention first, unless all would be zeros. */
export function unitTable({ units, plan }: Report, { detail, links }: Rendering): Block[] {
  if (plan.rows === 0) return [];
  const { shown, hidden } = cutList(mostOverdueFirst(units), detail.units);
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Đơn vị', align: 'left', wide: true },
        right('Tổng số'),
        right('Đã xong'),
        right('Quá hạn'),
        right('Tỷ lệ xong'),
      ],
      rows: shown.map(({ unit, tally, reported }) => [
        `${shortName(unit.name, detail.name)}${reported ? '' : ' (chưa báo cáo)'}`,
        formatNumber(tally.total),
        formatNumber(tally.doneOnTime + tally.doneLate),
        lateCount(tally.overdue),
        formatRate(tally.doneRate),
      ]),
    },
    ...restOf(hidden, 'đơn vị', links),
    note('Tỷ lệ xong = đã xong / (đã xong + quá hạn); “–” khi chưa có nhiệm vụ đến hạn.'),
  ];
}
