import type { ComparedFigure } from '../../../report/compare-snapshots.ts';
import { formatChange, formatNumber, formatRate } from '../../../report/format-number.ts';
import type { Report } from '../../../report/report.ts';
import { STATUS_LABEL } from '../../../status/status-label.ts';
import type { Tally } from '../../../status/tally.ts';
import { figure, paragraph, remark, table, wide } from '../document-blocks.ts';
import type { DocumentBlock, DocumentTable } from '../official-document.ts';
import { counted } from '../wording.ts';
import { changesSince } from './changes.ts';

/** I.1: the four words, what is counted apart, rates with their formula, and what changed. */
export function overallFigures(report: Report): DocumentBlock[] {
  const { plan } = report;
  if (plan.rows === 0) return [paragraph('Bảng theo dõi chưa có nhiệm vụ nào.')];
  const scope = `${formatNumber(report.activities.length)} hoạt động, ${formatNumber(report.units.length)} đơn vị`;
  return [
    paragraph(`Tổng số ${formatNumber(plan.total)} nhiệm vụ (${scope}), trong đó:`),
    fourWords(report),
    ...countedApart(report),
    ...rateBlocks(plan),
    ...overdueAge(plan),
    ...changesSince(report.changes),
  ];
}

const WORDS: readonly (readonly [Exclude<ComparedFigure, 'total'>, keyof typeof STATUS_LABEL])[] = [
  ['doneOnTime', 'done-on-time'],
  ['doneLate', 'done-late'],
  ['running', 'running'],
  ['overdue', 'overdue'],
];

function fourWords({ plan, changes }: Report): DocumentTable {
  const cells = (figure: ComparedFigure) => [
    formatNumber(plan[figure]),
    ...(changes ? [formatChange(changes.delta[figure])] : []),
  ];
  return table(
    [wide('Trạng thái', 80), figure('Số nhiệm vụ', 40), ...(changes ? [figure('So với kỳ trước', 40)] : [])],
    WORDS.map(([figure, status]) => [STATUS_LABEL[status], ...cells(figure)]),
    ['Tổng số', ...cells('total')],
  );
}

function countedApart({ plan, settings }: Report): DocumentBlock[] {
  const ahead = counted([
    [plan.notStarted, 'chưa đến thời gian'],
    [plan.dueSoon, `sắp đến hạn (trong ${settings.dueSoonDays} ngày)`],
  ]);
  const apart = counted([
    [plan.waitingForEvent, 'chờ sự kiện'],
    [plan.noDeadline, 'không có thời hạn'],
    [plan.suspended, 'tạm hoãn'],
    [plan.withdrawn, 'rút'],
    [plan.notApplicable, 'không áp dụng'],
  ]);
  return [
    ...(ahead ? [paragraph(`Trong số nhiệm vụ đang thực hiện trong hạn: ${ahead}.`)] : []),
    ...(apart
      ? [paragraph(`Ngoài ra có ${formatNumber(plan.apart)} nhiệm vụ không tính vào tỷ lệ: ${apart}.`)]
      : []),
  ];
}

function rateBlocks(plan: Tally): DocumentBlock[] {
  if (plan.doneRate === null) return [paragraph('Chưa có nhiệm vụ đến hạn nên chưa tính tỷ lệ.')];
  const due = formatNumber(plan.due);
  const done = `(${formatNumber(plan.doneOnTime)} + ${formatNumber(plan.doneLate)}) / ${due}`;
  return [
    paragraph(
      `Tỷ lệ hoàn thành đạt ${formatRate(plan.doneRate)}; tỷ lệ quá hạn ${formatRate(plan.overdueRate)} trên số nhiệm vụ đến hạn.`,
    ),
    remark(
      `Cách tính: tỷ lệ hoàn thành = (hoàn thành đúng hạn + hoàn thành quá hạn) / đến hạn = ${done}; ` +
        `tỷ lệ quá hạn = đang thực hiện quá hạn / đến hạn = ${formatNumber(plan.overdue)} / ${due}; ` +
        'đến hạn = đã hoàn thành + đang thực hiện quá hạn.',
    ),
  ];
}

function overdueAge({ overdue, maxDaysOverdue, sumDaysOverdue }: Tally): DocumentBlock[] {
  if (overdue === 0) return [];
  const average = formatNumber(Math.round((sumDaysOverdue / overdue) * 10) / 10);
  return [
    paragraph(
      `Nhiệm vụ quá hạn lâu nhất là ${formatNumber(maxDaysOverdue)} ngày, bình quân ${average} ngày.`,
    ),
  ];
}
