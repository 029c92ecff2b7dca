/** A plan's spreadsheet on the stand-in, the real client in front of it, and services in memory around it. */
import { calendarWriter } from '../functions/adapters/calendar-file/write-calendar.ts';
import { documentFiles } from '../functions/adapters/documents/document-files.ts';
import { googlePlanSheets } from '../functions/adapters/google-sheets/plan-sheets.ts';
import { type SheetsClient, sheetsClient } from '../functions/adapters/google-sheets/sheets-client.ts';
import { formatIsoDate, type PlainDate } from '../functions/calendar/plain-date.ts';
import type { Attempt, MailMessage, Run } from '../functions/ports.ts';
import type { Snapshot } from '../functions/report/snapshot.ts';
import type { RunContext, Services } from '../functions/runs/services.ts';
import { tally } from '../functions/status/tally.ts';
import { createSpreadsheet } from '../scripts/create-sheet/create-spreadsheet.ts';
import type { SheetContent } from '../scripts/create-sheet/sheet-content.ts';
import { type Emulator, startEmulator } from '../sheets/emulator/emulator.ts';
import { columnLetter } from '../sheets/template/creation/column-letter.ts';
import { TABS, type TabKey } from '../sheets/template/template.ts';

export const SERVICE = 'functions@plansheet.invalid';
export const ADMIN = 'quantri@dangbo.example';

export interface PlanOnEmulator {
  emulator: Emulator;
  spreadsheetId: string;
  /** A client that shows the address as its token. */
  as(email: string): SheetsClient;
  /** A tab's cells as stored, header first. */
  grid(tab: TabKey): Promise<unknown[][]>;
  /** Types into one cell as somebody. */
  type(
    email: string,
    tab: TabKey,
    row: number,
    column: string,
    value: string | number | boolean,
  ): Promise<void>;
  close(): Promise<void>;
}

/** @param service the functions' account; the sheet's owner, who passes every protection, where none is named. */
export async function planOnEmulator(content: SheetContent, service = SERVICE): Promise<PlanOnEmulator> {
  const emulator = await startEmulator({
    authenticate: (token) => (token === null ? null : { email: token, role: 'writer' }),
  });
  const as = (email: string) => sheetsClient({ rootUrl: emulator.url, accessToken: email });
  const spreadsheetId = await createSpreadsheet(as(SERVICE), content, service);
  return {
    emulator,
    spreadsheetId,
    as,
    grid: async (tab) => {
      const { data } = await as(SERVICE).spreadsheets.values.get({
        spreadsheetId,
        range: `'${TABS[tab].title}'`,
        valueRenderOption: 'UNFORMATTED_VALUE',
      });
      return data.values ?? [];
    },
    type: async (email, tab, row, column, value) => {
      await as(email).spreadsheets.values.update({
        spreadsheetId,
        range: `${cellAddress(tab, row, column)}`,
        valueInputOption: 'USER_ENTERED',
        requestBody: { values: [[value]] },
      });
    },
    close: () => emulator.close(),
  };
}

/** `'Tiến độ'!I2`, by column key and one-based row, in a sheet whose columns stand as declared. */
export function cellAddress(tab: TabKey, row: number, column: string): string {
  return `'${TABS[tab].title}'!${columnLetter(columnIndex(tab, column))}${row}`;
}

export function columnIndex(tab: TabKey, column: string): number {
  const index = TABS[tab].columns.findIndex(({ key }) => key === column);
  if (index < 0) throw new Error(`no column ${tab}.${column}`);
  return index;
}

export interface MemoryServices extends Services {
  sent: MailMessage[];
  recorded: Run[];
  logged: string[];
  /** @param hour 0–23, Vietnam. */
  setToday(today: PlainDate, hour?: number): void;
}

/** Everything around the sheet in memory; identity is whatever a test puts in. */
export function memoryServices(
  client: SheetsClient,
  spreadsheetId: string,
  today: PlainDate,
): MemoryServices {
  let [day, hour] = [today, 10];
  let runs = 0;
  const sent: MailMessage[] = [];
  const recorded: Run[] = [];
  const logged: string[] = [];
  const weeks = new Map<string, Snapshot>();
  const attempts = new Map<string, Attempt>();
  const idOf = ({ kind, period, receiver, number }: Attempt) => [kind, period, receiver, number].join('~');
  return {
    sent,
    recorded,
    logged,
    setToday: (next, at = 10) => {
      [day, hour] = [next, at];
    },
    clock: { now: () => new Date(Date.parse(`${formatIsoDate(day)}T00:00:00+07:00`) + hour * 3_600_000) },
    today: () => day,
    newRunId: () => `run-${++runs}`,
    identity: async () => ({ identify: async () => ({ email: ADMIN, kind: 'person' }) }),
    sheets: async () => googlePlanSheets(client),
    state: async () => ({
      snapshots: {
        find: async (_id, week) => weeks.get(week) ?? null,
        findBefore: async (_id, week) => {
          const earlier = [...weeks.keys()].filter((one) => one < week).sort();
          return weeks.get(earlier.at(-1) ?? '') ?? null;
        },
        figuresBefore: async (_id, week) =>
          [...weeks.values()]
            .filter((one) => one.week < week)
            .sort((one, other) => (one.week < other.week ? -1 : 1))
            .map((one) => ({ week: one.week, tally: tally(one.rows) })),
        freeze: async (snapshot) => {
          if (!weeks.has(snapshot.week)) weeks.set(snapshot.week, structuredClone(snapshot));
          return weeks.get(snapshot.week) ?? snapshot;
        },
      },
      deliveries: {
        attemptsOf: async (_id, kind, period) =>
          [...attempts.values()].filter((one) => one.kind === kind && one.period === period),
        refusedAttempts: async () => [...attempts.values()].filter(({ state }) => state === 'refused'),
        claim: async (attempt) => {
          if (attempts.has(idOf(attempt))) return false;
          attempts.set(idOf(attempt), attempt);
          return true;
        },
        settle: async (attempt) => {
          attempts.set(idOf(attempt), attempt);
        },
      },
      runs: {
        record: async (run) => {
          recorded.push(run);
        },
      },
    }),
    // Drawing and writing files is the adapters' own test; here it only matters what goes where.
    pictures: async () => ({ png: async (svg) => new TextEncoder().encode(`png of ${svg.length}`) }),
    documentWriter: async () => ({ write: async ({ title }) => new TextEncoder().encode(title) }),
    annexWriter: async () => ({ write: async (_tables, { title }) => new TextEncoder().encode(title) }),
    calendarWriter: async () => calendarWriter,
    documents: async () => documentFiles(),
    mailer: async () => ({
      send: async (message) => {
        sent.push(message);
      },
      close: async () => {},
    }),
    log: {
      write: (severity, message, fields) => logged.push(JSON.stringify({ severity, message, ...fields })),
    },
    spreadsheets: new Set([spreadsheetId]),
    admins: new Set(),
    mailFrom: 'plansheet@dangbo.example',
    linksUrl: 'https://docs.google.com',
  };
}

export const adminContext = (services: Services, spreadsheetId: string): RunContext => ({
  services,
  caller: { email: ADMIN, kind: 'person' },
  spreadsheetId,
  scheduled: true,
});
