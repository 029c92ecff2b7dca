import { describe, expect, it } from 'vitest';
import { Quota } from '../../../../sheets/emulator/server/quota.ts';
import { newSpreadsheet, refusal, startTestEmulator, valuesOf } from '../sheets-client.ts';

const MINUTE = 60_000;
const LIMITS = { perUserPerMinute: 2, perProjectPerMinute: 3 };

describe('Quota', () => {
  it('refuses the user who has used up the minute, and counts anew in the next', () => {
    const quota = new Quota(LIMITS);
    quota.take('a', 'read', 0);
    quota.take('a', 'read', MINUTE - 1);
    expect(() => quota.take('a', 'read', MINUTE - 1)).toThrow(/'Read requests per minute per user'/);
    quota.take('a', 'read', MINUTE);
  });

  it('refuses everybody when the project has used up the minute', () => {
    const quota = new Quota(LIMITS);
    quota.take('a', 'write', 0);
    quota.take('a', 'write', 0);
    quota.take('b', 'write', 0);
    expect(() => quota.take('c', 'write', 0)).toThrow(/'Write requests per minute'/);
  });

  it('counts reads and writes apart, and refused requests not at all', () => {
    const quota = new Quota({ perUserPerMinute: 1, perProjectPerMinute: 2 });
    quota.take('a', 'read', 0);
    expect(() => quota.take('a', 'read', 0)).toThrow();
    expect(() => quota.take('a', 'read', 0)).toThrow();
    quota.take('a', 'write', 0);
    quota.take('b', 'read', 0);
  });

  it('never refuses when it is off', () => {
    const quota = new Quota(null);
    for (let count = 0; count < 1000; count++) quota.take('a', 'read', 0);
    expect(() => quota.take('a', 'read', 0)).not.toThrow();
  });
});

describe('a stand-in with quotas', () => {
  it('answers 429 as Google does until the minute is over', async () => {
    let now = Date.UTC(2022, 2, 18);
    const emulator = await startTestEmulator({ quota: LIMITS, now: () => new Date(now) });
    const id = await newSpreadsheet(emulator.client);
    await valuesOf(emulator.client, id, 'A1');
    await valuesOf(emulator.client, id, 'A1');
    expect(await refusal(valuesOf(emulator.client, id, 'A1'))).toBe(
      "429 RESOURCE_EXHAUSTED: Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.",
    );
    expect(await valuesOf(emulator.as('unit'), id, 'A1')).toBeNull();
    now += MINUTE;
    expect(await valuesOf(emulator.client, id, 'A1')).toBeNull();
    await emulator.close();
  });
});
