import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceOf } from './fake-google.ts';
import { SHIPPED } from './script-desk.ts';

const AUTH = 'https://www.googleapis.com/auth/';

/** Which call of the code needs which scope, after Google's reference of each service. */
const NEEDS: readonly { scope: string; use: RegExp }[] = [
  { scope: `${AUTH}spreadsheets.currentonly`, use: /SpreadsheetApp\.getActive/ },
  { scope: `${AUTH}script.container.ui`, use: /SpreadsheetApp\.getUi/ },
  { scope: `${AUTH}script.external_request`, use: /UrlFetchApp\./ },
  { scope: `${AUTH}script.scriptapp`, use: /ScriptApp\.newTrigger/ },
  { scope: 'openid', use: /ScriptApp\.getIdentityToken/ },
  { scope: `${AUTH}userinfo.email`, use: /ScriptApp\.getIdentityToken/ },
  { scope: `${AUTH}spreadsheets`, use: /SpreadsheetApp\.open/ },
  { scope: `${AUTH}script.send_mail`, use: /MailApp\./ },
  { scope: 'https://mail.google.com/', use: /GmailApp\./ },
  { scope: `${AUTH}drive`, use: /DriveApp\./ },
  { scope: `${AUTH}calendar`, use: /CalendarApp\./ },
];

/** Services that need no scope of their own. */
const FREE = ['HtmlService', 'LockService', 'PropertiesService', 'Utilities'];

const manifest = JSON.parse(sourceOf('appsscript.json')) as Record<string, unknown>;
const code = readdirSync(SHIPPED)
  .filter((name) => name.endsWith('.js'))
  .map(sourceOf)
  .join('\n');

describe('appsscript.json', () => {
  it('asks for exactly the scopes that the code uses', () => {
    const needed = NEEDS.filter(({ use }) => use.test(code)).map(({ scope }) => scope);
    expect(manifest.oauthScopes).toEqual(expect.arrayContaining(needed));
    expect(manifest.oauthScopes).toHaveLength(needed.length);
  });

  it('leaves no service of the code unaccounted for', () => {
    const services = new Set(code.match(/\b\w+(?:App|Service)(?=\.)|\bUtilities(?=\.)/g));
    const known = NEEDS.map(({ use }) => use.source.split('\\')[0] ?? '');
    expect([...services].filter((service) => ![...known, ...FREE].includes(service))).toEqual([]);
  });

  it('runs on V8 in Vietnamese time', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Ho_Chi_Minh' });
  });
});
