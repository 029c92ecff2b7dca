/** The narrow import matters: `googleapis` whole costs most of a cold start. */

import { GoogleAuth, OAuth2Client } from 'google-auth-library';
import { sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';

export type SheetsClient = sheets_v4.Sheets;

export interface SheetsClientOptions {
  /** Where the API answers; `null`: Google. */
  rootUrl: string | null;
  /** A fixed bearer token for the local stand-in; `null`: the service account the function runs as. */
  accessToken: string | null;
}

const SCOPE = 'https://www.googleapis.com/auth/spreadsheets';

export function sheetsClient({ rootUrl, accessToken }: SheetsClientOptions): SheetsClient {
  return sheets({
    version: 'v4',
    auth: accessToken === null ? new GoogleAuth({ scopes: [SCOPE] }) : fixedToken(accessToken),
    timeout: 60_000,
    // Retries are this adapter's own (call-google.ts): the library repeats no POST and gives GETs up early.
    retry: false,
    ...(rootUrl === null ? {} : { rootUrl: rootUrl.endsWith('/') ? rootUrl : `${rootUrl}/` }),
  });
}

function fixedToken(token: string): OAuth2Client {
  const client = new OAuth2Client();
  client.setCredentials({ access_token: token });
  return client;
}
