import { formatVietnameseDate } from '../../calendar/plain-date.ts';
import { cutList } from '../../report/cut-list.ts';
import { formatMoney, formatNumber, formatRate } from '../../report/format-number.ts';
import type { ActivitySummary, Report } from '../../report/report.ts';
import type { TargetProgress } from '../../report/targets.ts';
import { type Block, item, type Text } from '../mail-document.ts';
import { activityName, lateCount, moreItem, restOf, shortName } from '../wording.ts';
import { picturesAt } from './pictures-at.ts';
import type { Rendering } from './rendering.ts';

/** UTF-16 units of the name of what is counted. */
const COUNTED = 40;

/** I.2: each activity in a line, then how far the counted targets are. */
export function byActivity({ activities, targets }: Report, rendering: Rendering): Block[] {
  if (activities.length === 0) return [];
  const { links, pictures, detail } = rendering;
  const { shown, hidden } = cutList(activities, detail.activities);
  return [
    ...picturesAt('activities', pictures),
    {
      kind: 'table',
      columns: [
        { title: 'Hoạt động', align: 'left', wide: true },
        { title: 'Đã xong', align: 'right' },
        { title: 'Quá hạn', align: 'right' },
      ],
      rows: shown.map((summary) => activityLine(summary, detail.name)),
    },
    ...restOf(hidden, 'hoạt động', links),
    ...targetList(targets, detail.targets),
  ];
}

function activityLine(summary: ActivitySummary, nameLength: number): Text[] {
  const { activity, tally } = summary;
  const done = tally.doneOnTime + tally.doneLate;
  return [
    [...activityName(activity, nameLength), ` (${deadlineText(summary)})`],
    tally.total > 0 ? `${formatNumber(done)}/${formatNumber(tally.total)}` : '–',
    lateCount(tally.overdue),
  ];
}

function deadlineText({ activity, deadline }: ActivitySummary): string {
  if (deadline !== null) return `hạn ${formatVietnameseDate(deadline)}`;
  return activity.window.kind === 'event' ? 'chờ sự kiện' : 'không có thời hạn';
}

function targetList(targets: readonly TargetProgress[], limit: number): Block[] {
  if (targets.length === 0) return [];
  const { shown, hidden } = cutList(targets, limit);
  return [
    { kind: 'list', items: [...shown.map((target) => item(targetSentence(target))), ...moreItem(hidden)] },
  ];
}

function targetSentence(target: TargetProgress): Text {
  const { activity, money } = target;
  const quantity = `${formatNumber(target.done)}/${formatNumber(target.quantity)} ${shortName(target.unit, COUNTED)} (${formatRate(target.fraction)})`;
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
