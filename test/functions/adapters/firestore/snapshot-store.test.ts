import { beforeEach, describe, expect, test } from 'vitest';
import { FirestoreSnapshotStore } from '../../../../functions/adapters/firestore/snapshot-store.ts';
import { tally } from '../../../../functions/status/tally.ts';
import { useFirestore } from './local-firestore.ts';
import { sampleRow, sampleSnapshot } from './sample-snapshot.ts';

const openClient = useFirestore();
let plans = 0;
let spreadsheetId = '';

beforeEach(() => {
  plans += 1;
  spreadsheetId = `sheet-${plans}`;
});

const unitDocuments = async () => {
  const { docs } = await openClient().collection(`plans/${spreadsheetId}/weeks/2022-W11/units`).get();
  return docs.map(({ id }) => id);
};

describe('a frozen week', () => {
  test('is read back to the letter, rows and findings in their order', async () => {
    const snapshot = sampleSnapshot({ spreadsheetId });
    const frozen = await new FirestoreSnapshotStore(openClient()).freeze(snapshot);
    expect(frozen).toEqual(snapshot);
    expect(await new FirestoreSnapshotStore(openClient()).find(spreadsheetId, '2022-W11')).toEqual(snapshot);
  });

  test('lies in one document per unit, and one for findings of whole tabs', async () => {
    const store = new FirestoreSnapshotStore(openClient(), () => 'set');
    await store.freeze(sampleSnapshot({ spreadsheetId }));
    expect((await unitDocuments()).toSorted()).toEqual(['set~DU01~1', 'set~DU02~0', 'set~~2']);
  });

  test('may be empty', async () => {
    const store = new FirestoreSnapshotStore(openClient());
    const empty = sampleSnapshot({ spreadsheetId, rows: [], findings: [] });
    await store.freeze(empty);
    expect(await store.find(spreadsheetId, '2022-W11')).toEqual(empty);
  });

  test('keeps texts that end in half a surrogate pair readable', async () => {
    const store = new FirestoreSnapshotStore(openClient());
    await store.freeze(sampleSnapshot({ spreadsheetId, rows: [sampleRow('DU01', 2, '👍'.slice(0, 1))] }));
    expect((await store.find(spreadsheetId, '2022-W11'))?.rows[0]?.result).toBe('\uFFFD');
  });

  test('takes a unit whose rows exceed one document', async () => {
    const long = 'ắ'.repeat(2000);
    const rows = Array.from({ length: 600 }, (_, at) => sampleRow(at % 2 ? 'DU01' : 'DU/02', at + 2, long));
    const store = new FirestoreSnapshotStore(openClient());
    const snapshot = sampleSnapshot({ spreadsheetId, rows });
    await store.freeze(snapshot);
    expect(await store.find(spreadsheetId, '2022-W11')).toEqual(snapshot);
    expect((await unitDocuments()).length).toBeGreaterThan(4);
  });
});

test('the counts of earlier weeks come back oldest first, without the week itself', async () => {
  const store = new FirestoreSnapshotStore(openClient());
  const weeks = ['2022-W11', '2021-W52', '2022-W12', '2022-W10'];
  for (const week of weeks) await store.freeze(sampleSnapshot({ spreadsheetId, week }));
  const expected = tally(sampleSnapshot({ spreadsheetId }).rows);
  expect(await store.figuresBefore(spreadsheetId, '2022-W12')).toEqual(
    ['2021-W52', '2022-W10', '2022-W11'].map((week) => ({ week, tally: expected })),
  );
  expect(await store.figuresBefore(spreadsheetId, '2021-W01')).toEqual([]);
});

test('knows no week that nobody froze', async () => {
  expect(await new FirestoreSnapshotStore(openClient()).find(spreadsheetId, '2022-W11')).toBeNull();
});

test('one of many runs freezes the week; all of them get its figures, and no other documents stay', async () => {
  const runs = Array.from({ length: 12 }, (_, run) =>
    new FirestoreSnapshotStore(openClient()).freeze(
      sampleSnapshot({ spreadsheetId, rows: [sampleRow('DU01', 2, `lượt ${run}`)], findings: [] }),
    ),
  );
  const frozen = await Promise.all(runs);
  expect(new Set(frozen.map(({ rows }) => rows[0]?.result)).size).toBe(1);
  expect(await unitDocuments()).toHaveLength(1);
});

test('what a run that died left half-written is not read, and the next run freezes the week', async () => {
  const client = openClient();
  const week = client.doc(`plans/${spreadsheetId}/weeks/2022-W11`);
  await week.collection('units').doc('dead~DU01~0').set({ unitCode: 'DU01', rows: [], findings: [] });
  const store = new FirestoreSnapshotStore(client);
  expect(await store.find(spreadsheetId, '2022-W11')).toBeNull();
  const snapshot = sampleSnapshot({ spreadsheetId });
  expect(await store.freeze(snapshot)).toEqual(snapshot);
  expect(await store.find(spreadsheetId, '2022-W11')).toEqual(snapshot);
});

test('refuses figures that were changed or lost after the freeze', async () => {
  const client = openClient();
  const store = new FirestoreSnapshotStore(client, () => 'set');
  await store.freeze(sampleSnapshot({ spreadsheetId }));
  const document = client.doc(`plans/${spreadsheetId}/weeks/2022-W11/units/set~DU01~1`);
  await document.set({ rows: [] }, { merge: true });
  await expect(store.find(spreadsheetId, '2022-W11')).rejects.toThrow('damaged');
  await document.delete();
  await expect(store.find(spreadsheetId, '2022-W11')).rejects.toThrow('damaged');
});

test('finds the newest earlier week, whatever lies between, across a turn of the year', async () => {
  const store = new FirestoreSnapshotStore(openClient());
  for (const week of ['2021-W52', '2022-W03', '2022-W11'])
    await store.freeze(sampleSnapshot({ spreadsheetId, week }));
  const weekBefore = async (week: string) => (await store.findBefore(spreadsheetId, week))?.week;
  expect(await weekBefore('2022-W11')).toBe('2022-W03');
  expect(await weekBefore('2022-W03')).toBe('2021-W52');
  expect(await weekBefore('2021-W52')).toBeUndefined();
});
