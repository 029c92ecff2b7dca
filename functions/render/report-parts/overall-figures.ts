import type { ComparedFigure } from '../../report/compare-snapshots.ts';
import { formatChange, formatNumber, formatRate } from '../../report/format-number.ts';
import type { Report } from '../../report/report.ts';
import { STATUS_LABEL } from '../../status/status-label.ts';
import type { Tally } from '../../status/tally.ts';
import { type Block, note, paragraph, type Tile, type Tone } from '../mail-document.ts';
import { counted } from '../wording.ts';
import { changesSince } from './changes-since.ts';

/** I.1: the four words, what is counted apart, rates with their formula, and what changed. */
export function overallFigures(report: Report): Block[] {
  const { plan, settings } = report;
  if (plan.rows === 0) return [paragraph('Bảng theo dõi chưa có nhiệm vụ nào.')];
  const ahead = counted([
    [plan.notStarted, 'chưa đến thời gian'],
    [plan.dueSoon, `sắp đến hạn (trong ${settings.dueSoonDays} ngày)`],
  ]);
  return [
    { kind: 'tiles', tiles: tiles(report) },
    paragraph(totalSentence(report)),
    ...(ahead ? [paragraph(`Trong số đang thực hiện trong hạn có ${ahead}.`)] : []),
    ...rateBlocks(plan),
    ...overdueAge(plan),
    ...changesSince(report.changes),
  ];
}

const TILES: readonly (readonly [
  Exclude<ComparedFigure, 'total'>,
  keyof typeof STATUS_LABEL,
  Tone | undefined,
])[] = [
  ['doneOnTime', 'done-on-time', 'good'],
  ['doneLate', 'done-late', 'soon'],
  ['running', 'running', undefined],
  ['overdue', 'overdue', 'late'],
];

function tiles({ plan, changes }: Report): Tile[] {
  return TILES.map(([figure, status, tone]) => ({
    label: STATUS_LABEL[status],
    value: formatNumber(plan[figure]),
    note: changes ? `${changeText(changes.delta[figure])} so với kỳ trước` : '',
    // Nothing late is nothing to warn of.
    ...(tone && plan[figure] > 0 ? { tone } : {}),
  }));
}

const changeText = (change: number) => (change === 0 ? 'không đổi' : formatChange(change));

function totalSentence({ plan, activities, units }: Report): string {
  const apart = counted([
    [plan.waitingForEvent, 'chờ sự kiện'],
    [plan.noDeadline, 'không có thời hạn'],
    [plan.suspended, 'tạm hoãn'],
    [plan.withdrawn, 'rút'],
    [plan.notApplicable, 'không áp dụng'],
  ]);
  const scope = `${formatNumber(activities.length)} hoạt động, ${formatNumber(units.length)} đơn vị`;
  const rest = apart ? ` Ngoài ra, không tính vào tỷ lệ: ${apart}.` : '';
  return `Tổng số ${formatNumber(plan.total)} nhiệm vụ (${scope}).${rest}`;
}

function rateBlocks(plan: Tally): Block[] {
  if (plan.doneRate === null) return [note('Chưa có nhiệm vụ đến hạn nên chưa tính tỷ lệ.')];
  const due = formatNumber(plan.due);
  const done = `(${formatNumber(plan.doneOnTime)} + ${formatNumber(plan.doneLate)}) / ${due}`;
  return [
    paragraph([
      { text: `Tỷ lệ hoàn thành ${formatRate(plan.doneRate)}`, bold: true },
      '; ',
      { text: `tỷ lệ quá hạn ${formatRate(plan.overdueRate)}`, bold: true },
      ' trên số nhiệm vụ đến hạn.',
    ]),
    note(
      `Cách tính: tỷ lệ hoàn thành = (hoàn thành đúng hạn + hoàn thành quá hạn) / đến hạn = ${done}; ` +
        `tỷ lệ quá hạn = đang thực hiện quá hạn / đến hạn = ${formatNumber(plan.overdue)} / ${due}; ` +
        'đến hạn = đã hoàn thành + đang thực hiện quá hạn.',
    ),
  ];
}

function overdueAge({ overdue, maxDaysOverdue, sumDaysOverdue }: Tally): Block[] {
  if (overdue === 0) return [];
  const average = formatNumber(Math.round((sumDaysOverdue / overdue) * 10) / 10);
  return [paragraph(`Quá hạn lâu nhất ${formatNumber(maxDaysOverdue)} ngày, bình quân ${average} ngày.`)];
}
