import { formatNumber, formatRate } from '../../report/format-number.ts';
import type { Report } from '../../report/report.ts';
import type { Tally } from '../../status/tally.ts';
import { type Block, note, paragraph } from '../mail-document.ts';
import { counted } from '../wording.ts';
import { changesInDetail } from './changes-since.ts';
import { picturesAt } from './pictures-at.ts';
import type { Rendering } from './rendering.ts';

/** I.1: how the four words of the box add up, what is counted apart, rates with their formula, what changed. */
export function overallFigures(report: Report, rendering: Rendering): Block[] {
  const { plan, settings } = report;
  if (plan.rows === 0) return [];
  const ahead = counted([
    [plan.notStarted, 'chưa đến thời gian'],
    [plan.dueSoon, `sắp đến hạn (trong ${settings.dueSoonDays} ngày)`],
  ]);
  return [
    paragraph(totalSentence(report)),
    ...(ahead ? [paragraph(`Trong số đang thực hiện trong hạn có ${ahead}.`)] : []),
    ...rateBlocks(plan),
    ...overdueAge(plan),
    ...changesInDetail(report.changes, rendering),
    ...picturesAt('figures', rendering.pictures),
  ];
}

function totalSentence({ plan, activities, units }: Report): string {
  const apart = counted([
    [plan.waitingForEvent, 'chờ sự kiện'],
    [plan.noDeadline, 'không có thời hạn'],
    [plan.suspended, 'tạm hoãn'],
    [plan.withdrawn, 'rút'],
    [plan.notApplicable, 'không áp dụng'],
  ]);
  const scope = `${formatNumber(activities.length)} hoạt động, ${formatNumber(units.length)} đơn vị`;
  const sides = `${formatNumber(plan.doneOnTime + plan.doneLate)} đã hoàn thành, ${formatNumber(plan.running + plan.overdue)} chưa hoàn thành`;
  const rest = apart ? ` Ngoài ra, không tính vào tỷ lệ: ${apart}.` : '';
  return `Tổng số ${formatNumber(plan.total)} nhiệm vụ (${scope}): ${sides}.${rest}`;
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
  return [
    paragraph(
      `Quá hạn lâu nhất ${formatNumber(maxDaysOverdue)} ngày, bình quân ${average} ngày (${formatNumber(sumDaysOverdue)} ngày / ${formatNumber(overdue)} nhiệm vụ).`,
    ),
  ];
}
