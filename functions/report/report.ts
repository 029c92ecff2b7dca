/** The weekly report as values: what it says, before any layout. Every list is whole; renderers cut. */
import type { IsoWeek } from '../calendar/iso-week.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Activity, Receiver, Settings, Unit } from '../plan/plan.ts';
import type { Tally } from '../status/tally.ts';
import type { Changes } from './compare-snapshots.ts';
import type { QuoteGroup } from './quotes.ts';
import type { ReportRow } from './report-row.ts';
import type { TargetProgress } from './targets.ts';

export interface ActivitySummary {
  activity: Activity;
  /** The last day in time, `null` where there is none (yet). */
  deadline: PlainDate | null;
  tally: Tally;
}

export interface UnitSummary {
  unit: Unit;
  tally: Tally;
  /** Whether the unit typed anything into any of its rows. */
  reported: boolean;
}

export interface Report {
  spreadsheetId: string;
  week: IsoWeek;
  today: PlainDate;
  settings: Settings;
  receivers: Receiver[];
  /** The frozen rows all figures count. */
  rows: ReportRow[];
  plan: Tally;
  activities: ActivitySummary[];
  units: UnitSummary[];
  reporting: { reported: number; total: number };
  /** `null` for the first report of a plan. */
  changes: Changes | null;
  targets: TargetProgress[];
  findings: { errors: number; warnings: number };
  judgement: string;
  strengths: QuoteGroup[];
  /** Difficulties that name no cause, and those that do. */
  shortcomings: QuoteGroup[];
  causes: QuoteGroup[];
  proposals: QuoteGroup[];
  /** Due within the settings' focus days, nearest first. */
  upcoming: ReportRow[];
  notReported: Unit[];
  /** Longest overdue first. */
  overdue: ReportRow[];
  exemplary: QuoteGroup[];
}
