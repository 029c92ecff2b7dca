import { type Rates, rates } from '../status/rates.ts';
import type { Tally } from '../status/tally.ts';
import type { Changes } from './compare-snapshots.ts';
import { formatNumber, formatRate } from './format-number.ts';

/** From this done rate on, progress is called assured, and from the second on fair; below it, slow. */
const ASSURED = 0.9;
const FAIR = 0.7;

/**
 * One sentence on the whole plan, from its figures by fixed rules: the same figures always read the same.
 * `changes`: since the last report, `null` for the first.
 */
export function judge(
  plan: Tally,
  reporting: { reported: number; total: number },
  changes: Pick<Changes, 'delta'> | null,
): string {
  if (plan.rows === 0) return 'Kế hoạch chưa có nhiệm vụ nào được giao cho các đơn vị.';
  return `${progressClause(plan, changes)}; ${reportingClause(reporting)}.`;
}

function progressClause(plan: Tally, changes: Pick<Changes, 'delta'> | null): string {
  if (plan.doneRate === null) return 'Chưa có nhiệm vụ nào đến hạn';
  const due = formatNumber(plan.due);
  const late = plan.doneLate > 0 ? ` (${formatNumber(plan.doneLate)} nhiệm vụ hoàn thành quá hạn)` : '';
  if (plan.overdue === 0) return `Toàn bộ ${due} nhiệm vụ đến hạn đã hoàn thành${late}`;
  const trend = changes ? trendClause(plan.doneRate, ratesBefore(plan, changes).doneRate) : '';
  const share = `${formatNumber(plan.due - plan.overdue)}/${due} nhiệm vụ đến hạn đã hoàn thành${late}, đạt ${formatRate(plan.doneRate)}${trend}`;
  const rest = `còn ${formatNumber(plan.overdue)} nhiệm vụ quá hạn, lâu nhất ${formatNumber(plan.maxDaysOverdue)} ngày`;
  return `${levelOf(plan.doneRate)}: ${share}; ${rest}`;
}

function levelOf(doneRate: number): string {
  if (doneRate >= ASSURED) return 'Tiến độ chung cơ bản bảo đảm';
  return doneRate >= FAIR ? 'Tiến độ chung đạt mức khá' : 'Tiến độ chung còn chậm';
}

function ratesBefore(plan: Tally, { delta }: Pick<Changes, 'delta'>): Rates {
  return rates({
    doneOnTime: plan.doneOnTime - delta.doneOnTime,
    doneLate: plan.doneLate - delta.doneLate,
    overdue: plan.overdue - delta.overdue,
  });
}

/** The difference of the two rates as they are printed, so that a reader who subtracts finds the same. */
function trendClause(now: number, before: number | null): string {
  if (before === null) return '';
  const points = (Math.round(now * 10_000) - Math.round(before * 10_000)) / 100;
  if (points === 0) return ' (bằng kỳ trước)';
  const direction = points > 0 ? 'tăng' : 'giảm';
  return ` (${direction} ${formatNumber(Math.abs(points))} điểm phần trăm so với kỳ trước)`;
}

function reportingClause({ reported, total }: { reported: number; total: number }): string {
  if (reported === total) return `tất cả ${formatNumber(total)} đơn vị đã báo cáo`;
  return `${formatNumber(reported)}/${formatNumber(total)} đơn vị đã báo cáo`;
}
