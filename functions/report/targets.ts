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
}

export function targetProgress(activity: Activity, rows: readonly ReportRow[]): TargetProgress[] {
  const { target } = activity;
  if (!target) return [];
  const counted = rows.filter(
    (row) => row.status !== 'not-applicable' && (row.quantity !== null || row.money !== null),
  );
  const done = sum(counted.map((row) => row.quantity ?? 0));
  const moneyDone = sum(counted.map((row) => row.money ?? 0));
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
      rows: counted,
    },
  ];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);
