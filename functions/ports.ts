/** What the steps need of the outside world, in the words of the domain. Adapters implement these. */

import type { TabKey } from '../sheets/template/template.ts';
import type { IsoWeek } from './calendar/iso-week.ts';
import type { PlainDate } from './calendar/plain-date.ts';
import type { AnnexTable } from './render/annex/annex.ts';
import type { OfficialDocument } from './render/official-document/official-document.ts';
import type { DeadlineEvent } from './report/deadline-events.ts';
import type { Snapshot } from './report/snapshot.ts';
import type { WeekFigures } from './report/week-figures.ts';
import type { ColumnIndex } from './sheet-rows/read-header.ts';
import type { CellValue, ColumnWrite, RowNames, SheetPage } from './sheet-rows/sheet-page.ts';

export interface Clock {
  now(): Date;
}

export interface Caller {
  /** Lower case. */
  email: string;
  kind: 'person' | 'scheduler';
}

export interface Identity {
  /** @throws UnauthenticatedError when the Authorization header proves nobody. */
  identify(authorization: string | undefined): Promise<Caller>;
}

export type WriteOutcome =
  /** Every value stands beside its row. */
  | { kind: 'settled'; cells: number }
  /** Rows or columns moved meanwhile, or marks had to be set: read again and write what still differs. */
  | { kind: 'moved'; cells: number }
  /** A header stands over another column than the one marked for it; nothing was written. */
  | { kind: 'conflict'; tab: TabKey; column: string };

/** New rows of a tab, by column key. */
export interface NewRows {
  tab: TabKey;
  rows: ReadonlyArray<Readonly<Record<string, CellValue>>>;
}

/** A progress row and who may fill it. */
export interface OwnedRow {
  /** One-based. */
  sheetRow: number;
  unitCode: string;
  /** Lower-case mail addresses. */
  people: readonly string[];
}

/** What only an import does: the sheet gets more rows. */
export interface SheetGrowth {
  /**
   * Adds rows below the last filled ones, all of them or none. Of several imports that opened the sheet in the same
   * state, one succeeds.
   * @throws SheetInMotionError where another import came first.
   */
  addRows(added: readonly NewRows[], columns: ReadonlyMap<TabKey, ColumnIndex>): Promise<void>;
  /**
   * Opens progress rows that belong to nobody yet to their units, and gives them the tab's formats, dropdowns, colours and filter.
   * @returns the rows opened, or `null` where rows moved meanwhile: nothing was opened, read again and repeat.
   */
  openToUnits(rows: readonly OwnedRow[], columns: ColumnIndex, names: RowNames): Promise<number | null>;
  /** Lets the dashboard's charts reach over this many activities. */
  fitCharts(table: { plan: number; units: number }): Promise<void>;
}

/** One plan's spreadsheet, opened: its tabs and the marks of its columns are known. */
export interface OpenPlanSheet extends SheetGrowth {
  readonly missingTabs: readonly TabKey[];
  /** Rows of the tab's grid, filled or not. */
  rowCount(tab: TabKey): number;
  /** Every tab that is there; `Tiến độ` last and in pages, so that memory is bounded by the page. */
  pages(): AsyncIterable<SheetPage>;
  /** Writes system columns by their marks, and looks whether the rows still are where they were read. */
  write(
    writes: readonly ColumnWrite[],
    columns: ReadonlyMap<TabKey, ColumnIndex>,
    names: readonly RowNames[],
  ): Promise<WriteOutcome>;
  /** Adds one row below the last filled one. */
  append(tab: TabKey, cells: readonly CellValue[]): Promise<void>;
}

export interface PlanSheets {
  /** @throws UnknownSpreadsheetError, ForbiddenError, ServiceUnavailableError */
  open(spreadsheetId: string): Promise<OpenPlanSheet>;
}

/** A file that goes with a mail, or a picture that stands in it. */
export interface Attachment {
  /** As the receiver saves it: "bao-cao-tuan-2022-W11.docx". */
  filename: string;
  contentType: string;
  content: Uint8Array;
  /** Set for a picture that the HTML shows as `cid:…`; such a one is not listed among the files. */
  cid?: string;
}

export interface MailMessage {
  to: { name: string; address: string };
  from: { name: string; address: string };
  replyTo: string | null;
  subject: string;
  html: string;
  text: string;
  /** With angle brackets; the same for every attempt at one delivery. */
  messageId: string;
  /** Message-IDs of the thread this belongs to, oldest first. */
  references: string[];
  attachments: readonly Attachment[];
}

export interface Mailer {
  /**
   * Resolves once the mail server has accepted the message.
   * @throws MailRefusedError for good, ServiceUnavailableError for now; any other error: nobody knows whether the
   * server accepted it.
   */
  send(message: MailMessage): Promise<void>;
  close(): Promise<void>;
}

/** Turns an official document into a file that word processors open. */
export interface DocumentWriter {
  /** @returns a .docx file, the same bytes for the same document. */
  write(document: OfficialDocument): Promise<Uint8Array>;
}

/** Turns deadlines into a file that calendars import. */
export interface CalendarWriter {
  /** @param calendar `asOf`: the day the deadlines were known; a file of a later day replaces an earlier one's. */
  write(
    events: readonly DeadlineEvent[],
    calendar: {
      spreadsheetId: string;
      title: string;
      asOf: PlainDate;
      linkTo: (sheetRow: number) => string;
    },
  ): Uint8Array;
}

/** Turns the annex's tables into a file that spreadsheet programs open. */
export interface AnnexWriter {
  /** @returns an .xlsx workbook that says it was made on `day`: the same bytes for the same report. */
  write(tables: readonly AnnexTable[], document: { title: string; day: PlainDate }): Promise<Uint8Array>;
}

export interface SnapshotStore {
  /** The frozen figures of a week, or `null` where none (or only half of them) were written. */
  find(spreadsheetId: string, week: IsoWeek): Promise<Snapshot | null>;
  /** The newest complete snapshot of an earlier week. */
  findBefore(spreadsheetId: string, week: IsoWeek): Promise<Snapshot | null>;
  /** The counts of the weeks frozen before a week, oldest first: at most the last two years'. */
  figuresBefore(spreadsheetId: string, week: IsoWeek): Promise<WeekFigures[]>;
  /** Freezes the week; when another run froze it first, that one is returned and this one dropped. */
  freeze(snapshot: Snapshot): Promise<Snapshot>;
}

/** `resend`: a report or digest that an admin had sent once more to one receiver. */
export type DeliveryKind = 'weekly-report' | 'digest' | 'reminder' | 'resend';

/** One promised mail: a plan, a period, a kind and a receiver make it unique. */
export interface Delivery {
  spreadsheetId: string;
  kind: DeliveryKind;
  /** ISO week for reports and digests, ISO date for reminders, ISO week and run for what is sent once more. */
  period: string;
  /** Opaque key of the receiver: a digest of the address, never the address. */
  receiver: string;
}

export type AttemptState = 'claimed' | 'sent' | 'refused' | 'failed';

export interface Attempt extends Delivery {
  /** 1, 2, …: the number is part of the claim, so that exactly one run owns each attempt. */
  number: number;
  state: AttemptState;
  runId: string;
  /** ISO instant. */
  claimedAt: string;
  messageId: string;
  /** True where an earlier attempt may have reached the mail server before its run died. */
  afterUnknown: boolean;
  /** Why it was refused or failed, without addresses. */
  reason: string | null;
}

export interface DeliveryLedger {
  attemptsOf(spreadsheetId: string, kind: DeliveryKind, period: string): Promise<Attempt[]>;
  /** All attempts that a mail server refused for good. */
  refusedAttempts(spreadsheetId: string): Promise<Attempt[]>;
  /** Creates the attempt; `false` where another run holds that number already. */
  claim(attempt: Attempt): Promise<boolean>;
  settle(attempt: Attempt): Promise<void>;
}

export interface Run {
  id: string;
  spreadsheetId: string;
  action: string;
  by: string;
  /** ISO instants. */
  startedAt: string;
  finishedAt: string;
  /** Counts only: no cell text, names or addresses. */
  counts: Record<string, number>;
  outcome: 'done' | 'failed';
}

export interface RunLog {
  record(run: Run): Promise<void>;
}

export interface Pictures {
  /** Draws an SVG of the report as a PNG of so many pixels across; the height follows. */
  png(svg: string, size: { width: number }): Promise<Uint8Array>;
}

/** Files that people hand in, such as a plan in Word or PDF. */
export interface DocumentFiles {
  /**
   * The file's text as printed: a paragraph or a table row a line, cells between bars, pages between form feeds.
   * @throws UnreadableDocumentError
   */
  textOf(file: { name: string; bytes: Uint8Array }): Promise<string>;
}
