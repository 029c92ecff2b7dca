import type { Activity, Unit } from '../plan/plan.ts';
import type { Snapshot, SnapshotRow } from './snapshot.ts';

/** A frozen row beside the activity and the unit it belongs to. */
export interface ReportRow extends SnapshotRow {
  activity: Activity;
  unit: Unit;
}

/** The snapshot's rows in the order of the sheet. */
export function reportRows(snapshot: Snapshot): ReportRow[] {
  const activities = new Map(snapshot.activities.map((activity) => [activity.code, activity]));
  const units = new Map(snapshot.units.map((unit) => [unit.code, unit]));
  return snapshot.rows
    .flatMap((row) => {
      const [activity, unit] = [activities.get(row.activityCode), units.get(row.unitCode)];
      return activity && unit ? [{ ...row, activity, unit }] : [];
    })
    .sort((one, other) => one.sheetRow - other.sheetRow);
}

export function daysOverdue(row: ReportRow): number {
  return row.status === 'overdue' ? -(row.daysLeft ?? 0) : 0;
}

/** Longest overdue first, then in the order of the sheet. */
export function overdueRows(rows: readonly ReportRow[]): ReportRow[] {
  return rows
    .filter((row) => row.status === 'overdue')
    .sort((one, other) => daysOverdue(other) - daysOverdue(one) || one.sheetRow - other.sheetRow);
}

/** Unfinished rows that end within `days` days, the last one included; nearest deadline first. */
export function rowsDueWithin(rows: readonly ReportRow[], days: number): ReportRow[] {
  return openRows(rows).filter(({ daysLeft }) => daysLeft !== null && daysLeft <= days);
}

/** Unfinished rows still in time, nearest deadline first. */
export function openRows(rows: readonly ReportRow[]): ReportRow[] {
  return rows
    .filter((row) => row.official === 'running')
    .sort((one, other) => (one.daysLeft ?? 0) - (other.daysLeft ?? 0) || one.sheetRow - other.sheetRow);
}
