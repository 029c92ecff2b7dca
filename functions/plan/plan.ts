/** The plan as the pure steps see it: what the sheet's rows mean, free of cells and columns. */
import type { Holiday } from '../calendar/holiday.ts';
import type { PlainDate } from '../calendar/plain-date.ts';

export type WindowKind =
  | 'range'
  | 'month'
  | 'quarter'
  | 'year'
  | 'deadline'
  | 'event'
  | 'continuous'
  | 'unstated';

/** When an activity is to be carried out; both ends belong to it, `null` is an open end. */
export interface TimeWindow {
  kind: WindowKind;
  start: PlainDate | null;
  end: PlainDate | null;
}

/** A counted target for the whole plan, such as 150 houses of 50.000.000 đồng each. */
export interface Target {
  quantity: number;
  /** What is counted, in Vietnamese: "căn nhà". */
  unit: string;
  /** đồng per counted thing. */
  moneyPerUnit: number | null;
}

export interface Activity {
  code: string;
  name: string;
  window: TimeWindow;
  /** The event an `event` window waits for; its day, once known, is the window's start and end. */
  event: string | null;
  lead: string;
  coordinating: string;
  target: Target | null;
  /** One-based row of the sheet it was read from. */
  sheetRow: number;
}

export interface Unit {
  code: string;
  name: string;
  kind: string;
  mails: string[];
  contact: string;
  wantsDigest: boolean;
  active: boolean;
  sheetRow: number;
}

export type Adjustment = 'suspended' | 'withdrawn';

/** One progress row: an activity as carried out by one unit. */
export interface Progress {
  activityCode: string;
  unitCode: string;
  /** 0–100. */
  percent: number | null;
  startedOn: PlainDate | null;
  doneOn: PlainDate | null;
  result: string;
  quantity: number | null;
  /** đồng */
  money: number | null;
  evidence: string;
  /** Difficulties and their cause, in the unit's own words. */
  difficulties: string;
  proposals: string;
  /** Collectives and individuals the unit commends. */
  exemplary: string;
  notApplicable: boolean;
  adjustment: Adjustment | null;
  /** Whether the unit typed anything at all into its cells. */
  reported: boolean;
  sheetRow: number;
}

export type ReceiverRole = 'standing-committee' | 'copy' | 'none';

export interface Receiver {
  name: string;
  title: string;
  mail: string;
  /** As written in the sheet, for "Nơi nhận": "để b/c", "để t/h". */
  purpose: string;
  role: ReceiverRole;
  sheetRow: number;
}

export interface Settings {
  /** 1 = Monday … 7 = Sunday. */
  weeklyDay: number;
  /** 0–23, Vietnam. */
  weeklyHour: number;
  weeklyOn: boolean;
  /** Whether a unit gets its digest even in a week in which there is nothing to tell it. */
  digestAlways: boolean;
  /** Weekdays on which the schedule reminds units; 1 = Monday … 7 = Sunday. */
  remindDays: number[];
  dueSoonDays: number;
  /** How far section III looks ahead, in days. */
  focusDays: number;
  /** Whether a deadline on a day off moves to the next working day. */
  rollDeadlines: boolean;
  planTitle: string;
  /** "ĐẢNG BỘ …": the upper body in the head of documents. */
  upperBody: string;
  /** The body that issues the report. */
  issuingBody: string;
  /** To whom the report is addressed: "Ban Thường vụ …". */
  addressee: string;
  abbreviation: string;
  place: string;
  documentProfile: string;
  /** The collective body on whose behalf documents are signed; empty where a head signs in their own right. */
  signsFor: string;
  /** "Trưởng ban". */
  signerOffice: string;
  senderName: string;
  /** A person's address that answers to the mails reach. */
  replyTo: string;
  /** Lower-cased mail addresses of those who may use the menu. */
  admins: string[];
}

export interface Plan {
  activities: Activity[];
  units: Unit[];
  progress: Progress[];
  receivers: Receiver[];
  slogans: string[];
  holidays: Holiday[];
  settings: Settings;
}
