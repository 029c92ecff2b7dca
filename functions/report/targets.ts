import { columnOf } from '../../sheets/template/template.ts';
import type { Finding } from '../plan/finding.ts';
import type { Activity } from '../plan/plan.ts';
import type { ReportRow } from './report-row.ts';

/** How far a counted target is, from the rows that carry figures. */
export interface TargetProgress {
  activity: Activity;
  /** What is counted, in Vietnamese. */
  unit: string;
  quantity: number;
  done: number;
  /** `done / quantity`; `null` for a target of nothing. */
  fraction: number | null;
  /** đồng; `null` where the target names no money. */
  money: number | null;
  moneyDone: number;
  moneyFraction: number | null;
  rows: ReportRow[];
  /** Rows with a figure that has a finding: a slip of one clerk must not fulfil the plan, so it waits. */
  doubtful: ReportRow[];
}

type Figure = 'quantity' | 'money';

export function targetProgress(
  activity: Activity,
  rows: readonly ReportRow[],
  findings: readonly Finding[],
): TargetProgress[] {
  const { target } = activity;
  if (!target) return [];
  const applicable = rows.filter(
    (row) => row.status !== 'not-applicable' && (row.quantity !== null || row.money !== null),
  );
  const own = findings.filter(({ activityCode }) => activityCode === activity.code);
  const doubts = new Set(own.map(({ row, column }) => `${row} ${column}`));
  const isDoubtful = (row: ReportRow, figure: Figure) =>
    doubts.has(`${row.sheetRow} ${columnOf('progress', figure).header}`);
  const sum = (figure: Figure) =>
    applicable.reduce((total, row) => total + (isDoubtful(row, figure) ? 0 : (row[figure] ?? 0)), 0);
  const [done, moneyDone] = [sum('quantity'), sum('money')];
  const money = target.moneyPerUnit === null ? null : target.quantity * target.moneyPerUnit;
  return [
    {
      activity,
      unit: target.unit,
      quantity: target.quantity,
      done,
      fraction: share(done, target.quantity),
      money,
      moneyDone,
      moneyFraction: money === null ? null : share(moneyDone, money),
      rows: applicable,
      doubtful: applicable.filter((row) => isDoubtful(row, 'quantity') || isDoubtful(row, 'money')),
    },
  ];
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);
