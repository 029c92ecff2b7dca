import { formatNumber } from '../../report/format-number.ts';
import type { Report } from '../../report/report.ts';
import { daysOverdue, type ReportRow } from '../../report/report-row.ts';
import { type Block, item, paragraph } from '../mail-document.ts';
import { overdueItem } from './annex-lists.ts';
import type { Rendering } from './rendering.ts';

const SHOWN = 3;
/** UTF-16 units of a unit's words: a line or two on a phone. */
const WORDS = 120;

/**
 * The longest overdue tasks of three units, with cause and proposal. Where several are overdue equally long, those
 * whose units say why come first; then the order of the sheet.
 */
export function longestOverdue(report: Report, rendering: Rendering): Block[] {
  const rows = firstOfEachUnit(report.overdue.toSorted(byDaysThenWords)).slice(0, SHOWN);
  if (rows.length === 0) return [];
  const others = report.overdue.length - rows.length;
  const short = {
    ...rendering,
    detail: { ...rendering.detail, words: Math.min(WORDS, rendering.detail.words) },
  };
  const more = others > 0 ? [item(`và ${formatNumber(others)} nhiệm vụ quá hạn khác`)] : [];
  return [
    paragraph('Quá hạn lâu nhất:'),
    { kind: 'list', items: [...rows.map((row) => overdueItem(row, short)), ...more] },
  ];
}

function byDaysThenWords(one: ReportRow, other: ReportRow): number {
  return (
    daysOverdue(other) - daysOverdue(one) ||
    Number(saysWhy(other)) - Number(saysWhy(one)) ||
    one.sheetRow - other.sheetRow
  );
}

const saysWhy = ({ difficulties }: ReportRow) => difficulties.trim() !== '';

function firstOfEachUnit(rows: readonly ReportRow[]): ReportRow[] {
  const seen = new Set<string>();
  return rows.filter(({ unitCode }) => !seen.has(unitCode) && seen.add(unitCode));
}
