import { deadlineOf } from '../status/deadline-of.ts';
import { tally } from '../status/tally.ts';
import type { Report, UnitSummary } from './report.ts';
import { type ReportRow, reportRows } from './report-row.ts';
import type { Snapshot } from './snapshot.ts';

/** The counted half of a report: all the dashboard needs, at a fraction of the cost of the whole. */
export type Summary = Pick<Report, 'rows' | 'plan' | 'activities' | 'units' | 'reporting'>;

export function summarise(snapshot: Snapshot): Summary {
  const rows = reportRows(snapshot);
  const rowsOfActivity = Map.groupBy(rows, (row) => row.activityCode);
  const units = summariseUnits(snapshot, rows);
  return {
    rows,
    plan: tally(rows),
    activities: snapshot.activities.map((activity) => ({
      activity,
      deadline: deadlineOf(activity.window, snapshot.settings, snapshot.holidays),
      tally: tally(rowsOfActivity.get(activity.code) ?? []),
    })),
    units,
    reporting: { reported: units.filter((unit) => unit.reported).length, total: units.length },
  };
}

function summariseUnits(snapshot: Snapshot, rows: readonly ReportRow[]): UnitSummary[] {
  const rowsOfUnit = Map.groupBy(rows, (row) => row.unitCode);
  return snapshot.units.map((unit) => {
    const own = rowsOfUnit.get(unit.code) ?? [];
    return { unit, tally: tally(own), reported: own.some(({ reported }) => reported) };
  });
}
