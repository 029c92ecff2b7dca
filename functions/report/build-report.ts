import { compareSnapshots } from './compare-snapshots.ts';
import { judge } from './judge.ts';
import { namesCause } from './names-cause.ts';
import { type QuoteGroup, quotesByActivity } from './quotes.ts';
import type { Report } from './report.ts';
import { overdueRows, type ReportRow, rowsDueWithin } from './report-row.ts';
import type { Snapshot } from './snapshot.ts';
import { summarise } from './summarise.ts';
import { targetProgress } from './targets.ts';

/** The week's consolidated report from its frozen figures and, for the changes, those of an earlier week. */
export function buildReport(snapshot: Snapshot, previous: Snapshot | null): Report {
  const summary = summarise(snapshot);
  const { rows, units } = summary;
  const changes = previous && compareSnapshots(snapshot, previous);
  return {
    spreadsheetId: snapshot.spreadsheetId,
    week: snapshot.week,
    today: snapshot.today,
    settings: snapshot.settings,
    receivers: snapshot.receivers,
    ...summary,
    changes,
    targets: snapshot.activities.flatMap((activity) => {
      const own = activity.target ? rows.filter(({ activityCode }) => activityCode === activity.code) : [];
      return targetProgress(activity, own, snapshot.findings);
    }),
    findings: {
      errors: snapshot.findings.filter(({ severity }) => severity === 'error').length,
      warnings: snapshot.findings.filter(({ severity }) => severity === 'warning').length,
    },
    judgement: judge(summary.plan, summary.reporting, changes),
    ...unitsOwnWords(snapshot, rows),
    upcoming: rowsDueWithin(rows, snapshot.settings.focusDays),
    notReported: units.filter(({ reported }) => !reported).map(({ unit }) => unit),
    overdue: overdueRows(rows),
  };
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
