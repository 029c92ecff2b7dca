/** What the menu may ask beside the spreadsheet: a trial to oneself, a reminder that is only counted. */
import type { AddressInfo } from 'node:net';
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepBodiesRaw } from '../../../functions/handlers/raw-body.ts';
import { remindHandler } from '../../../functions/handlers/remind.ts';
import { weeklyReportHandler } from '../../../functions/handlers/weekly-report.ts';
import {
  ADMIN,
  type MemoryServices,
  memoryServices,
  type PlanOnEmulator,
  planOnEmulator,
  SERVICE,
} from '../../plan-on-emulator.ts';
import { MARCH_18, sampleContent } from '../../small-content.ts';

let plan: PlanOnEmulator;
let services: MemoryServices;

beforeAll(async () => {
  plan = await planOnEmulator(sampleContent(3));
  keepBodiesRaw();
  http('weekly-report', (request, response) => weeklyReportHandler(services)(request, response));
  http('remind', (request, response) => remindHandler(services)(request, response));
});
afterAll(() => plan.close());
beforeEach(() => {
  services = memoryServices(plan.as(SERVICE), plan.spreadsheetId, MARCH_18);
});

async function post(name: string, fields: object) {
  const server = getTestServer(name);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ spreadsheetId: plan.spreadsheetId, ...fields }),
    });
    return { status: response.status, json: (await response.json()) as Record<string, unknown> };
  } finally {
    server.close();
  }
}

describe('POST /weekly-report', () => {
  it('mails the caller alone with “test”', async () => {
    const { status, json } = await post('weekly-report', { test: true });
    expect([status, json.sent]).toEqual([200, 1]);
    expect(services.sent.map(({ to }) => to.address)).toEqual([ADMIN]);
  });

  it('mails everybody without, and with “test” set to false', async () => {
    const { json } = await post('weekly-report', { test: false });
    expect(json.sent).toBe(services.sent.length);
    expect(services.sent.length).toBeGreaterThan(1);
    expect((await post('weekly-report', {})).json).toMatchObject({ sent: 0, alreadySent: json.sent });
  });

  it('guesses nothing: what is no yes or no is refused before anything is sent', async () => {
    const { status, json } = await post('weekly-report', { test: 'yes' });
    expect([status, json.detail]).toEqual([400, 'Yêu cầu thiếu hoặc sai: test.']);
    expect(services.sent).toEqual([]);
  });
});

describe('POST /remind', () => {
  it('counts with “dryRun” and mails nobody', async () => {
    const { status, json } = await post('remind', { dryRun: true });
    expect([status, services.sent]).toEqual([200, []]);
    expect((await post('remind', {})).json.sent).toBe(json.toSend);
    expect(services.sent).toHaveLength(Number(json.toSend));
  });

  it('refuses a “dryRun” that is no yes or no', async () => {
    expect((await post('remind', { dryRun: 1 })).status).toBe(400);
    expect(services.sent).toEqual([]);
  });
});
