import { formatMoney, formatNumber, formatRate } from '../../../report/format-number.ts';
import type { ActivitySummary, Report } from '../../../report/report.ts';
import type { TargetProgress } from '../../../report/targets.ts';
import type { AnnexLabel } from '../annexes/annexes.ts';
import { figure, ordinal, paragraph, short, table, wide } from '../document-blocks.ts';
import type { DocumentBlock } from '../official-document.ts';
import { activityName, deadlineOf } from '../wording.ts';

/** I.2: each activity with its deadline and how much of it is done; counted targets below. */
export function byActivity({ activities, targets }: Report, annexLabel: AnnexLabel): DocumentBlock[] {
  if (activities.length === 0) return [];
  const charts = annexLabel('charts');
  const see = `đủ các trạng thái tại ${annexLabel('activities')}${charts === '' ? '' : `; xem biểu đồ tại ${charts}`}`;
  return [
    paragraph(`Kết quả của từng hoạt động (${see}):`),
    table(
      [ordinal, wide('Hoạt động', 92), short('Hạn cuối', 26), figure('Hoàn thành'), figure('Quá hạn')],
      activities.map(activityRow),
    ),
    ...targets.map((target) => paragraph(targetSentence(target))),
  ];
}

function activityRow(summary: ActivitySummary, index: number): string[] {
  const { activity, tally } = summary;
  const done = tally.doneOnTime + tally.doneLate;
  return [
    String(index + 1),
    activityName(activity),
    deadlineOf(summary),
    tally.total > 0 ? `${formatNumber(done)}/${formatNumber(tally.total)}` : '–',
    formatNumber(tally.overdue),
  ];
}

function targetSentence(target: TargetProgress): string {
  const { activity, money, doubtful } = target;
  const quantity = `${formatNumber(target.done)}/${formatNumber(target.quantity)} ${target.unit} (${formatRate(target.fraction)})`;
  const funds =
    money === null
      ? ''
      : `; kinh phí ${formatNumber(target.moneyDone)} trên ${formatMoney(money)} (${formatRate(target.moneyFraction)})`;
  const doubt =
    doubtful.length > 0 ? `; chưa tính số liệu cần rà soát ở ${formatNumber(doubtful.length)} dòng` : '';
  return `Chỉ tiêu ${activity.code}: ${quantity}${funds}${doubt}.`;
}
