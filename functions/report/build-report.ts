import { deadlineOf } from '../status/deadline-of.ts';
import { tally } from '../status/tally.ts';
import { compareSnapshots } from './compare-snapshots.ts';
import { judge } from './judge.ts';
import { namesCause } from './names-cause.ts';
import { type QuoteGroup, quotesByActivity } from './quotes.ts';
import type { Report, UnitSummary } from './report.ts';
import { overdueRows, type ReportRow, reportRows, rowsDueWithin } from './report-row.ts';
import type { Snapshot } from './snapshot.ts';
import { targetProgress } from './targets.ts';

/** The week's consolidated report from its frozen figures and, for the changes, those of an earlier week. */
export function buildReport(snapshot: Snapshot, previous: Snapshot | null): Report {
  const rows = reportRows(snapshot);
  const plan = tally(rows);
  const units = summariseUnits(snapshot, rows);
  const reporting = { reported: units.filter((unit) => unit.reported).length, total: units.length };
  const rowsOfActivity = Map.groupBy(rows, (row) => row.activityCode);
  return {
    spreadsheetId: snapshot.spreadsheetId,
    week: snapshot.week,
    today: snapshot.today,
    settings: snapshot.settings,
    receivers: snapshot.receivers,
    rows,
    plan,
    activities: snapshot.activities.map((activity) => ({
      activity,
      deadline: deadlineOf(activity.window, snapshot.settings, snapshot.holidays),
      tally: tally(rowsOfActivity.get(activity.code) ?? []),
    })),
    units,
    reporting,
    changes: previous && compareSnapshots(snapshot, previous),
    targets: snapshot.activities.flatMap((one) => targetProgress(one, rowsOfActivity.get(one.code) ?? [])),
    findings: {
      errors: snapshot.findings.filter(({ severity }) => severity === 'error').length,
      warnings: snapshot.findings.filter(({ severity }) => severity === 'warning').length,
    },
    judgement: judge(plan, reporting),
    ...unitsOwnWords(snapshot, rows),
    upcoming: rowsDueWithin(rows, snapshot.settings.focusDays),
    notReported: units.filter(({ reported }) => !reported).map(({ unit }) => unit),
    overdue: overdueRows(rows),
  };
}

function summariseUnits(snapshot: Snapshot, rows: readonly ReportRow[]): UnitSummary[] {
  const rowsOfUnit = Map.groupBy(rows, (row) => row.unitCode);
  return snapshot.units.map((unit) => {
    const own = rowsOfUnit.get(unit.code) ?? [];
    return { unit, tally: tally(own), reported: own.some(({ reported }) => reported) };
  });
}

type Words = Pick<Report, 'strengths' | 'shortcomings' | 'causes' | 'proposals' | 'exemplary'>;

/** Strengths come from finished rows, those in time first; troubles from the longest overdue rows first. */
function unitsOwnWords(snapshot: Snapshot, rows: readonly ReportRow[]): Words {
  const quote = (from: readonly ReportRow[], textOf: (row: ReportRow) => string): QuoteGroup[] =>
    quotesByActivity(from, snapshot.activities, textOf);
  const applicable = rows.filter((row) => row.status !== 'not-applicable');
  const doneInTime = applicable.filter((row) => row.official === 'done-on-time');
  const doneLate = applicable.filter((row) => row.official === 'done-late');
  const overdue = overdueRows(applicable);
  const troubled = [...overdue, ...applicable.filter((row) => row.status !== 'overdue')];
  return {
    strengths: quote([...doneInTime, ...doneLate], (row) => row.result),
    shortcomings: quote(troubled, (row) => (namesCause(row.difficulties) ? '' : row.difficulties)),
    causes: quote(troubled, (row) => (namesCause(row.difficulties) ? row.difficulties : '')),
    proposals: quote(troubled, (row) => row.proposals),
    exemplary: quote(rows, (row) => row.exemplary),
  };
}
