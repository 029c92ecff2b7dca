import type { PlainDate } from '../calendar/plain-date.ts';
import { deadlineOf } from '../status/deadline-of.ts';
import { rowsOfUnit } from './build-digest.ts';
import { cutText } from './cut-text.ts';
import type { ReportRow } from './report-row.ts';
import type { Snapshot } from './snapshot.ts';

/** A deadline as it stands in a calendar; known by its activity and unit, so that a later file replaces it. */
export interface DeadlineEvent {
  activityCode: string;
  unitCode: string;
  day: PlainDate;
  title: string;
  /** One-based row of the sheet. */
  sheetRow: number;
  /** Nothing is to be done there any more: calendars strike it out. */
  cancelled: boolean;
}

const TITLE = 120;

/**
 * A unit's deadlines from today on, nearest first. Those of rows that were finished or set aside are there as
 * cancelled, because a calendar keeps what an earlier mail brought until it is told otherwise.
 */
export function deadlineEvents(snapshot: Snapshot, unitCode: string): DeadlineEvent[] {
  return rowsOfUnit(snapshot, unitCode)
    .flatMap((row) => eventOf(row, snapshot))
    .sort((one, other) => one.day - other.day || one.sheetRow - other.sheetRow);
}

function eventOf(row: ReportRow, { today, settings, holidays }: Snapshot): DeadlineEvent[] {
  const { activity, activityCode, unitCode, sheetRow } = row;
  // A row that was set aside has no deadline any more, and its activity still has.
  const deadline = row.deadline ?? deadlineOf(activity.window, settings, holidays);
  if (deadline === null || deadline < today) return [];
  const title = `Hạn ${activityCode}: ${cutText(activity.name, TITLE)}`;
  return [{ activityCode, unitCode, day: deadline, title, sheetRow, cancelled: row.official !== 'running' }];
}
