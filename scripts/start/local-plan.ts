/** Everything the product runs on, on this machine: stand-ins on loopback, state in one folder. */
import { existsSync, openSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sheetsClient } from '../../functions/adapters/google-sheets/sheets-client.ts';
import { type Emulator, startEmulator } from '../../sheets/emulator/emulator.ts';
import { mountGrid } from '../../sheets/emulator/grid/server/grid-mount.ts';
import { createSpreadsheet } from '../create-sheet/create-spreadsheet.ts';
import type { SheetContent } from '../create-sheet/sheet-content.ts';
import { startFirestore } from '../local/firestore.ts';
import { type Issuer, startIssuer } from '../local/issuer.ts';
import { type Mailbox, startMailbox } from '../local/mailbox.ts';
import { gridPeople } from './grid-people.ts';
import {
  MENU_AUDIENCE,
  SCHEDULER_AUDIENCE,
  SCHEDULER_MAIL,
  SERVICE_MAIL,
  serviceToken,
  sheetCallers,
  signTokens,
  type Tokens,
} from './local-people.ts';
import { choosePorts, type Ports } from './ports.ts';
import { type RunningFunctions, startFunctions } from './start-functions.ts';
import { startScripts } from './start-scripts.ts';

/** One for all data folders: the program is the same for every sheet. */
const GRID_CACHE = fileURLToPath(new URL('../../node_modules/.cache/plansheet-grid', import.meta.url));

export interface Endpoints {
  sheets: string;
  spreadsheetId: string;
  /** The sheet in the browser. */
  grid: string;
  functions: string;
  mailbox: string;
  firestore: string;
  tokens: Tokens;
}

export interface LocalPlan {
  endpoints: Endpoints;
  emulator: Emulator;
  mailbox: Mailbox;
  /** Writes `endpoints.json`: the sign that everything is ready. */
  announce(): Promise<void>;
  /** Fresh tokens before the old ones expire. */
  renewTokens(): Promise<void>;
  close(): Promise<void>;
}

export interface LocalOptions {
  data: string;
  port: number | null;
  today: string | null;
}

export async function startLocalPlan(options: LocalOptions, content: SheetContent): Promise<LocalPlan> {
  const { data } = options;
  await mkdir(data, { recursive: true });
  // What an earlier start announced is no longer true.
  await rm(join(data, 'endpoints.json'), { force: true });
  const ports = await choosePorts(options.port);
  const issuer = await startIssuer({ dataDir: data, port: ports.issuer });
  const firestore = await startFirestore({ dataDir: data, port: ports.firestore });
  const mailbox = await startMailbox({ dataDir: data, smtpPort: ports.smtp, webPort: ports.mailbox });
  const emulator = await startEmulator({
    dataDir: join(data, 'sheets'),
    port: ports.sheets,
    authenticate: sheetCallers(issuer, content),
  });
  mountGrid(emulator, { people: () => gridPeople(issuer, content), cacheDir: GRID_CACHE });
  const spreadsheetId = await openSpreadsheet(data, emulator, issuer, content);
  const place = { issuer, emulator, mailbox, spreadsheetId, firestoreHost: firestore.host };
  const functions = await openFunctions(options, ports, place);
  const scripts = startScripts(
    { data, issuer, emulator, spreadsheetId, functionsUrl: functions.url },
    content,
  );
  const endpoints: Endpoints = {
    sheets: emulator.url,
    spreadsheetId,
    grid: `${emulator.url}/spreadsheets/d/${spreadsheetId}/edit`,
    functions: functions.url,
    mailbox: mailbox.webUrl,
    firestore: firestore.host,
    tokens: await signTokens(issuer, content),
  };
  const announce = () =>
    writeFile(join(data, 'endpoints.json'), `${JSON.stringify(endpoints, null, 2)}\n`, { mode: 0o600 });
  return {
    endpoints,
    emulator,
    mailbox,
    announce,
    renewTokens: async () => {
      endpoints.tokens = await signTokens(issuer, content);
      await announce();
    },
    close: async () => {
      await scripts.close();
      await functions.close();
      await Promise.all([emulator.close(), mailbox.close(), firestore.close(), issuer.close()]);
    },
  };
}

/** The sheet is created once for a data folder and kept from then on. */
async function openSpreadsheet(
  data: string,
  emulator: Emulator,
  issuer: Issuer,
  content: SheetContent,
): Promise<string> {
  const known = join(data, 'spreadsheet-id');
  if (existsSync(known)) return (await readFile(known, 'utf8')).trim();
  // A creation that was cut short left a spreadsheet that nobody knows of; it is forgotten.
  await emulator.reset();
  const client = sheetsClient({ rootUrl: emulator.url, accessToken: await serviceToken(issuer) });
  const spreadsheetId = await createSpreadsheet(client, content, SERVICE_MAIL);
  await writeFile(known, `${spreadsheetId}\n`);
  return spreadsheetId;
}

interface Place {
  issuer: Issuer;
  emulator: Emulator;
  mailbox: Mailbox;
  spreadsheetId: string;
  firestoreHost: string;
}

async function openFunctions(
  { data, today }: LocalOptions,
  ports: Ports,
  { issuer, emulator, mailbox, spreadsheetId, firestoreHost }: Place,
): Promise<RunningFunctions> {
  const environment = {
    GOOGLE_CLOUD_PROJECT: 'plansheet-local',
    // Google's libraries would look for the cloud's metadata server, which no developer's machine has.
    METADATA_SERVER_DETECTION: 'none',
    FIRESTORE_EMULATOR_HOST: firestoreHost,
    PLANSHEET_SPREADSHEETS: spreadsheetId,
    MENU_AUDIENCE,
    SCHEDULER_AUDIENCE,
    SCHEDULER_EMAIL: SCHEDULER_MAIL,
    MAIL_FROM: 'plansheet@dangbo.example',
    SMTP_URL: mailbox.smtpUrl,
    LOCAL_SHEETS_URL: emulator.url,
    LOCAL_SHEETS_TOKEN: await serviceToken(issuer),
    LOCAL_CERTS_URL: issuer.certsUrl,
    LOCAL_ISSUER: issuer.name,
    LOCAL_LINKS_URL: emulator.url,
    ...(today === null ? {} : { LOCAL_TODAY: today }),
  };
  return startFunctions(ports.functions, environment, openSync(join(data, 'functions.log'), 'a'));
}

export const forgetData = (data: string): Promise<void> => rm(data, { recursive: true, force: true });
