import type { Tally } from '../status/tally.ts';
import { formatNumber, formatRate } from './format-number.ts';

/** From this done rate on, progress is called assured, and from the second on fair; below it, slow. */
const ASSURED = 0.9;
const FAIR = 0.7;

/** One sentence on the whole plan, from its figures by fixed rules: the same figures always read the same. */
export function judge(plan: Tally, reporting: { reported: number; total: number }): string {
  if (plan.rows === 0) return 'Kế hoạch chưa có nhiệm vụ nào được giao cho các đơn vị.';
  return `${progressClause(plan)}; ${reportingClause(reporting)}.`;
}

function progressClause(plan: Tally): string {
  if (plan.doneRate === null) return 'Chưa có nhiệm vụ nào đến hạn';
  const due = formatNumber(plan.due);
  const late = plan.doneLate > 0 ? ` (${formatNumber(plan.doneLate)} nhiệm vụ hoàn thành quá hạn)` : '';
  if (plan.overdue === 0) return `Toàn bộ ${due} nhiệm vụ đến hạn đã hoàn thành${late}`;
  const share = `${formatNumber(plan.due - plan.overdue)}/${due} nhiệm vụ đến hạn đã hoàn thành${late}, đạt ${formatRate(plan.doneRate)}`;
  const rest = `còn ${formatNumber(plan.overdue)} nhiệm vụ quá hạn, lâu nhất ${formatNumber(plan.maxDaysOverdue)} ngày`;
  if (plan.doneRate >= ASSURED) return `Tiến độ chung cơ bản bảo đảm: ${share}; ${rest}`;
  if (plan.doneRate >= FAIR) return `Tiến độ chung đạt mức khá: ${share}; ${rest}`;
  return `Tiến độ chung còn chậm: ${share}; ${rest}`;
}

function reportingClause({ reported, total }: { reported: number; total: number }): string {
  if (reported === total) return `tất cả ${formatNumber(total)} đơn vị đã báo cáo`;
  return `${formatNumber(reported)}/${formatNumber(total)} đơn vị đã báo cáo`;
}
