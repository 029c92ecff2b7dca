import { expect, test } from 'vitest';
import { FirestoreRunLog } from '../../../../functions/adapters/firestore/run-log.ts';
import type { Run } from '../../../../functions/ports.ts';
import { useFirestore } from './local-firestore.ts';

const openClient = useFirestore();

test('keeps each run under its plan, once however often it is recorded', async () => {
  const run: Run = {
    ...{ id: 'run/1', spreadsheetId: 'sheet', action: 'recalculate', by: 'quantri@dangbo.example' },
    ...{ startedAt: '2022-03-18T08:00:00.000Z', finishedAt: '2022-03-18T08:00:02.000Z' },
    ...{ counts: { rows: 732 }, outcome: 'done' },
  };
  const log = new FirestoreRunLog(openClient());
  await log.record(run);
  await log.record(run);
  const { docs } = await openClient().collection('plans/sheet/runs').get();
  expect(docs.map((document) => document.data())).toEqual([run]);
});
