import { sheetsClient } from '../../functions/adapters/google-sheets/sheets-client.ts';
import type { PlainDate } from '../../functions/calendar/plain-date.ts';
import { createSpreadsheet } from './create-spreadsheet.ts';
import { forDemonstration } from './for-demonstration.ts';
import { hasExampleUnits, loadContent } from './load-content.ts';
import type { CreateOptions } from './options.ts';
import type { SheetContent } from './sheet-content.ts';

const SIGN_IN =
  'gcloud auth application-default login --scopes=openid,https://www.googleapis.com/auth/cloud-platform,https://www.googleapis.com/auth/spreadsheets';

/**
 * Creates the sheet as the person whose credentials stand on this machine, who owns it from then on.
 * @returns the spreadsheet's id.
 * @throws Error saying what Google answered and how to sign in.
 */
export async function createPlanSheet(options: CreateOptions, today: PlainDate): Promise<string> {
  const { serviceAccount, standIn } = options;
  const content = await contentFor(options, today);
  const client = sheetsClient({ rootUrl: standIn?.root ?? null, accessToken: standIn?.token ?? null });
  try {
    return await createSpreadsheet(client, content, serviceAccount);
  } catch (error) {
    throw new Error(
      `The sheet was not created, or only in part (then delete it in Drive): ${(error as Error).message}${
        standIn ? '' : `\n\nNot signed in yet, or without leave for Sheets? Try: ${SIGN_IN}`
      }`,
      { cause: error },
    );
  }
}

async function contentFor({ plan, admins }: CreateOptions, today: PlainDate): Promise<SheetContent> {
  const loaded = await loadContent(plan, today);
  const content = hasExampleUnits(plan) ? forDemonstration(loaded, admins) : loaded;
  return { ...content, settings: { ...content.settings, admins: admins.join(', ') } };
}

/** What the person at the terminal has to do next. */
export const nextSteps = (spreadsheetId: string, { serviceAccount, standIn }: CreateOptions): string =>
  standIn
    ? `Created ${spreadsheetId} on ${standIn.root}`
    : `Created ${spreadsheetId}
https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit

Next (docs/operations.md tells each step in full):
1. Share it with ${serviceAccount} as Editor, then with the admins and the units' addresses as Editors.
2. Extensions → Apps Script: copy the files of sheets/apps-script/ there.
3. Put the id into PLANSHEET_SPREADSHEETS of .env and run npm run deploy.
4. Set the script property FUNCTIONS_URL to the address the deployment printed, reload the sheet, and choose
   Kế hoạch → Tính lại.`;
