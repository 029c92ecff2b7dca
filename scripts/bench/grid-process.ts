/** The stand-in with a large plan and its grid, in a process of its own: the browser's work alone is measured. */
import { fileURLToPath } from 'node:url';
import { sheetsClient } from '../../functions/adapters/google-sheets/sheets-client.ts';
import { dayOf } from '../../functions/calendar/plain-date.ts';
import { startEmulator } from '../../sheets/emulator/emulator.ts';
import { mountGrid } from '../../sheets/emulator/grid/server/grid-mount.ts';
import { createSpreadsheet } from '../create-sheet/create-spreadsheet.ts';
import { largePlan } from './large-plan.ts';

/** Owns the sheet and uses it; a person's token is their address. */
const OWNER = 'owner@plansheet.invalid';

const emulator = await startEmulator({
  authenticate: (token) => (token === null ? null : { email: token, role: 'writer' }),
});
mountGrid(emulator, {
  people: async () => [
    { id: 'admin', name: 'Quản trị', kind: 'admin', unitCode: null, email: OWNER, token: OWNER },
  ],
  cacheDir: fileURLToPath(new URL('../../node_modules/.cache/plansheet-grid', import.meta.url)),
});
const client = sheetsClient({ rootUrl: emulator.url, accessToken: OWNER });
const content = largePlan(Number(process.argv[2]), dayOf(2022, 3, 18));
const spreadsheetId = await createSpreadsheet(client, content, OWNER);
process.send?.({ sheets: emulator.url, spreadsheetId, token: OWNER });
process.on('disconnect', () => process.exit(0));
