import { TABS } from '../../../sheets/template/template.ts';
import { cutList } from '../../report/cut-list.ts';
import { formatNumber, formatRate } from '../../report/format-number.ts';
import type { Report } from '../../report/report.ts';
import type { Tally } from '../../status/tally.ts';
import { type Block, note, type TableColumn, type Text } from '../mail-document.ts';
import type { SheetLinks } from '../sheet-links.ts';
import { mostOverdueFirst } from './by-unit.ts';

const UNITS = 30;

const right = (title: string): TableColumn => ({ title, align: 'right' });

/** Annex 1: activities by status. */
export function activityTable({ activities, plan }: Report): Block[] {
  if (activities.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Hoạt động', align: 'left' },
        right('Tổng số'),
        right('Xong đúng hạn'),
        right('Xong quá hạn'),
        right('Trong hạn'),
        right('Quá hạn'),
        right('Sắp đến hạn'),
        right('Không tính'),
      ],
      rows: [
        ...activities.map(({ activity, tally }) => [activity.code, ...statusCells(tally)]),
        [[{ text: 'Toàn bộ', bold: true }], ...statusCells(plan)],
      ],
    },
    note(
      'Trong hạn, quá hạn: đang thực hiện. Sắp đến hạn nằm trong số trong hạn. Không tính: chờ sự kiện, không có thời hạn, tạm hoãn, rút, không áp dụng.',
    ),
  ];
}

function statusCells(tally: Tally): Text[] {
  const { total, doneOnTime, doneLate, running, overdue, dueSoon, apart } = tally;
  return [total, doneOnTime, doneLate, running, overdue, dueSoon, apart].map(formatNumber);
}

/** Annex 2: units, those that need attention first. */
export function unitTable({ units }: Report, links: SheetLinks): Block[] {
  if (units.length === 0) return [];
  const { shown, hidden } = cutList(mostOverdueFirst(units), UNITS);
  const rest: Text = [
    `và ${formatNumber(hidden)} mục khác; đủ số liệu ở `,
    { text: `tab ${TABS.dashboard.title}`, href: links.tab(TABS.dashboard.title) },
  ];
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Đơn vị', align: 'left' },
        right('Tổng số'),
        right('Hoàn thành'),
        right('Quá hạn'),
        right('Tỷ lệ hoàn thành'),
      ],
      rows: shown.map(({ unit, tally, reported }) => [
        reported ? unit.name : `${unit.name} (chưa báo cáo)`,
        formatNumber(tally.total),
        formatNumber(tally.doneOnTime + tally.doneLate),
        tally.overdue > 0 ? [{ text: formatNumber(tally.overdue), bold: true, tone: 'late' }] : '0',
        formatRate(tally.doneRate),
      ]),
    },
    ...(hidden > 0 ? [note(rest)] : []),
  ];
}
