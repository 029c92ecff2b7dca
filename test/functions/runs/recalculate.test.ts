import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayInVietnam, dayOf } from '../../../functions/calendar/plain-date.ts';
import { recalculate } from '../../../functions/runs/recalculate.ts';
import { largePlan } from '../../../scripts/bench/large-plan.ts';
import { TABS } from '../../../sheets/template/template.ts';
import {
  ADMIN,
  adminContext,
  columnIndex,
  type MemoryServices,
  memoryServices,
  type PlanOnEmulator,
  planOnEmulator,
  SERVICE,
} from '../../plan-on-emulator.ts';
import { emptyContent, MARCH_18, sampleContent } from '../../small-content.ts';

const reads = (plan: PlanOnEmulator) => plan.emulator.requests.filter(({ kind }) => kind === 'read');
const writes = (plan: PlanOnEmulator) => plan.emulator.requests.filter(({ kind }) => kind === 'write');

function forgetRequests(plan: PlanOnEmulator): void {
  plan.emulator.requests.length = 0;
}

describe('a recalculation of the example plan', () => {
  let plan: PlanOnEmulator;
  let services: MemoryServices;
  const run = () => recalculate(adminContext(services, plan.spreadsheetId));

  beforeAll(async () => {
    plan = await planOnEmulator(sampleContent(61));
    services = memoryServices(plan.as(SERVICE), plan.spreadsheetId, MARCH_18);
  });
  afterAll(() => plan.close());

  it('takes at most 2 reads and 1 write for 732 rows, and no write when nothing changed', async () => {
    forgetRequests(plan);
    const first = await run();
    expect(first.rows).toBeGreaterThanOrEqual(732);
    expect(first.writtenCells).toBeGreaterThan(732);
    expect(reads(plan)).toHaveLength(2);
    expect(writes(plan)).toHaveLength(1);

    forgetRequests(plan);
    const second = await run();
    expect(second.writtenCells).toBe(0);
    expect(reads(plan)).toHaveLength(2);
    expect(writes(plan)).toHaveLength(0);
    expect(second.tally).toEqual(first.tally);
  });

  it('writes only the cells of a row that a unit changed', async () => {
    await run();
    const grid = await plan.grid('progress');
    const row =
      2 +
      grid
        .slice(1)
        .findIndex(
          (cells) =>
            cells[columnIndex('progress', 'status')] === 'Đang thực hiện trong hạn' &&
            !cells[columnIndex('progress', 'percent')],
        );
    await plan.type(ADMIN, 'progress', row, 'doneOn', '17/3/2022');
    await plan.type(ADMIN, 'progress', row, 'percent', '100%');
    await run();
    const after = await plan.grid('progress');
    const changed = after.flatMap((cells, index) =>
      cells.some(
        (cell, column) =>
          cell !== (grid[index]?.[column] ?? '') && TABS.progress.columns[column]?.owner === 'system',
      )
        ? [index + 1]
        : [],
    );
    expect(changed).toEqual([row]);
    expect(after[row - 1]?.[columnIndex('progress', 'status')]).toBe('Hoàn thành đúng hạn');
  });

  it('leaves one line in the run log, and none when nothing changed', async () => {
    await run();
    const before = (await plan.grid('runs')).length;
    await run();
    expect((await plan.grid('runs')).length).toBe(before);
    await plan.type(ADMIN, 'progress', 2, 'result', 'Đã họp chi bộ');
    await run();
    const log = await plan.grid('runs');
    expect(log).toHaveLength(before + 1);
    expect(log.at(-1)?.slice(1, 3)).toEqual(['Tính lại', ADMIN]);
  });
});

describe('a recalculation of 20.000 rows', () => {
  it('reads and writes in one call per about 2 MB, and writes nothing when nothing changed', async () => {
    const plan = await planOnEmulator(largePlan(20_000, MARCH_18));
    try {
      const services = memoryServices(plan.as(SERVICE), plan.spreadsheetId, MARCH_18);
      forgetRequests(plan);
      const { rows } = await recalculate(adminContext(services, plan.spreadsheetId));
      expect(rows).toBe(20_000);
      const bytesRead = reads(plan).reduce((sum, { responseBytes }) => sum + responseBytes, 0);
      const bytesWritten = writes(plan).reduce((sum, { requestBytes }) => sum + requestBytes, 0);
      expect(writes(plan).length).toBe(Math.ceil(bytesWritten / 2_000_000));
      // The structure, a first page of 5.000 rows, and after each write a look whether the rows stood still.
      const looks = writes(plan).length;
      expect(reads(plan).length).toBeLessThanOrEqual(2 + looks + Math.ceil(bytesRead / 2_000_000));
      for (const { requestBytes, responseBytes } of plan.emulator.requests) {
        expect(Math.max(requestBytes, responseBytes)).toBeLessThan(2_500_000);
      }
      forgetRequests(plan);
      await recalculate(adminContext(services, plan.spreadsheetId));
      expect(writes(plan)).toHaveLength(0);
      // Now the system's columns are filled, too: the pages must have become shorter in rows, not larger.
      for (const { responseBytes } of reads(plan)) expect(responseBytes).toBeLessThan(2_500_000);
    } finally {
      await plan.close();
    }
  });
});

describe('the boundaries of the example plan', () => {
  let plan: PlanOnEmulator;
  let services: MemoryServices;
  beforeEach(async () => {
    plan = await planOnEmulator(emptyContent(2, { 8: { notApplicable: true } }));
    services = memoryServices(plan.as(SERVICE), plan.spreadsheetId, MARCH_18);
    return () => plan.close();
  });

  const statusesOn = async (instant: string) => {
    services.setToday(dayInVietnam(new Date(instant)));
    await recalculate(adminContext(services, plan.spreadsheetId));
    const grid = await plan.grid('progress');
    return new Map(
      grid
        .slice(13)
        .map((row) => [row[columnIndex('progress', 'activityCode')], row[columnIndex('progress', 'status')]]),
    );
  };

  it('has activities 1, 2, 7, 9 in time at 23:59 of 30/4/2022 in Vietnam and overdue a minute later', async () => {
    const before = await statusesOn('2022-04-30T23:59:00+07:00');
    const after = await statusesOn('2022-05-01T00:00:00+07:00');
    for (const code of ['HĐ01', 'HĐ02', 'HĐ07', 'HĐ09']) {
      expect([code, before.get(code), after.get(code)]).toEqual([
        code,
        'Sắp đến hạn',
        'Đang thực hiện quá hạn',
      ]);
    }
    expect([after.get('HĐ05'), after.get('HĐ12')]).toEqual([
      'Đang thực hiện trong hạn',
      'Đang thực hiện quá hạn',
    ]);
  });

  it('waits with activity 8 until an admin enters the date of its event', async () => {
    expect((await statusesOn('2022-06-01T08:00:00+07:00')).get('HĐ08')).toBe('Chờ sự kiện');
    const row = 1 + 8;
    await plan.type(ADMIN, 'plan', row, 'end', '20/5/2022');
    expect((await statusesOn('2022-06-01T08:00:00+07:00')).get('HĐ08')).toBe('Đang thực hiện quá hạn');
  });

  it('takes a month as its last day where it ends a window, and asks for a day where it finishes a row', async () => {
    await plan.type(ADMIN, 'plan', 1 + 5, 'end', '4/2022');
    await plan.type(ADMIN, 'progress', 13 + 5, 'doneOn', '3/2022');
    await plan.type(ADMIN, 'progress', 13 + 5, 'startedOn', '15/3');
    expect((await statusesOn('2022-04-30T12:00:00+07:00')).get('HĐ05')).toBe('Sắp đến hạn');
    expect((await statusesOn('2022-05-01T12:00:00+07:00')).get('HĐ05')).toBe('Đang thực hiện quá hạn');
    const findings = (await plan.grid('progress'))[13 + 4]?.[columnIndex('progress', 'findings')];
    expect(findings).toContain('“3/2022”');
    expect(findings).not.toContain('15/3/2026');
  });

  it('keeps a row that does not apply out of every denominator', async () => {
    services.setToday(dayOf(2022, 5, 1));
    const { tally } = await recalculate(adminContext(services, plan.spreadsheetId));
    // Two units: nine activities' rows overdue or running; HĐ09 of the first unit does not apply, HĐ08 waits.
    expect(tally).toMatchObject({
      rows: 24,
      notApplicable: 1,
      waitingForEvent: 2,
      total: 21,
      overdue: 9,
      due: 9,
    });
  });
});
