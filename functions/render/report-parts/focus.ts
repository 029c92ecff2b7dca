import { formatVietnameseDate } from '../../calendar/plain-date.ts';
import { cutList } from '../../report/cut-list.ts';
import { formatNumber } from '../../report/format-number.ts';
import type { Report } from '../../report/report.ts';
import type { ReportRow } from '../../report/report-row.ts';
import { type Block, item, type ListItem, paragraph } from '../mail-document.ts';
import { activityName, deadlineText, moreItem, unitNames } from '../wording.ts';
import { unitLink } from './quote-list.ts';
import type { Rendering } from './rendering.ts';

const NAMED_UNITS = 4;

/**
 * III: what ends within the focus days, by activity and deadline, with the units that still have it to do. A week
 * in which nothing ends says so, so that section IV has the same number every week.
 */
export function focus({ plan, upcoming, settings, today }: Report, rendering: Rendering): Block[] {
  if (plan.rows === 0) return [];
  if (upcoming.length === 0) {
    return [paragraph(`Không có nhiệm vụ nào đến hạn trong ${settings.focusDays} ngày tới.`)];
  }
  const groups = [...Map.groupBy(upcoming, (row) => `${row.activityCode} ${row.deadline}`).values()];
  const { shown, hidden } = cutList(groups, rendering.detail.focus);
  const last = formatVietnameseDate(today + settings.focusDays);
  return [
    paragraph(
      `${formatNumber(upcoming.length)} nhiệm vụ đến hạn trong ${settings.focusDays} ngày tới (đến hết ngày ${last}):`,
    ),
    { kind: 'list', items: [...shown.flatMap((rows) => focusItem(rows, rendering)), ...moreItem(hidden)] },
  ];
}

function focusItem(rows: readonly ReportRow[], rendering: Rendering): ListItem[] {
  const [first] = rows;
  if (!first) return [];
  const units = rows.map((row) => unitLink(row, rendering));
  return [
    item(
      [...activityName(first.activity, rendering.detail.name), ': ', ...deadlineText(first)],
      [`${formatNumber(rows.length)} đơn vị chưa hoàn thành: `, ...unitNames(units, NAMED_UNITS)],
    ),
  ];
}
