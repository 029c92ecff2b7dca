import { expect, test } from 'vitest';
import { FirestoreDeliveryLedger } from '../../../../functions/adapters/firestore/delivery-ledger.ts';
import type { Attempt } from '../../../../functions/ports.ts';
import { useFirestore } from './local-firestore.ts';

const openClient = useFirestore();

const attempt = (changes: Partial<Attempt>): Attempt => ({
  ...{
    spreadsheetId: 'sheet',
    kind: 'digest',
    period: '2022-W11',
    receiver: 'a1b2',
    number: 1,
    state: 'claimed',
  },
  ...{ runId: 'run', claimedAt: '2022-03-18T08:00:00.000Z', messageId: '<1@x.invalid>', afterUnknown: false },
  ...{ reason: null },
  ...changes,
});

test('gives each number to exactly one of many parallel claims, over several clients', async () => {
  const ledgers = Array.from({ length: 4 }, () => new FirestoreDeliveryLedger(openClient()));
  for (const number of [1, 2, 3]) {
    const claims = Array.from({ length: 40 }, (_, at) =>
      ledgers[at % ledgers.length]?.claim(attempt({ receiver: 'race', number, runId: `run-${at}` })),
    );
    expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
  }
});

test('gives a number once even to claims of one and the same run', async () => {
  const ledger = new FirestoreDeliveryLedger(openClient());
  const claims = Array.from({ length: 10 }, () => ledger.claim(attempt({ receiver: 'same-run' })));
  expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
});

test('knows its own claim again when the SDK repeats a create whose answer was lost', async () => {
  const ledger = new FirestoreDeliveryLedger(openClient(), () => 'token');
  expect(await ledger.claim(attempt({ receiver: 'repeated' }))).toBe(true);
  expect(await ledger.claim(attempt({ receiver: 'repeated' }))).toBe(true);
});

test('lists the attempts of one kind and period, as they were settled last', async () => {
  const ledger = new FirestoreDeliveryLedger(openClient());
  const first = attempt({ spreadsheetId: 'listed' });
  const others = [
    attempt({ spreadsheetId: 'listed', period: '2022-W10' }),
    attempt({ spreadsheetId: 'listed', kind: 'weekly-report' }),
    attempt({ spreadsheetId: 'another' }),
  ];
  for (const each of [first, ...others]) expect(await ledger.claim(each)).toBe(true);
  const failed: Attempt = { ...first, state: 'failed', reason: 'Máy chủ thư tạm thời chưa nhận thư.' };
  await ledger.settle(failed);
  const second = attempt({ spreadsheetId: 'listed', number: 2, afterUnknown: true });
  await ledger.claim(second);
  const listed = await ledger.attemptsOf('listed', 'digest', '2022-W11');
  expect(listed.toSorted((a, b) => a.number - b.number)).toEqual([failed, second]);
});
