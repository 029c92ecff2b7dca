import { cutList } from '../../../report/cut-list.ts';
import { formatNumber, formatRate } from '../../../report/format-number.ts';
import type { Report, UnitSummary } from '../../../report/report.ts';
import { item, list, paragraph } from '../document-blocks.ts';
import type { DocumentBlock } from '../official-document.ts';
import { moreItem, nameOf } from '../wording.ts';

const LATEST_UNITS = 5;

/** I.3: how many units reported, and which are furthest behind. */
export function byUnit({ units, reporting }: Report, annex: string): DocumentBlock[] {
  if (units.length === 0) return [];
  const late = mostOverdueFirst(units.filter(({ tally }) => tally.overdue > 0));
  const { shown, hidden } = cutList(late, LATEST_UNITS);
  const share = formatRate(reporting.reported / reporting.total);
  const count = `${formatNumber(reporting.reported)}/${formatNumber(reporting.total)} đơn vị đã báo cáo (${share})`;
  return [
    paragraph(`${count}; kết quả của từng đơn vị tại ${annex}. ${standing(units, late.length)}`),
    ...list([...shown.map(lateUnit), ...moreItem(hidden)]),
  ];
}

/** Those that need attention first. */
export function mostOverdueFirst(units: readonly UnitSummary[]): UnitSummary[] {
  return [...units].sort(
    (one, other) =>
      other.tally.overdue - one.tally.overdue ||
      other.tally.maxDaysOverdue - one.tally.maxDaysOverdue ||
      (one.tally.doneRate ?? 1) - (other.tally.doneRate ?? 1),
  );
}

function standing(units: readonly UnitSummary[], late: number): string {
  const allDone = units.filter(({ tally }) => tally.due > 0 && tally.overdue === 0).length;
  const done = allDone > 0 ? `${formatNumber(allDone)} đơn vị đã hoàn thành mọi nhiệm vụ đến hạn. ` : '';
  if (late === 0) return `${done}Không có đơn vị nào có nhiệm vụ quá hạn.`;
  return `${done}${formatNumber(late)} đơn vị có nhiệm vụ quá hạn${late > LATEST_UNITS ? ', nhiều nhất' : ''}:`;
}

const lateUnit = ({ unit, tally }: UnitSummary) =>
  item(
    `${nameOf(unit.name)}: ${formatNumber(tally.overdue)} nhiệm vụ, lâu nhất ${formatNumber(tally.maxDaysOverdue)} ngày.`,
  );
