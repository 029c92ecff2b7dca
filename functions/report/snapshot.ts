/**
 * The week's frozen figures: every number and every word of a report comes from here, so that a report can be
 * reproduced and each of its numbers traced to the rows it counts.
 */

import type { Holiday } from '../calendar/holiday.ts';
import type { IsoWeek } from '../calendar/iso-week.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Finding } from '../plan/finding.ts';
import type { Activity, Progress, Receiver, Settings, Unit } from '../plan/plan.ts';
import type { Standing } from '../status/standing.ts';

export interface SnapshotRow extends Progress, Standing {}

export interface Snapshot {
  spreadsheetId: string;
  week: IsoWeek;
  /** The day the figures were taken. */
  today: PlainDate;
  activities: Activity[];
  /** Active units. */
  units: Unit[];
  rows: SnapshotRow[];
  findings: Finding[];
  receivers: Receiver[];
  holidays: Holiday[];
  settings: Settings;
}
