import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, clientOf, newSpreadsheet, put, startTestEmulator, valuesOf } from '../sheets-client.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'emulator-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const CHILD = join(import.meta.dirname, 'emulator-child.ts');

/** Writes row after row until the stand-in is gone; tells of each row that was acknowledged. */
async function writeRows(client: Client, id: string, column: string, acknowledge: (row: number) => void) {
  for (let row = 1; row <= 1000; row++) {
    try {
      await put(client, id, `${column}${row}`, [[row]]);
    } catch {
      return;
    }
    acknowledge(row);
  }
}

describe('a stand-in with a data folder', () => {
  it('has everything it acknowledged after SIGKILL amid hundreds of writes', async () => {
    const child = spawn(process.execPath, [CHILD, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = new Promise((resolve) => child.once('exit', resolve));
    const [url] = await new Promise<string[]>((resolve) =>
      createInterface(child.stdout).once('line', (line) => resolve([line])),
    );
    const client = clientOf(url ?? '', 'owner');
    const id = await newSpreadsheet(client);
    const acknowledged = new Map<string, number>();
    const writers = ['A', 'B', 'C', 'D'].map((column) =>
      writeRows(client, id, column, (row) => {
        acknowledged.set(`${column}${row}`, row);
        if (acknowledged.size === 300) child.kill('SIGKILL');
      }),
    );
    await Promise.all([...writers, exited]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(300);
    expect(acknowledged.size).toBeLessThan(4000);

    const again = await startTestEmulator({ dataDir });
    const table = (await valuesOf(again.client, id, 'A1:D1000')) as unknown[][];
    const lost = [...acknowledged].filter(
      ([cell, value]) => table[value - 1]?.['ABCD'.indexOf(cell.charAt(0))] !== value,
    );
    expect(lost).toEqual([]);
    await again.close();
  });

  it('comes back with values, formulas, formats and ids, over several starts', async () => {
    const first = await startTestEmulator({ dataDir });
    const id = await newSpreadsheet(first.client, ['Tiến độ'], { locale: 'vi_VN' });
    await first.client.spreadsheets.values.update({
      spreadsheetId: id,
      range: "'Tiến độ'!B3",
      valueInputOption: 'USER_ENTERED',
      requestBody: { values: [['25/3/2022', '=B3+1', '12,5%']] },
    });
    await first.client.spreadsheets.batchUpdate({
      spreadsheetId: id,
      requestBody: { requests: [{ addSheet: {} }, { addSheet: {} }] },
    });
    const before = (await first.client.spreadsheets.get({ spreadsheetId: id, includeGridData: true })).data;
    await first.close();
    for (let start = 0; start < 2; start++) {
      const next = await startTestEmulator({ dataDir });
      const after = (await next.client.spreadsheets.get({ spreadsheetId: id, includeGridData: true })).data;
      expect(after).toEqual(before);
      await next.close();
    }
  });

  it('gives ids after a restart that no earlier spreadsheet has', async () => {
    const now = () => new Date('2022-03-18T00:00:00Z');
    const first = await startTestEmulator({ dataDir, now });
    const one = await newSpreadsheet(first.client);
    await first.close();
    const next = await startTestEmulator({ dataDir, now });
    expect(await newSpreadsheet(next.client)).not.toBe(one);
    await next.close();
  });

  it('ignores a torn last line, and writes on after it', async () => {
    const first = await startTestEmulator({ dataDir });
    const id = await newSpreadsheet(first.client);
    await put(first.client, id, 'A1', [['kept']]);
    await first.close();
    const journal = (await readdir(dataDir)).find((name) => name.startsWith('journal-')) ?? '';
    await appendFile(join(dataDir, journal), '{"sequence":3,"method":"spreadsheets.values.upd');
    for (const value of ['after', 'again']) {
      const next = await startTestEmulator({ dataDir });
      expect(await valuesOf(next.client, id, 'A1')).toEqual([['kept']]);
      await put(next.client, id, 'A2', [[value]]);
      await next.close();
    }
    const last = await startTestEmulator({ dataDir });
    expect(await valuesOf(last.client, id, 'A1:A2')).toEqual([['kept'], ['again']]);
    await last.close();
  });

  it('does not keep what it refused', async () => {
    const first = await startTestEmulator({ dataDir });
    const id = await newSpreadsheet(first.client);
    await expect(put(first.client, id, 'A1:A1', [['x'], ['y', ['z']]])).rejects.toThrow();
    await first.close();
    const journals = (await readdir(dataDir)).filter((name) => name.startsWith('journal-'));
    const lines = (await readFile(join(dataDir, journals[0] ?? ''), 'utf8')).trim().split('\n');
    expect(lines.length).toBe(1);
  });

  it('folds a grown journal into the snapshot and loses nothing', async () => {
    const first = await startTestEmulator({ dataDir });
    const id = await newSpreadsheet(first.client);
    const long = 'x'.repeat(40_000);
    const wide = Array.from({ length: 25 }, () => long);
    for (let row = 1; row <= 20; row++) await put(first.client, id, `A${row}`, [wide]);
    await put(first.client, id, 'A21', [['last']]);
    await first.close();
    const files = await readdir(dataDir);
    expect(files.filter((name) => name.startsWith('journal-')).length).toBe(1);
    expect(
      (await readFile(join(dataDir, files.find((name) => name.startsWith('journal-')) ?? ''))).length,
    ).toBeLessThan(16 * 1024 * 1024);
    const next = await startTestEmulator({ dataDir });
    const table = (await valuesOf(next.client, id, 'A1:Y21')) as string[][];
    expect(table.map((row) => row.length)).toEqual([...Array.from({ length: 20 }, () => 25), 1]);
    await next.close();
  });

  it('forgets everything on reset, also on disk', async () => {
    const first = await startTestEmulator({ dataDir });
    const id = await newSpreadsheet(first.client);
    await first.reset();
    const kept = await newSpreadsheet(first.client, ['Kept']);
    await first.close();
    const next = await startTestEmulator({ dataDir });
    expect((await next.raw('GET', `/v4/spreadsheets/${id}`)).status).toBe(404);
    expect((await next.raw('GET', `/v4/spreadsheets/${kept}`)).status).toBe(200);
    await next.close();
  });
});
