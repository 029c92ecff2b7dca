import { formatVietnameseDate } from '../../calendar/plain-date.ts';
import { formatMoney, formatNumber, formatRate } from '../../report/format-number.ts';
import type { ActivitySummary, Report } from '../../report/report.ts';
import type { TargetProgress } from '../../report/targets.ts';
import { type Block, paragraph, type Text } from '../mail-document.ts';
import { activityName } from '../wording.ts';

/** I.2: each activity in a line, then how far the counted targets are. */
export function byActivity({ activities, targets }: Report): Block[] {
  if (activities.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Hoạt động', align: 'left' },
        { title: 'Hạn cuối', align: 'right' },
        { title: 'Hoàn thành', align: 'right' },
        { title: 'Quá hạn', align: 'right' },
      ],
      rows: activities.map(activityLine),
    },
    ...targets.map((target) => paragraph(targetSentence(target))),
  ];
}

function activityLine(summary: ActivitySummary): Text[] {
  const { activity, tally } = summary;
  const done = tally.doneOnTime + tally.doneLate;
  return [
    activityName(activity),
    deadlineText(summary),
    tally.total > 0 ? `${formatNumber(done)}/${formatNumber(tally.total)}` : '–',
    tally.overdue > 0 ? [{ text: formatNumber(tally.overdue), bold: true, tone: 'late' }] : '0',
  ];
}

function deadlineText({ activity, deadline }: ActivitySummary): string {
  if (deadline !== null) return formatVietnameseDate(deadline);
  return activity.window.kind === 'event' ? 'chờ sự kiện' : 'không có';
}

function targetSentence(target: TargetProgress): Text {
  const { activity, money } = target;
  const quantity = `${formatNumber(target.done)}/${formatNumber(target.quantity)} ${target.unit} (${formatRate(target.fraction)})`;
  const funds =
    money === null
      ? ''
      : `; kinh phí ${formatNumber(target.moneyDone)}/${formatMoney(money)} (${formatRate(target.moneyFraction)})`;
  const doubt =
    target.doubtful.length > 0
      ? `; chưa tính số liệu cần rà soát ở ${formatNumber(target.doubtful.length)} dòng`
      : '';
  return [{ text: `Chỉ tiêu ${activity.code}: `, bold: true }, `${quantity}${funds}${doubt}.`];
}
