/** The sheet's own Apps Script project, bound to the one spreadsheet: its menu, and the trigger for edits. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ScriptHost, startScriptHost } from '../../sheets/emulator/apps-script/script-host.ts';
import type { Emulator } from '../../sheets/emulator/emulator.ts';
import type { SheetContent } from '../create-sheet/sheet-content.ts';
import type { Issuer } from '../local/issuer.ts';
import { knownPeople } from './grid-people.ts';
import { personToken, SERVICE_MAIL } from './local-people.ts';

const PROJECT = fileURLToPath(new URL('../../sheets/apps-script', import.meta.url));
/** What "Bật kiểm tra khi nhập" installs in Google; here an admin has done so already. */
const EDIT_HANDLER = 'checkEditedRows';

export interface ScriptPlace {
  data: string;
  issuer: Issuer;
  emulator: Emulator;
  spreadsheetId: string;
  functionsUrl: string;
}

/** Answers under `/grid/scripts/` and checks the rows that people edit; says what went wrong in `apps-script.log`. */
export function startScripts(place: ScriptPlace, content: SheetContent): ScriptHost {
  const { data, issuer, emulator, spreadsheetId, functionsUrl } = place;
  const people = knownPeople(content);
  const admin = people.find(({ kind }) => kind === 'admin');
  const host = startScriptHost({
    apiUrl: emulator.url,
    spreadsheetId,
    project: PROJECT,
    emailOf: (person) => people.find(({ id }) => id === person)?.email ?? null,
    tokenOf: (email) => personToken(issuer, email),
    properties: { FUNCTIONS_URL: functionsUrl },
    triggers: admin ? [{ handler: EDIT_HANDLER, by: admin.email }] : [],
    programs: [SERVICE_MAIL],
    stateFile: join(data, 'apps-script.json'),
    log: (level, text) => appendFileSync(join(data, 'apps-script.log'), `${level} ${text}\n`),
  });
  emulator.mount(host);
  emulator.observe((write) => void host.edited(write));
  return host;
}
