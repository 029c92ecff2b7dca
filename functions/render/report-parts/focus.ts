import { formatVietnameseDate } from '../../calendar/plain-date.ts';
import { cutList } from '../../report/cut-list.ts';
import { formatNumber } from '../../report/format-number.ts';
import type { Report } from '../../report/report.ts';
import type { ReportRow } from '../../report/report-row.ts';
import { type Block, item, type ListItem, paragraph } from '../mail-document.ts';
import type { SheetLinks } from '../sheet-links.ts';
import { activityName, deadlineText, moreItem, unitNames } from '../wording.ts';
import { unitLink } from './quote-list.ts';

const ACTIVITIES = 15;
const NAMED_UNITS = 4;

/** III: what ends within the focus days, by activity and deadline, with the units that still have it to do. */
export function focus({ upcoming, settings, today }: Report, links: SheetLinks): Block[] {
  if (upcoming.length === 0) return [];
  const groups = [...Map.groupBy(upcoming, (row) => `${row.activityCode} ${row.deadline}`).values()];
  const { shown, hidden } = cutList(groups, ACTIVITIES);
  const last = formatVietnameseDate(today + settings.focusDays);
  return [
    paragraph(
      `${formatNumber(upcoming.length)} nhiệm vụ đến hạn trong ${settings.focusDays} ngày tới (đến hết ngày ${last}):`,
    ),
    { kind: 'list', items: [...shown.flatMap((rows) => focusItem(rows, links)), ...moreItem(hidden)] },
  ];
}

function focusItem(rows: readonly ReportRow[], links: SheetLinks): ListItem[] {
  const [first] = rows;
  if (!first) return [];
  const units = rows.map((row) => unitLink(row, links));
  return [
    item(
      [...activityName(first.activity), ': ', ...deadlineText(first)],
      [`${formatNumber(rows.length)} đơn vị chưa hoàn thành: `, ...unitNames(units, NAMED_UNITS)],
    ),
  ];
}
