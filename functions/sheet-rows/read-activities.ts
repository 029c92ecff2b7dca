import { PLAN_TAB } from '../../sheets/template/tabs/plan.ts';
import type { Finding } from '../plan/finding.ts';
import type { Activity, Target, TimeWindow, WindowKind } from '../plan/plan.ts';
import type { Problem } from './cells/reading.ts';
import { settleDate } from './cells/resolve-day-month.ts';
import { firstOfEach } from './first-of-each.ts';
import { readWindow } from './read-window.ts';
import type { RowReadings } from './row-schema.ts';
import type { FilledRow, TabReader } from './tab-reader.ts';
import { readRows, type TabReading, type TabRows } from './tab-rows.ts';

type PlanTab = typeof PLAN_TAB;

const NO_TARGET: Problem = {
  code: 'target.no-quantity',
  severity: 'warning',
  message:
    'đang trống hoặc bằng 0 nên đơn vị tính và kinh phí không được dùng; ghi số phải đạt hoặc xóa hai ô kia.',
};

const NO_TARGET_UNIT: Problem = {
  code: 'target.no-unit',
  severity: 'warning',
  message: 'đang để trống; ghi cái được đếm, ví dụ: căn nhà.',
};

/** The activities of the plan; a row without a code, or with one used above, makes none. */
export function readActivities(rows: TabRows): TabReading<Activity[]> {
  const doubled = firstOfEach('mã hoạt động');
  return readRows(PLAN_TAB, rows, (row, reader, findings) => {
    const { readings, sheetRow } = row;
    const code = readings.code.value;
    if (code === null) return null;
    const problem = doubled(code, sheetRow);
    if (problem) {
      findings.push(reader.finding(sheetRow, 'code', problem));
      return null;
    }
    return {
      code,
      name: readings.name.value ?? '',
      window: windowOf(row, reader, findings),
      event: readings.event.value,
      lead: readings.lead.value ?? '',
      coordinating: readings.coordinating.value ?? '',
      target: targetOf(row, reader, findings),
      sheetRow,
    };
  });
}

/** A window whose kind can't be read is unstated: its dates are not guessed a meaning. */
function windowOf(
  { readings, sheetRow }: FilledRow<PlanTab>,
  reader: TabReader<PlanTab>,
  findings: Finding[],
): TimeWindow {
  const start = settleDate(readings.start, null);
  const end = settleDate(readings.end, null);
  for (const [key, settled] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (settled.problem && !readings[key].problem)
      findings.push(reader.finding(sheetRow, key, settled.problem));
  }
  const kind = readings.windowKind.value as WindowKind | null;
  if (kind === null) return { kind: 'unstated', start: null, end: null };
  const unreadable = [start, end].some(({ problem }) => problem?.severity === 'error');
  const { window, problems } = readWindow(kind, { start: start.value, end: end.value }, unreadable);
  for (const { key, problem } of problems) findings.push(reader.finding(sheetRow, key, problem));
  return window;
}

function targetOf(
  { readings, sheetRow }: FilledRow<PlanTab>,
  reader: TabReader<PlanTab>,
  findings: Finding[],
): Target | null {
  const quantity = readings.targetQuantity.value;
  const unit = readings.targetUnit.value;
  if (quantity === null || quantity === 0) {
    if (isHalfTarget(readings)) findings.push(reader.finding(sheetRow, 'targetQuantity', NO_TARGET));
    return null;
  }
  if (unit === null && !readings.targetUnit.problem) {
    findings.push(reader.finding(sheetRow, 'targetUnit', NO_TARGET_UNIT));
  }
  return { quantity, unit: unit ?? '', moneyPerUnit: readings.moneyPerUnit.value };
}

const isHalfTarget = ({ targetQuantity, targetUnit, moneyPerUnit }: RowReadings<PlanTab>): boolean =>
  !targetQuantity.problem &&
  (targetQuantity.value === 0 || targetUnit.value !== null || moneyPerUnit.value !== null);
