/** A whole recalculation beside the least that could move the same rows: fetch, parse, stringify, post. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { googlePlanSheets } from '../../functions/adapters/google-sheets/plan-sheets.ts';
import { type SheetsClient, sheetsClient } from '../../functions/adapters/google-sheets/sheets-client.ts';
import { dayOf } from '../../functions/calendar/plain-date.ts';
import { recalculate } from '../../functions/runs/recalculate.ts';
import type { RunContext, Services } from '../../functions/runs/services.ts';
import { PROGRESS_TAB } from '../../sheets/template/tabs/progress.ts';
import { createSpreadsheet } from '../create-sheet/create-spreadsheet.ts';
import { largePlan } from './large-plan.ts';
import type { Contender } from './ratio.ts';

const SERVICE = 'functions@plansheet.invalid';
const TODAY = dayOf(2022, 3, 18);

export interface Stage {
  baseline: Contender;
  ours: Contender;
  close(): void;
}

export async function recalculationStage(rows: number): Promise<Stage> {
  const child = fork(fileURLToPath(new URL('./sheets-process.ts', import.meta.url)));
  const url = await new Promise<string>((resolve) => {
    child.once('message', (message) => resolve((message as { url: string }).url));
  });
  const client = sheetsClient({ rootUrl: url, accessToken: SERVICE });
  const spreadsheetId = await createSpreadsheet(client, largePlan(rows, TODAY), SERVICE);
  return {
    baseline: { name: 'copy', time: () => timed(() => copyRows(url, spreadsheetId)) },
    ours: {
      name: 'recalculate',
      time: async () => {
        await emptySystemCells(client, spreadsheetId);
        return timed(() => recalculate(contextOf(client, spreadsheetId)));
      },
    },
    close: () => child.kill(),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function copyRows(url: string, spreadsheetId: string): Promise<void> {
  const headers = { authorization: `Bearer ${SERVICE}`, 'content-type': 'application/json' };
  const values = `${url}/v4/spreadsheets/${spreadsheetId}/values`;
  const range = encodeURIComponent(`'${PROGRESS_TAB.title}'`);
  const answer = await fetch(`${values}/${range}?valueRenderOption=UNFORMATTED_VALUE`, { headers });
  const data = JSON.parse(await answer.text()) as object;
  const written = await fetch(`${values}:batchUpdate`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ valueInputOption: 'RAW', data: [data] }),
  });
  if (!written.ok) throw new Error(`the baseline's POST answered ${written.status}`);
  await written.text();
}

/** So that every computed cell has to be written anew. */
async function emptySystemCells(client: SheetsClient, spreadsheetId: string): Promise<void> {
  const ranges = PROGRESS_TAB.columns.flatMap(({ owner }, index) => {
    const letter = String.fromCharCode(65 + index);
    return owner === 'system' ? [`'${PROGRESS_TAB.title}'!${letter}2:${letter}`] : [];
  });
  await client.spreadsheets.values.batchClear({ spreadsheetId, requestBody: { ranges } });
}

const absent = (): never => {
  throw new Error('not part of this benchmark');
};

function contextOf(client: SheetsClient, spreadsheetId: string): RunContext {
  const services: Services = {
    clock: { now: () => new Date('2022-03-18T03:00:00Z') },
    today: () => TODAY,
    newRunId: () => 'bench',
    identity: absent,
    pictures: absent,
    documentWriter: absent,
    annexWriter: absent,
    calendarWriter: absent,
    sheets: async () => googlePlanSheets(client),
    state: async () => ({
      snapshots: {
        find: async () => null,
        findBefore: async () => null,
        figuresBefore: async () => [],
        freeze: absent,
      },
      deliveries: { refusedAttempts: async () => [], attemptsOf: absent, claim: absent, settle: absent },
      runs: { record: async () => {} },
    }),
    mailer: absent,
    documents: absent,
    log: { write: () => {} },
    spreadsheets: new Set([spreadsheetId]),
    admins: new Set([SERVICE]),
    mailFrom: SERVICE,
    linksUrl: 'https://docs.google.com',
  };
  return { services, caller: { email: SERVICE, kind: 'person' }, spreadsheetId, scheduled: false };
}
