import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetsClient } from '../../../functions/adapters/google-sheets/sheets-client.ts';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import { recalculate } from '../../../functions/runs/recalculate.ts';
import { createPlanSheet, nextSteps } from '../../../scripts/create-sheet/create-plan-sheet.ts';
import type { CreateOptions } from '../../../scripts/create-sheet/options.ts';
import { type Emulator, startEmulator } from '../../../sheets/emulator/emulator.ts';
import { TABS, type TabKey } from '../../../sheets/template/template.ts';
import { adminContext, memoryServices } from '../../plan-on-emulator.ts';
import { MARCH_18 } from '../../small-content.ts';

const OWNER = 'owner@dangbo.example';
const PLAN = {
  plan: [
    {
      code: 'HĐ01',
      name: 'Tuyên truyền trên báo chí',
      windowKind: 'Khoảng thời gian',
      start: '3/2022',
      end: '4/2022',
    },
    { code: 'HĐ02', name: 'Tọa đàm', windowKind: 'Theo sự kiện', event: 'Tọa đàm kỷ niệm' },
  ],
  units: [
    { code: 'DU01', name: 'Đảng ủy A', kind: 'Đảng ủy trực thuộc', mails: 'a@dangbo.example', active: true },
    { code: 'DU02', name: 'Đảng ủy B', kind: 'Đảng ủy trực thuộc', mails: 'b@dangbo.example', active: true },
  ],
  settings: { planTitle: 'Kế hoạch thử', admins: 'cu@dangbo.example' },
};

let emulator: Emulator;
let options: CreateOptions;

beforeAll(async () => {
  emulator = await startEmulator({
    authenticate: (token) => (token?.includes('@') ? { email: token, role: 'writer' } : null),
  });
  options = {
    admins: ['quantri@dangbo.example', 'pho@dangbo.example'],
    serviceAccount: 'functions@kehoach.example',
    plan: null,
    standIn: { root: emulator.url, token: OWNER },
  };
});
afterAll(() => emulator.close());

async function planFile(plan: unknown): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'plansheet-plan-')), 'plan.json');
  await writeFile(file, JSON.stringify(plan));
  return file;
}

/** A tab's rows by column key, the header left out. */
async function rows(spreadsheetId: string, tab: TabKey): Promise<Array<Record<string, unknown>>> {
  const client = sheetsClient({ rootUrl: emulator.url, accessToken: OWNER });
  const range = `'${TABS[tab].title}'`;
  const { data } = await client.spreadsheets.values.get({ spreadsheetId, range });
  return (data.values ?? [])
    .slice(1)
    .map((row) => Object.fromEntries(TABS[tab].columns.map(({ key }, index) => [key, row[index] ?? ''])));
}

const setting = (settings: Array<Record<string, unknown>>, key: string) =>
  settings.find((row) => row.key === key)?.value;

describe('a sheet from a plan file', () => {
  it('holds the plan, an empty row for each activity of each unit, and the admins of the command line', async () => {
    const spreadsheetId = await createPlanSheet({ ...options, plan: await planFile(PLAN) }, MARCH_18);
    const progress = await rows(spreadsheetId, 'progress');
    expect(progress.map(({ unitCode, activityCode }) => `${unitCode} ${activityCode}`)).toEqual([
      ...['DU01 HĐ01', 'DU01 HĐ02', 'DU02 HĐ01', 'DU02 HĐ02'],
    ]);
    const settings = await rows(spreadsheetId, 'settings');
    expect(setting(settings, 'admins')).toBe('quantri@dangbo.example, pho@dangbo.example');
    expect(setting(settings, 'planTitle')).toBe('Kế hoạch thử');
    expect(setting(settings, 'dueSoonDays')).toBe('7');
  });

  it('opens a unit’s rows to its addresses and the system’s columns to the service alone', async () => {
    const spreadsheetId = await createPlanSheet({ ...options, plan: await planFile(PLAN) }, MARCH_18);
    const type = (email: string, cell: string) =>
      sheetsClient({ rootUrl: emulator.url, accessToken: email }).spreadsheets.values.update({
        spreadsheetId,
        range: `'${TABS.progress.title}'!${cell}`,
        valueInputOption: 'USER_ENTERED',
        requestBody: { values: [['50%']] },
      });
    await expect(type('a@dangbo.example', 'I2')).resolves.toMatchObject({ status: 200 });
    await expect(type('a@dangbo.example', 'I4')).rejects.toMatchObject({ status: 403 });
    await expect(type('quantri@dangbo.example', 'E2')).rejects.toMatchObject({ status: 403 });
    await expect(type('functions@kehoach.example', 'E2')).resolves.toMatchObject({ status: 200 });
  });

  it('takes the plan that examples/README.md shows, without an error in it', async () => {
    const readme = await readFile(new URL('../../../examples/README.md', import.meta.url), 'utf8');
    const shown = /```json\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const plan = await planFile(JSON.parse(shown));
    const spreadsheetId = await createPlanSheet({ ...options, plan }, dayOf(2026, 2, 2));
    const client = sheetsClient({ rootUrl: emulator.url, accessToken: OWNER });
    const services = memoryServices(client, spreadsheetId, dayOf(2026, 2, 2));
    const { rows, findings, tally } = await recalculate({
      ...adminContext(services, spreadsheetId),
      caller: { email: 'quantri@dangbo.example', kind: 'person' },
    });
    expect({ rows, findings: findings.byCode }).toEqual({ rows: 6, findings: {} });
    expect(tally).toMatchObject({ running: 4, waitingForEvent: 2 });
  });

  it('is not begun where the file is no plan: the field is named', async () => {
    const plan = await planFile({ ...PLAN, units: [{ code: 'DU01', nmae: 'Đảng ủy A' }] });
    await expect(createPlanSheet({ ...options, plan }, MARCH_18)).rejects.toThrow(
      /is not a plan:.*units\.0/s,
    );
  });
});

describe('a sheet from the example', () => {
  it('can mail nobody but the first admin', async () => {
    const spreadsheetId = await createPlanSheet(options, MARCH_18);
    const units = await rows(spreadsheetId, 'units');
    const receivers = await rows(spreadsheetId, 'receivers');
    expect(units.length).toBeGreaterThan(60);
    expect(units.filter(({ mails }) => mails !== '')).toEqual([]);
    expect(receivers.filter(({ mail }) => mail !== '').map(({ mail, role }) => [mail, role])).toEqual([
      ['quantri@dangbo.example', 'Nhận bản sao'],
    ]);
    const replyTo = setting(await rows(spreadsheetId, 'settings'), 'replyTo');
    expect(replyTo).toBe('');
    expect((await rows(spreadsheetId, 'progress')).length).toBeGreaterThan(700);
  });
});

describe('what is told', () => {
  it('is what the service answered, where the sheet could not be made', async () => {
    const standIn = { root: emulator.url, token: 'unknown' };
    await expect(createPlanSheet({ ...options, standIn }, MARCH_18)).rejects.toThrow(
      /^The sheet was not created.*credential/s,
    );
  });

  it('is the link and the steps that follow, with the account to share with', () => {
    const text = nextSteps('abc', { ...options, standIn: null });
    expect(text).toContain('https://docs.google.com/spreadsheets/d/abc/edit');
    expect(text).toContain('Share it with functions@kehoach.example as Editor');
  });
});
