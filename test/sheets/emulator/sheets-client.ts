/** A stand-in for a test, with the real googleapis client for each of its people. */
import { OAuth2Client } from 'google-auth-library';
import { sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../sheets/emulator/emulator.ts';
import type { Caller } from '../../../sheets/emulator/workbook/model.ts';

export type Client = sheets_v4.Sheets;

const PEOPLE: Record<string, Caller> = {
  owner: { email: 'owner@example.org', role: 'writer' },
  unit: { email: 'unit@example.org', role: 'writer' },
  reader: { email: 'reader@example.org', role: 'reader' },
};

export interface TestEmulator extends Emulator {
  /** The client of `owner`, who creates what the tests create. */
  client: Client;
  as(person: string): Client;
  /** A raw request as `owner`; `path` comes after the root. */
  raw(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<RawAnswer>;
}

export interface RawAnswer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into replies of every shape
  body: any;
}

export function clientOf(url: string, token: string): Client {
  const auth = new OAuth2Client();
  auth.setCredentials({ access_token: token });
  return sheets({ version: 'v4', auth: auth as never, rootUrl: url, retry: false });
}

export async function startTestEmulator(options: Partial<EmulatorOptions> = {}): Promise<TestEmulator> {
  const emulator = await startEmulator({
    authenticate: (token) => PEOPLE[token ?? ''] ?? null,
    ...options,
  });
  const raw: TestEmulator['raw'] = async (method, path, body, headers = {}) => {
    const response = await fetch(`${emulator.url}${path}`, {
      method,
      headers: { authorization: 'Bearer owner', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const as = (person: string): Client => clientOf(emulator.url, person);
  return Object.assign(emulator, { client: as('owner'), as, raw });
}

/** A new spreadsheet with these sheets (titles, or whole Sheet resources); its id. */
export async function newSpreadsheet(
  client: Client,
  sheetsWanted: Array<string | sheets_v4.Schema$Sheet> = ['Sheet1'],
  properties: sheets_v4.Schema$SpreadsheetProperties = {},
): Promise<string> {
  const { data } = await client.spreadsheets.create({
    requestBody: {
      properties,
      sheets: sheetsWanted.map((sheet, sheetId) =>
        typeof sheet === 'string' ? { properties: { sheetId, title: sheet } } : sheet,
      ),
    },
  });
  return data.spreadsheetId ?? '';
}

/** Writes a table as RAW values. */
export async function put(
  client: Client,
  spreadsheetId: string,
  range: string,
  values: unknown[][],
): Promise<void> {
  await client.spreadsheets.values.update({
    spreadsheetId,
    range,
    valueInputOption: 'RAW',
    requestBody: { values },
  });
}

/** Unformatted values of a range. */
export async function valuesOf(client: Client, spreadsheetId: string, range: string): Promise<unknown> {
  const { data } = await client.spreadsheets.values.get({
    spreadsheetId,
    range,
    valueRenderOption: 'UNFORMATTED_VALUE',
  });
  return data.values ?? null;
}

/** What a refused call says: `400 INVALID_ARGUMENT: …`. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const { error: body } = (error as { response: { data: { error: Record<string, unknown> } } }).response
      .data;
    return `${body.code} ${body.status}: ${body.message}`;
  }
  throw new Error('The call was not refused.');
}
