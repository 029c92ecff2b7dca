/** What a run needs, each opened only when a request comes to need it. */
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Log } from '../log.ts';
import type {
  AnnexWriter,
  CalendarWriter,
  Caller,
  Clock,
  DeliveryLedger,
  DocumentFiles,
  DocumentWriter,
  Identity,
  Mailer,
  Pictures,
  PlanSheets,
  RunLog,
  SnapshotStore,
} from '../ports.ts';

export interface Services {
  clock: Clock;
  /** The day a run counts for: the clock's, in Vietnam. */
  today(): PlainDate;
  /** A fresh id for a run. */
  newRunId(): string;
  identity(): Promise<Identity>;
  sheets(): Promise<PlanSheets>;
  state(): Promise<{ snapshots: SnapshotStore; deliveries: DeliveryLedger; runs: RunLog }>;
  mailer(): Promise<Mailer>;
  pictures(): Promise<Pictures>;
  documentWriter(): Promise<DocumentWriter>;
  annexWriter(): Promise<AnnexWriter>;
  calendarWriter(): Promise<CalendarWriter>;
  documents(): Promise<DocumentFiles>;
  log: Log;
  /** The plans this deployment serves. */
  spreadsheets: ReadonlySet<string>;
  /** Admins by deployment, beside those the sheet names. */
  admins: ReadonlySet<string>;
  mailFrom: string;
  linksUrl: string;
}

/** One call: who asks for which plan, and the services to answer with. */
export interface RunContext {
  services: Services;
  caller: Caller;
  spreadsheetId: string;
  /** Whether the schedule may ask for this, too. */
  scheduled: boolean;
}
