/** `npm start` as a newcomer runs it: real processes, real protocols, one data folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetsClient } from '../../../functions/adapters/google-sheets/sheets-client.ts';
import type { PreviewAnswer } from '../../../functions/runs/preview-report.ts';
import type { RecalculateAnswer } from '../../../functions/runs/recalculate.ts';
import type { Endpoints } from '../../../scripts/start/local-plan.ts';
import type { GridPerson } from '../../../sheets/emulator/grid/server/grid-person.ts';
import { cellAddress, columnIndex } from '../../plan-on-emulator.ts';

const MAIN = resolve(import.meta.dirname, '../../../scripts/start/main.ts');
const TODAY = ['--today', '2022-03-18'];

interface Started {
  child: ChildProcess;
  output: () => string;
  exited: Promise<number | null>;
}

function start(...args: string[]): Started {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  return { child, output: () => output, exited: new Promise((done) => child.once('exit', done)) };
}

/** Resolves when the program says where it can be reached. */
function ready({ child, output, exited }: Started): Promise<void> {
  return new Promise((done, failed) => {
    const look = () => output().includes('Stop with Ctrl-C') && done();
    child.stdout?.on('data', look);
    void exited.then((code) => failed(new Error(`exited with ${code}: ${output()}`)));
  });
}

describe('npm start -- --once', () => {
  let data: string;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'plansheet-once-'));
  });
  afterAll(() => rm(data, { recursive: true, force: true }));

  it('does the week’s work, leaves report, mails and endpoints, and exits 0', async () => {
    const run = start('--once', '--data', data, ...TODAY);
    expect([await run.exited, run.output()]).toEqual([0, expect.stringContaining('Mails sent')]);
    expect(run.output()).toMatch(/Rows checked\s+817/);
    expect(run.output()).toMatch(/Hoàn thành đúng hạn\s+\d+/);
    const [html, text] = await Promise.all(
      ['report.html', 'report.txt'].map((name) => readFile(join(data, name), 'utf8')),
    );
    expect(html).toContain('lang="vi"');
    expect(text).toContain('Hoàn thành đúng hạn');
    const mails = await readdir(join(data, 'eml'));
    const reports = mails.filter((name) => name.startsWith('weekly-report'));
    expect(reports.length).toBeGreaterThanOrEqual(5);
    expect(mails.length - reports.length).toBeGreaterThan(50);
    const mail = await simpleParser(await readFile(join(data, 'eml', reports[0] ?? '')));
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.html).toBe(html);
    expect(existsSync(join(data, 'endpoints.json'))).toBe(true);
  });

  it('sends nothing and writes no cell the second time, and says so', async () => {
    const before = await readdir(join(data, 'eml'));
    const run = start('--once', '--data', data, ...TODAY);
    expect(await run.exited).toBe(0);
    expect(run.output()).toMatch(/Cells written\s+0/);
    expect(run.output()).toMatch(/Mails sent\s+0 /);
    expect(run.output()).toContain('no mail sent, no cell written');
    expect(await readdir(join(data, 'eml'))).toEqual(before);
  });

  it.each([
    [['--today', '2022-02-30'], '--today must be a day'],
    [['--port', 'x'], '--port must be a whole number'],
    [['--plan', '/nowhere/plan.json'], '/nowhere/plan.json'],
    [['--nonsense'], '--nonsense'],
  ])('tells what is wrong with %s', async (args, sentence) => {
    const run = start('--once', '--data', join(data, 'refused'), ...args);
    expect(await run.exited).toBe(1);
    expect(run.output()).toContain(sentence);
    expect(run.output()).not.toMatch(/\n\s+at /);
  });
});

describe('npm start, staying up', () => {
  let data: string;
  let program: Started;
  let endpoints: Endpoints;

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'plansheet-up-'));
    program = start('--data', data, ...TODAY);
    await ready(program);
    endpoints = JSON.parse(await readFile(join(data, 'endpoints.json'), 'utf8'));
  });
  afterAll(async () => {
    program.child.kill();
    await program.exited;
    await rm(data, { recursive: true, force: true });
  });

  const post = async (name: string, token: string | null, body: unknown = {}, raw?: string) => {
    const payload = raw ?? JSON.stringify({ spreadsheetId: endpoints.spreadsheetId, ...(body as object) });
    const response = await fetch(`${endpoints.functions}/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: payload,
    });
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text,
      json: JSON.parse(text),
    };
  };
  const sheets = (token: string) => sheetsClient({ rootUrl: endpoints.sheets, accessToken: token });
  const writeAs = (token: string, range: string, value: string) =>
    sheets(token).spreadsheets.values.update({
      spreadsheetId: endpoints.spreadsheetId,
      range,
      valueInputOption: 'USER_ENTERED',
      requestBody: { values: [[value]] },
    });
  const cell = async (range: string) => {
    const { data } = await sheets(endpoints.tokens.admin).spreadsheets.values.get({
      spreadsheetId: endpoints.spreadsheetId,
      range,
    });
    return data.values?.[0]?.[0];
  };

  it('keeps the tokens from other people’s eyes', async () => {
    const { mode } = await import('node:fs/promises').then(({ stat }) => stat(join(data, 'endpoints.json')));
    expect(mode & 0o077).toBe(0);
  });

  it('shows the sheet at the announced address, to people whose tokens the sheet knows', async () => {
    const page = await fetch(endpoints.grid);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<div id="app">')]);
    const people = (await (await fetch(`${endpoints.sheets}/grid/people`)).json()) as GridPerson[];
    const unit = people.find(({ unitCode }) => unitCode === 'DU02')?.token ?? '';
    await writeAs(unit, cellAddress('progress', 14, 'percent'), '40%');
    const reader = people.find(({ kind }) => kind === 'reader')?.token ?? '';
    await expect(writeAs(reader, cellAddress('progress', 14, 'percent'), '41%')).rejects.toMatchObject({
      response: { status: 403 },
    });
    expect(await cell(cellAddress('progress', 14, 'percent'))).toBe('40%');
  });

  it.each([
    ['no token', 'recalculate', () => null, {}, undefined, 401],
    ['a token that is none', 'recalculate', () => 'abc', {}, undefined, 401],
    ['a unit’s token', 'weekly-report', () => endpoints.tokens.units.DU01 ?? '', {}, undefined, 403],
    ['a unit’s token', 'validate', () => endpoints.tokens.units.DU02 ?? '', {}, undefined, 403],
    [
      'the scheduler where only people may ask',
      'preview-report',
      () => endpoints.tokens.scheduler,
      {},
      undefined,
      403,
    ],
    [
      'a wrong spreadsheet',
      'recalculate',
      () => endpoints.tokens.admin,
      { spreadsheetId: 'nope' },
      undefined,
      404,
    ],
    ['malformed JSON', 'recalculate', () => endpoints.tokens.admin, {}, '{"spreadsheetId":', 400],
    ['no spreadsheet', 'recalculate', () => endpoints.tokens.admin, {}, '{}', 400],
    ['a field of the wrong type', 'validate', () => endpoints.tokens.admin, { rows: 'all' }, undefined, 400],
  ])(
    'answers %s on /%s with a problem that says what to do',
    async (_case, name, token, body, raw, status) => {
      const answer = await post(name, token(), body, raw);
      expect(answer.status).toBe(status);
      expect(answer.type).toContain('application/problem+json');
      expect(answer.json).toMatchObject({
        status,
        title: expect.any(String),
        detail: expect.stringMatching(/\p{L}{2}.*[.]$/u),
      });
      expect(answer.text).not.toMatch(/node_modules|\bat \/|\.ts:/);
    },
  );

  it('refuses other methods and foreign hosts', async () => {
    const get = await fetch(`${endpoints.functions}/recalculate`);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
    const nowhere = await fetch(`${endpoints.functions}/nowhere`, { method: 'POST' });
    expect(nowhere.status).toBe(404);
  });

  it('shows an edit made as a unit in the computed columns and in the next preview', async () => {
    const { admin, units } = endpoints.tokens;
    const token = units.DU02 ?? '';
    // The second unit's twelve rows begin at sheet row 14; its HĐ06 runs until the end of 2023.
    const row = 14 + 5;
    expect(await cell(cellAddress('progress', row, 'activityCode'))).toBe('HĐ06');
    await writeAs(token, cellAddress('progress', row, 'doneOn'), '31/4/2022');
    const first = await post('recalculate', admin);
    expect(first.status).toBe(200);
    expect(await cell(cellAddress('progress', row, 'findings'))).toContain('31/4/2022');

    const before = (await post('preview-report', admin)).json as PreviewAnswer;
    await writeAs(token, cellAddress('progress', row, 'percent'), '100%');
    await writeAs(token, cellAddress('progress', row, 'doneOn'), '16/3/2022');
    const second = (await post('recalculate', admin)).json as RecalculateAnswer;
    expect(await cell(cellAddress('progress', row, 'status'))).toBe('Hoàn thành đúng hạn');
    expect((await cell(cellAddress('progress', row, 'findings'))) ?? '').toBe('');
    expect(second.tally.doneOnTime).toBe((first.json as RecalculateAnswer).tally.doneOnTime + 1);
    const after = (await post('preview-report', admin)).json as PreviewAnswer;
    expect(after.text).not.toBe(before.text);
  });

  it('refuses a unit the rows of another and the computed columns, in Google’s form', async () => {
    const token = endpoints.tokens.units.DU02 ?? '';
    for (const [row, column] of [
      [2, 'percent'],
      [14, 'status'],
      [14, 'unitCode'],
      [1, 'percent'],
    ] as const) {
      const refused = writeAs(token, cellAddress('progress', row, column), '50');
      await expect(refused).rejects.toMatchObject({
        response: { status: 403, data: { error: { code: 403, status: 'PERMISSION_DENIED' } } },
      });
    }
    await writeAs(token, cellAddress('progress', 14, 'percent'), '50%');
  });

  it('checks only the rows it is given', async () => {
    const answer = await post('validate', endpoints.tokens.admin, { rows: [14, 15] });
    expect(answer.json).toMatchObject({ checked: 2 });
  });

  it('names a missing tab and a doubled header', async () => {
    const admin = endpoints.tokens.service;
    const { spreadsheetId } = endpoints;
    const rename = (title: string) =>
      sheets(admin).spreadsheets.batchUpdate({
        spreadsheetId,
        requestBody: {
          requests: [{ updateSheetProperties: { properties: { sheetId: 1001, title }, fields: 'title' } }],
        },
      });
    await rename('Kế hoạch cũ');
    const missing = await post('recalculate', endpoints.tokens.admin);
    expect([missing.status, missing.json.detail]).toEqual([422, expect.stringContaining('“Kế hoạch”')]);
    await rename('Kế hoạch');
    await writeAs(admin, cellAddress('progress', 1, 'result'), 'Tiến độ (%)');
    const doubled = await post('recalculate', endpoints.tokens.admin);
    expect([doubled.status, doubled.json.detail]).toEqual([422, expect.stringContaining('Tiến độ (%)')]);
    await writeAs(admin, cellAddress('progress', 1, 'result'), 'Kết quả');
    expect((await post('recalculate', endpoints.tokens.admin)).status).toBe(200);
    expect(columnIndex('progress', 'result')).toBeGreaterThan(0);
  });
});

describe('npm start, killed and started again', () => {
  it('has every acknowledged edit and sends nothing twice', async () => {
    const data = await mkdtemp(join(tmpdir(), 'plansheet-killed-'));
    const announced = async (): Promise<Endpoints> =>
      JSON.parse(await readFile(join(data, 'endpoints.json'), 'utf8'));
    const cells = async ({ sheets, spreadsheetId, tokens }: Endpoints) => {
      const { values } = sheetsClient({ rootUrl: sheets, accessToken: tokens.admin }).spreadsheets;
      const range = cellAddress('progress', 2, 'result');
      const body = { values: [['Đã tổ chức sinh hoạt chi bộ']] };
      return {
        write: () => values.update({ spreadsheetId, range, valueInputOption: 'RAW', requestBody: body }),
        read: async () => (await values.get({ spreadsheetId, range })).data.values?.[0]?.[0],
      };
    };
    try {
      const first = start('--data', data, ...TODAY);
      await ready(first);
      const before = await announced();
      await (await cells(before)).write();
      first.child.kill('SIGKILL');
      await first.exited;
      const second = start('--data', data, ...TODAY);
      await ready(second);
      try {
        const after = await announced();
        expect(after.spreadsheetId).toBe(before.spreadsheetId);
        expect(await (await cells(after)).read()).toBe('Đã tổ chức sinh hoạt chi bộ');
        expect(second.output()).toMatch(/Mails sent\s+0 \(sent before 72/);
      } finally {
        second.child.kill();
        await second.exited;
      }
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });
});
