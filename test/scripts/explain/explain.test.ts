import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openFirestore } from '../../../functions/adapters/firestore/open-firestore.ts';
import { FirestoreSnapshotStore } from '../../../functions/adapters/firestore/snapshot-store.ts';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import { type CountedFigure, FIGURES } from '../../../functions/report/figure-rows.ts';
import { tally } from '../../../functions/status/tally.ts';
import { explain } from '../../../scripts/explain/explain.ts';
import { readOptions } from '../../../scripts/explain/options.ts';
import { startFirestore } from '../../../scripts/local/firestore.ts';
import { anActivity, aProgress, aSnapshot, aUnit } from '../../functions/report/sample-plan.ts';

const SNAPSHOT = aSnapshot({
  activities: [anActivity('HĐ01'), anActivity('HĐ02')],
  units: [aUnit('DU01'), aUnit('DU02')],
  progress: [
    aProgress('HĐ01', 'DU01', { sheetRow: 2, doneOn: dayOf(2022, 4, 20) }),
    aProgress('HĐ02', 'DU01', { sheetRow: 3 }),
    aProgress('HĐ01', 'DU02', { sheetRow: 4 }),
  ],
});
const whole = { activityCode: null, unitCode: null };

describe('an explained figure', () => {
  test('is its number and the rows it counts', () => {
    expect(explain(SNAPSHOT, { figure: 'overdue', ...whole }).split('\n')).toEqual([
      'Đang thực hiện quá hạn: 2 — 2022-W18, frozen on 06/05/2022',
      '',
      'Dòng  Đơn vị  Hoạt động  Trạng thái              Hạn cuối    Hoàn thành  Tên đơn vị',
      '3     DU01    HĐ02       Đang thực hiện quá hạn  30/04/2022  –           Đảng ủy DU01',
      '4     DU02    HĐ01       Đang thực hiện quá hạn  30/04/2022  –           Đảng ủy DU02',
    ]);
  });

  test('can be that of one activity or unit', () => {
    const ofUnit = explain(SNAPSHOT, { figure: 'doneOnTime', activityCode: 'HĐ01', unitCode: 'DU01' });
    expect(ofUnit).toMatch(/^Hoàn thành đúng hạn \(HĐ01, DU01\): 1 /);
    expect(ofUnit).toContain('20/04/2022');
    expect(() => explain(SNAPSHOT, { figure: 'overdue', activityCode: null, unitCode: 'DU09' })).toThrow(
      'no unit "DU09"; it holds DU01, DU02',
    );
  });

  test('counts what the tally counts, whichever it is', () => {
    const counts = tally(SNAPSHOT.rows);
    for (const figure of Object.keys(FIGURES) as CountedFigure[]) {
      expect(explain(SNAPSHOT, { figure, ...whole })).toContain(
        `${FIGURES[figure].label}: ${counts[figure]} —`,
      );
    }
  });
});

describe('the options', () => {
  test.each([
    { name: 'a week that is none', args: ['--week', '2022-11', '--figure', 'overdue'], error: '--week' },
    { name: 'a figure that is none', args: ['--week', '2022-W11', '--figure', 'late'], error: 'one of rows' },
    {
      name: 'half of a cloud plan',
      args: ['--week', '2022-W11', '--figure', 'due', '--project', 'p'],
      error: 'go together',
    },
  ])('name $name', ({ args, error }) => {
    expect(() => readOptions(args)).toThrow(error);
  });
});

describe('npm run explain', () => {
  const MAIN = resolve(import.meta.dirname, '../../../scripts/explain/main.ts');
  let data: string;

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'plansheet-explain-'));
    const server = await startFirestore({ dataDir: data, port: 0 });
    vi.stubEnv('FIRESTORE_EMULATOR_HOST', server.host);
    vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
    const firestore = openFirestore({ projectId: 'plansheet-local', preferRest: false });
    await new FirestoreSnapshotStore(firestore).freeze(SNAPSHOT);
    await writeFile(join(data, 'spreadsheet-id'), `${SNAPSHOT.spreadsheetId}\n`);
    await firestore.terminate();
    await server.close();
    vi.unstubAllEnvs();
  });
  afterAll(() => rm(data, { recursive: true }));

  function run(...args: string[]): Promise<{ code: number | null; output: string }> {
    const child = spawn(process.execPath, [MAIN, '--data', data, ...args]);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    return new Promise((done) => child.once('close', (code) => done({ code, output })));
  }

  test('reads the state that a stopped program left', async () => {
    const { code, output } = await run('--week', '2022-W18', '--figure', 'overdue');
    expect([code, output]).toEqual([0, `${explain(SNAPSHOT, { figure: 'overdue', ...whole })}\n`]);
  });

  test('names the weeks there are for one that was not frozen', async () => {
    const { code, output } = await run('--week', '2022-W11', '--figure', 'overdue');
    expect([code, output]).toEqual([1, 'Week 2022-W11 was not frozen. The newest ones are 2022-W18.\n']);
  });
});
