/**
 * The whole job between the sheet and the mail as one pure function: read this first.
 *
 *     reading → contradictions → standings → snapshot and its counts → the system's cells
 *
 * `today` is an argument, nothing outside is asked, and equal inputs give equal outputs.
 */
import type { PlainDate } from './calendar/plain-date.ts';
import { checkProgress } from './plan/check-progress.ts';
import type { Finding } from './plan/finding.ts';
import type { Activity, Plan, Progress, Unit } from './plan/plan.ts';
import { progressKey } from './plan/progress-key.ts';
import { type DashboardHistory, dashboardRows } from './report/dashboard-rows.ts';
import type { Snapshot, SnapshotRow } from './report/snapshot.ts';
import { type Summary, summarise } from './report/summarise.ts';
import { takeSnapshot } from './report/take-snapshot.ts';
import type { WeekFigures } from './report/week-figures.ts';
import {
  type CheckedRow,
  type ComputedTab,
  computedFindings,
  computedProgress,
  computedTable,
  findingsByRow,
} from './sheet-rows/computed-cells.ts';
import type { SheetReading } from './sheet-rows/sheet-reader.ts';
import { standingOf } from './status/standing-of.ts';

export interface PipelineContext {
  spreadsheetId: string;
  today: PlainDate;
  /** The newest frozen week before this one. */
  previous: Snapshot | null;
  /** The weeks frozen before this one, oldest first: the dashboard's trend. */
  weeks?: readonly WeekFigures[];
}

export interface PipelineResult {
  findings: Finding[];
  /** The figures as they would be frozen now. */
  snapshot: Snapshot;
  /** Their counts: the plan's, each activity's, each unit's. */
  summary: Summary;
  /** What the system's columns should hold. */
  cells: ComputedTab[];
}

export function runPipeline(reading: SheetReading, context: PipelineContext): PipelineResult {
  const { plan } = reading;
  const activities = byCode(plan.activities);
  const units = byCode(plan.units);
  const findings = [
    ...reading.findings,
    ...checkProgress(plan.progress, {
      activities,
      units,
      today: context.today,
      previous: previousRows(context.previous),
      reading: reading.findings,
    }),
  ];
  const checked = plan.progress.map((progress) =>
    checkRow(progress, activities, units, plan, reading.fingerprints, context.today),
  );
  const snapshot = takeSnapshot({
    spreadsheetId: context.spreadsheetId,
    plan,
    findings,
    today: context.today,
    rowsWithStanding: checked.flatMap(({ progress, standing }): SnapshotRow[] =>
      standing ? [{ ...progress, ...standing }] : [],
    ),
  });
  const summary = summarise(snapshot);
  const texts = findingsByRow(findings);
  return {
    findings,
    snapshot,
    summary,
    cells: [
      computedProgress(checked, activities, units, texts),
      ...(['plan', 'units', 'receivers'] as const).map((tab) => computedFindings(tab, texts)),
      computedTable('dashboard', dashboardRows(summary, historyOf(snapshot, context))),
    ],
  };
}

const historyOf = ({ week }: Snapshot, { previous, weeks = [] }: PipelineContext): DashboardHistory => ({
  week,
  previous,
  weeks,
});

/** The first of each code: later rows with the same code are findings, never a second meaning. */
function byCode<T extends { code: string }>(items: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(item.code)) map.set(item.code, item);
  return map;
}

function checkRow(
  progress: Progress,
  activities: ReadonlyMap<string, Activity>,
  units: ReadonlyMap<string, Unit>,
  { settings, holidays }: Plan,
  fingerprints: ReadonlyMap<number, string>,
  today: PlainDate,
): CheckedRow {
  const activity = activities.get(progress.activityCode);
  const known = activity && units.get(progress.unitCode)?.active;
  return {
    progress,
    standing: known ? standingOf(progress, activity, today, settings, holidays) : null,
    fingerprint: fingerprints.get(progress.sheetRow) ?? '',
  };
}

function previousRows(previous: Snapshot | null): Map<string, Pick<Progress, 'percent' | 'doneOn'>> {
  return new Map(
    (previous?.rows ?? []).map((row) => [
      progressKey(row.activityCode, row.unitCode),
      { percent: row.percent, doneOn: row.doneOn },
    ]),
  );
}
