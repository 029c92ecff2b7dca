import type { Finding } from './finding.ts';
import type { Activity, Progress, Target } from './plan.ts';
import { progressFinding } from './progress-finding.ts';

/** How many times the planned money an amount may be before it is questioned. */
const FAR_ABOVE = 2;

const VIETNAMESE = new Intl.NumberFormat('vi-VN');
const number = (value: number): string => VIETNAMESE.format(value);

/** Counted results above any sense of the plan's target. */
export function checkFigures(progress: Progress, activity: Activity): Finding[] {
  const { target } = activity;
  if (!target) return [];
  return [...checkQuantity(progress, target), ...checkMoney(progress, target)];
}

function checkQuantity(progress: Progress, target: Target): Finding[] {
  const { quantity } = progress;
  if (quantity === null || quantity <= target.quantity) return [];
  const message = `là ${number(quantity)}, lớn hơn chỉ tiêu của cả kế hoạch (${number(target.quantity)} ${target.unit}); kiểm tra lại.`;
  return [progressFinding(progress, 'quantity', ['warning', 'quantity.above-target', message])];
}

function checkMoney(progress: Progress, { quantity, moneyPerUnit, unit }: Target): Finding[] {
  const { money } = progress;
  if (money === null || moneyPerUnit === null) return [];
  const count = progress.quantity || quantity;
  const planned = count * moneyPerUnit;
  if (money <= FAR_ABOVE * planned) return [];
  const message = `là ${number(money)}, gấp nhiều lần mức ${number(planned)} đồng của ${number(count)} ${unit}; kiểm tra lại số chữ số không.`;
  return [progressFinding(progress, 'money', ['warning', 'money.above-target', message])];
}

/** "Không áp dụng" beside anything that says the work was begun. */
export function checkNotApplicable(progress: Progress): Finding[] {
  const { percent, quantity, money, startedOn, doneOn } = progress;
  const hasFigures = [percent, quantity, money, startedOn, doneOn].some(
    (figure) => figure !== null && figure !== 0,
  );
  if (!hasFigures) return [];
  const message = 'được đánh dấu nhưng dòng có tiến độ, ngày hoặc số liệu; bỏ dấu hoặc xóa số liệu.';
  return [progressFinding(progress, 'notApplicable', ['error', 'not-applicable.with-figures', message])];
}
