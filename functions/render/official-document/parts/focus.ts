import { cutList } from '../../../report/cut-list.ts';
import { formatNumber } from '../../../report/format-number.ts';
import type { Report } from '../../../report/report.ts';
import type { ReportRow } from '../../../report/report-row.ts';
import { item, list, paragraph } from '../document-blocks.ts';
import type { DocumentBlock, DocumentItem } from '../official-document.ts';
import { shortDate } from '../short-date.ts';
import { activityName, moreItem, unitNames } from '../wording.ts';

const ACTIVITIES = 15;
const NAMED_UNITS = 4;

/**
 * III: what ends within the focus days, by activity and deadline, with the units that still have it to do. A week
 * in which nothing ends says so, so that section IV has the same number every week.
 */
export function focus({ upcoming, settings, today }: Report): DocumentBlock[] {
  if (upcoming.length === 0) {
    return [paragraph(`Không có nhiệm vụ nào đến hạn trong ${settings.focusDays} ngày tới.`)];
  }
  const groups = [...Map.groupBy(upcoming, (row) => `${row.activityCode} ${row.deadline}`).values()];
  const { shown, hidden } = cutList(groups, ACTIVITIES);
  const span = `${settings.focusDays} ngày tới (đến hết ngày ${shortDate(today + settings.focusDays)})`;
  return [
    paragraph(`Tập trung thực hiện ${formatNumber(upcoming.length)} nhiệm vụ đến hạn trong ${span}:`),
    ...list([...shown.flatMap(focusItem), ...moreItem(hidden)]),
  ];
}

function focusItem(rows: readonly ReportRow[]): DocumentItem[] {
  const [first] = rows;
  if (!first) return [];
  const names = unitNames(
    rows.map(({ unit }) => unit.name),
    NAMED_UNITS,
  );
  return [
    item(
      `${activityName(first.activity)}: ${timeLeft(first)}; ${formatNumber(rows.length)} đơn vị chưa hoàn thành: ${names}.`,
    ),
  ];
}

function timeLeft({ deadline, daysLeft }: ReportRow): string {
  if (deadline === null || daysLeft === null) return 'không có thời hạn';
  const left = daysLeft === 0 ? 'hạn cuối là ngày chốt số liệu' : `còn ${formatNumber(daysLeft)} ngày`;
  return `hạn ${shortDate(deadline)} (${left})`;
}
