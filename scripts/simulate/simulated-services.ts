/** The real use cases' services: the real Sheets client and pipeline, everything else in memory. */
import { calendarWriter } from '../../functions/adapters/calendar-file/write-calendar.ts';
import { googlePlanSheets } from '../../functions/adapters/google-sheets/plan-sheets.ts';
import type { SheetsClient } from '../../functions/adapters/google-sheets/sheets-client.ts';
import { formatIsoDate } from '../../functions/calendar/plain-date.ts';
import type { DayHour } from '../../functions/calendar/weekly-cycle.ts';
import type { RunContext, Services } from '../../functions/runs/services.ts';
import type { MemoryState } from './memory-state.ts';
import type { PostOffice } from './post-office.ts';

export interface Surroundings {
  client: SheetsClient;
  spreadsheetId: string;
  state: MemoryState;
  post: PostOffice;
  /** Whoever sets it sets the clock. */
  moment: DayHour;
  /** Told of what the code itself calls an error, such as a part of the report that it could not make. */
  onError: (message: string) => void;
}

const FILE = new Uint8Array([1]);

export function schedulerContext(around: Surroundings): RunContext {
  const { spreadsheetId } = around;
  return {
    services: servicesOf(around),
    caller: { email: 'scheduler@plansheet.invalid', kind: 'scheduler' },
    spreadsheetId,
    scheduled: true,
  };
}

function servicesOf(around: Surroundings): Services {
  const { client, spreadsheetId, state, post } = around;
  let runs = 0;
  return {
    clock: {
      now: () => new Date(Date.parse(`${formatIsoDate(around.moment.day)}T${hourOf(around.moment)}+07:00`)),
    },
    today: () => around.moment.day,
    newRunId: () => `run-${++runs}`,
    identity: async () => {
      throw new Error('nobody is asked who they are here');
    },
    sheets: async () => googlePlanSheets(client),
    state: async () => state,
    mailer: async () => post,
    // The files' own adapters take most of a run's time and change no figure.
    documents: async () => {
      throw new Error('no document is imported here');
    },
    pictures: async () => ({ png: async () => FILE }),
    documentWriter: async () => ({ write: async () => FILE }),
    annexWriter: async () => ({ write: async () => FILE }),
    calendarWriter: async () => calendarWriter,
    log: {
      write: (severity, message, fields) => {
        if (severity === 'ERROR') around.onError(`${message} ${JSON.stringify(fields ?? {})}`);
      },
    },
    spreadsheets: new Set([spreadsheetId]),
    admins: new Set(),
    mailFrom: 'plansheet@dangbo.example',
    linksUrl: 'https://docs.google.com',
  };
}

const hourOf = ({ hour }: DayHour): string => `${String(hour).padStart(2, '0')}:00:00`;
