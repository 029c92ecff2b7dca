import type { IsoWeek } from '../calendar/iso-week.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Finding } from '../plan/finding.ts';
import type { Settings, Unit } from '../plan/plan.ts';
import { type Tally, tally } from '../status/tally.ts';
import { type CutList, cutList } from './cut-list.ts';
import { openRows, overdueRows, type ReportRow, reportRows } from './report-row.ts';
import type { Snapshot } from './snapshot.ts';

const LIMIT = 15;
/** The look ahead is a courtesy: a few of the nearest deadlines will do. */
const NEXT_LIMIT = 5;

/** What one unit has to know this week; a row stands in one list only. */
export interface Digest {
  spreadsheetId: string;
  week: IsoWeek;
  today: PlainDate;
  settings: Settings;
  unit: Unit;
  tally: Tally;
  /** Longest overdue first. */
  late: CutList<ReportRow>;
  dueSoon: CutList<ReportRow>;
  /** Begun, nothing typed yet, and neither late nor due soon. */
  missing: CutList<ReportRow>;
  /** Errors before warnings. */
  findings: CutList<Finding>;
  /** The nearest deadlines after those. */
  next: CutList<ReportRow>;
}

/**
 * A unit's weekly summary, or `null` where there is nothing to tell it (or no such active unit). The settings
 * may want it sent all the same.
 */
export function buildDigest(snapshot: Snapshot, unitCode: string): Digest | null {
  const unit = snapshot.units.find(({ code }) => code === unitCode);
  if (!unit) return null;
  const { spreadsheetId, week, today, settings } = snapshot;
  const rows = rowsOfUnit(snapshot, unitCode);
  const late = overdueRows(rows);
  const open = openRows(rows);
  const dueSoon = open.filter(({ status }) => status === 'due-soon');
  const missing = unreportedRows(rows, today).filter((row) => !late.includes(row) && !dueSoon.includes(row));
  const next = open.filter((row) => !dueSoon.includes(row) && !missing.includes(row));
  const findings = findingsOf(snapshot, unitCode);
  const nearest = next[0]?.daysLeft ?? Number.POSITIVE_INFINITY;
  const pressing = late.length + dueSoon.length + missing.length + findings.length;
  if (!settings.digestAlways && pressing === 0 && nearest > settings.focusDays) return null;
  return {
    spreadsheetId,
    week,
    today,
    settings,
    unit,
    tally: tally(rows),
    late: cutList(late, LIMIT),
    dueSoon: cutList(dueSoon, LIMIT),
    missing: cutList(missing, LIMIT),
    findings: cutList(findings, LIMIT),
    next: cutList(next, NEXT_LIMIT),
  };
}

/** The unit's rows in the order of the sheet. */
export function rowsOfUnit(snapshot: Snapshot, unitCode: string): ReportRow[] {
  return reportRows({ ...snapshot, rows: snapshot.rows.filter((row) => row.unitCode === unitCode) });
}

/** Rows whose time has begun and into which nobody has typed anything. */
export function unreportedRows(rows: readonly ReportRow[], today: PlainDate): ReportRow[] {
  return rows.filter((row) => {
    const { start } = row.activity.window;
    const expected = row.official === 'running' || row.official === 'overdue' || row.status === 'no-deadline';
    return expected && !row.reported && (start === null || start <= today);
  });
}

function findingsOf(snapshot: Snapshot, unitCode: string): Finding[] {
  const own = snapshot.findings.filter((finding) => finding.unitCode === unitCode);
  const rank = ({ severity }: Finding) => (severity === 'error' ? 0 : 1);
  return own.sort((one, other) => rank(one) - rank(other) || (one.row ?? 0) - (other.row ?? 0));
}
