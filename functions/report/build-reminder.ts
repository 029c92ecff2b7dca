import type { PlainDate } from '../calendar/plain-date.ts';
import type { Settings, Unit } from '../plan/plan.ts';
import { rowsOfUnit, unreportedRows } from './build-digest.ts';
import { type CutList, cutList } from './cut-list.ts';
import { overdueRows, type ReportRow } from './report-row.ts';
import type { Snapshot } from './snapshot.ts';

const LIMIT = 10;

/** What an admin's reminder asks of one unit. */
export interface Reminder {
  spreadsheetId: string;
  today: PlainDate;
  settings: Settings;
  unit: Unit;
  /** Longest overdue first. */
  late: CutList<ReportRow>;
  /** Begun, in time, nothing typed yet. */
  missing: CutList<ReportRow>;
}

/** `null` where the unit is neither late nor behind with its reports (or is no active unit). */
export function buildReminder(snapshot: Snapshot, unitCode: string): Reminder | null {
  const unit = snapshot.units.find(({ code }) => code === unitCode);
  if (!unit) return null;
  const rows = rowsOfUnit(snapshot, unitCode);
  const late = overdueRows(rows);
  const missing = unreportedRows(rows, snapshot.today).filter((row) => !late.includes(row));
  if (late.length + missing.length === 0) return null;
  const { spreadsheetId, today, settings } = snapshot;
  return {
    spreadsheetId,
    today,
    settings,
    unit,
    late: cutList(late, LIMIT),
    missing: cutList(missing, LIMIT),
  };
}
