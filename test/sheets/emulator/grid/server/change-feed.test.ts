import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mountGrid } from '../../../../../sheets/emulator/grid/server/grid-mount.ts';
import { newSpreadsheet, put, refusal, startTestEmulator, type TestEmulator } from '../../sheets-client.ts';
import { type EventReader, readEvents } from './event-reader.ts';

const OPTIONS = { people: async () => [], cacheDir: join(tmpdir(), 'never-built') };

let emulator: TestEmulator;
let spreadsheetId: string;
let opened: EventReader[];

beforeEach(async () => {
  opened = [];
  emulator = await startTestEmulator();
  mountGrid(emulator, OPTIONS);
  spreadsheetId = await newSpreadsheet(emulator.client, ['A', 'B']);
});
afterEach(async () => {
  for (const reader of opened) reader.stop();
  await emulator.close();
});

async function listen(query = '', headers: Record<string, string> = {}): Promise<EventReader> {
  const address = `${emulator.url}/grid/events?spreadsheetId=${spreadsheetId}${query}`;
  const reader = await readEvents(address, headers);
  opened.push(reader);
  return reader;
}

const update = (...requests: object[]) =>
  emulator.client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });

/** What one write is told as. */
async function changeAfter(write: () => Promise<unknown>): Promise<unknown> {
  const reader = await listen();
  await reader.next();
  await write();
  return (await reader.next())?.data;
}

describe('the stream of changes', () => {
  it('begins with the last revision', async () => {
    const revision = emulator.revision();
    const reader = await listen();
    expect(await reader.next()).toEqual({ event: 'hello', id: String(revision), data: { revision } });
  });

  it('tells every listener of a write, by whom, and where', async () => {
    const readers = [await listen(), await listen()];
    for (const reader of readers) await reader.next();
    await put(emulator.as('unit'), spreadsheetId, 'B3:C4', [
      [1, 2],
      [3, 4],
    ]);
    const revision = emulator.revision();
    for (const reader of readers) {
      expect(await reader.next()).toEqual({
        event: 'change',
        id: String(revision),
        data: {
          revision,
          sheetIds: [0],
          structural: false,
          rows: [{ sheetId: 0, startRow: 2, endRow: 4 }],
          filters: [],
          by: 'unit@example.org',
        },
      });
    }
  });

  it('tells nothing of a refused write, of a read, or of another spreadsheet', async () => {
    const reader = await listen();
    await reader.next();
    await refusal(put(emulator.as('reader'), spreadsheetId, 'A1', [[1]]));
    await refusal(put(emulator.client, spreadsheetId, 'Nowhere!A1', [[1]]));
    await emulator.client.spreadsheets.get({ spreadsheetId });
    await put(emulator.client, await newSpreadsheet(emulator.client), 'A1', [[1]]);
    await put(emulator.client, spreadsheetId, 'B!A1', [[1]]);
    expect((await reader.next())?.data).toMatchObject({ sheetIds: [1] });
  });

  it('tells one who comes back what was missed, and no more', async () => {
    await put(emulator.client, spreadsheetId, 'A!A1', [[1]]);
    const known = emulator.revision();
    await put(emulator.client, spreadsheetId, 'A!A2', [[2]]);
    await put(emulator.client, spreadsheetId, 'B!A3', [[3]]);
    for (const reader of [
      await listen('', { 'last-event-id': String(known) }),
      await listen(`&since=${known}`),
    ]) {
      const events = [await reader.next(), await reader.next(), await reader.next()];
      expect(events).toMatchObject([
        { event: 'change', data: { sheetIds: [0], rows: [{ startRow: 1, endRow: 2 }] } },
        { event: 'change', data: { sheetIds: [1], rows: [{ startRow: 2, endRow: 3 }] } },
        { event: 'hello', data: { revision: known + 2 } },
      ]);
    }
  });

  it.each([
    ['from before the start', 0],
    ['that never was', 1_000_000],
  ])('has one whose revision is %s read everything anew', async (_case, since) => {
    const reader = await listen(`&since=${since}`);
    expect(await reader.next()).toMatchObject({
      event: 'change',
      data: { revision: emulator.revision(), sheetIds: [0, 1], structural: true },
    });
  });

  it('ends when the stand-in is closed', async () => {
    const reader = await listen();
    await reader.next();
    await emulator.close();
    expect(await reader.next()).toBeNull();
    emulator = await startTestEmulator();
  });

  it('refuses a spreadsheet that is not there and a revision that is none', async () => {
    await expect(readEvents(`${emulator.url}/grid/events?spreadsheetId=x`)).rejects.toThrow('404');
    await expect(listen('&since=yesterday')).rejects.toThrow('400');
  });
});

describe('a long absence', () => {
  it('is bridged while the changes are remembered, and ends in reading everything after that', async () => {
    const known = emulator.revision();
    for (let write = 0; write < 1000; write++) await put(emulator.client, spreadsheetId, 'A1', [[write]]);
    const inTime = await listen(`&since=${known}`);
    expect(await inTime.next()).toMatchObject({ data: { revision: known + 1, structural: false } });
    await put(emulator.client, spreadsheetId, 'A1', [['one more']]);
    const late = await listen(`&since=${known}`);
    expect(await late.next()).toMatchObject({ data: { revision: known + 1001, structural: true } });
    const just = await listen(`&since=${known + 1}`);
    expect(await just.next()).toMatchObject({ data: { revision: known + 2, structural: false } });
  });
});

describe('a restart', () => {
  it('keeps the revision, so that a page that waited reads only if something happened', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'plansheet-feed-'));
    const first = await startTestEmulator({ dataDir });
    const id = await newSpreadsheet(first.client, ['A']);
    await put(first.client, id, 'A1', [[1]]);
    const known = first.revision();
    await first.close();
    const second = await startTestEmulator({ dataDir });
    mountGrid(second, OPTIONS);
    const reader = await readEvents(`${second.url}/grid/events?spreadsheetId=${id}&since=${known}`);
    expect(await reader.next()).toMatchObject({ event: 'hello', data: { revision: known } });
    await second.close();
    await rm(dataDir, { recursive: true, force: true });
  });
});

describe('what a change is told as', () => {
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
  const rows = { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 };

  it.each([
    ['a new sheet', { addSheet: { properties: { sheetId: 7, title: 'C' } } }, [7]],
    ['a title', { updateSheetProperties: { properties: { sheetId: 1, title: 'Z' }, fields: 'title' } }, [1]],
    ['inserted rows', { insertDimension: { range: rows } }, [0]],
    [
      'a hidden row',
      { updateDimensionProperties: { range: rows, properties: { hiddenByUser: true }, fields: '*' } },
      [0],
    ],
    ['a merge', { mergeCells: { range: { ...range, endColumnIndex: 2 }, mergeType: 'MERGE_ALL' } }, [0]],
    ['a protection', { addProtectedRange: { protectedRange: { range } } }, [0]],
    ['a filter', { setBasicFilter: { filter: { range } } }, [0]],
    [
      'the order of sheets',
      { updateSheetProperties: { properties: { sheetId: 1, index: 0 }, fields: 'index' } },
      [1, 0],
    ],
  ])('calls %s structural', async (_case, request, sheetIds) => {
    expect(await changeAfter(() => update(request))).toMatchObject({ structural: true, sheetIds });
  });

  it('calls other criteria of a filter no structure, but its place', async () => {
    const filtered = (endRowIndex: number, hiddenValues: string[]) => ({
      setBasicFilter: { filter: { range: { ...range, endRowIndex }, criteria: { 0: { hiddenValues } } } },
    });
    await put(emulator.client, spreadsheetId, 'A!A1:A3', [['h'], ['a'], ['b']]);
    await update(filtered(3, []));
    const hides = { structural: false, filters: [0], rows: [], sheetIds: [] };
    expect(await changeAfter(() => update(filtered(3, ['a'])))).toMatchObject(hides);
    expect(await changeAfter(() => update(filtered(3, [])))).toMatchObject(hides);
    expect(await changeAfter(() => update(filtered(2, [])))).toMatchObject({ structural: true, filters: [] });
  });

  it('calls formats, notes and dropdowns changed cells', async () => {
    const cell = { note: 'n', userEnteredFormat: { textFormat: { bold: true } } };
    expect(await changeAfter(() => update({ repeatCell: { range, cell, fields: '*' } }))).toMatchObject({
      structural: false,
      rows: [{ sheetId: 0, startRow: 0, endRow: 1 }],
    });
  });

  it('names sheets with formulas beside the one that was changed', async () => {
    await emulator.client.spreadsheets.values.update({
      spreadsheetId,
      range: 'B!A1',
      valueInputOption: 'USER_ENTERED',
      requestBody: { values: [['=SUM(A!A:A)']] },
    });
    expect(await changeAfter(() => put(emulator.client, spreadsheetId, 'A!A1', [[1]]))).toMatchObject({
      sheetIds: [0, 1],
      rows: [{ sheetId: 0, startRow: 0, endRow: 1 }],
    });
  });

  it('tells rows that were changed apart as spans of their own', async () => {
    const write = () =>
      emulator.client.spreadsheets.values.batchUpdate({
        spreadsheetId,
        requestBody: {
          valueInputOption: 'RAW',
          data: ['A1', 'A5:A6', 'A900'].map((at) => ({
            range: at,
            values: at === 'A5:A6' ? [[1], [2]] : [[1]],
          })),
        },
      });
    expect(await changeAfter(write)).toMatchObject({
      rows: [
        { startRow: 0, endRow: 1 },
        { startRow: 4, endRow: 6 },
        { startRow: 899, endRow: 900 },
      ],
    });
  });
});
