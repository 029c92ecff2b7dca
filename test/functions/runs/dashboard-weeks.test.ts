import { expect, it } from 'vitest';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import { recalculate } from '../../../functions/runs/recalculate.ts';
import { weeklyReport } from '../../../functions/runs/weekly-report.ts';
import {
  adminContext,
  columnIndex,
  memoryServices,
  planOnEmulator,
  SERVICE,
} from '../../plan-on-emulator.ts';
import { sampleContent } from '../../small-content.ts';

const FRIDAY = dayOf(2022, 4, 22);

it('the dashboard shows the frozen weeks and the present one, in the same write as all else', async () => {
  const plan = await planOnEmulator(sampleContent(3, FRIDAY));
  try {
    const services = memoryServices(plan.as(SERVICE), plan.spreadsheetId, FRIDAY);
    const context = adminContext(services, plan.spreadsheetId);
    await weeklyReport(context);
    services.setToday(FRIDAY + 7);
    await weeklyReport(context);
    services.setToday(FRIDAY + 14);
    plan.emulator.requests.length = 0;
    const { tally } = await recalculate(context);
    const kinds = plan.emulator.requests.map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['read', 'read', 'write']);
    const rows = (await plan.grid('dashboard')).slice(1, 4);
    const column = (key: string) => rows.map((row) => row[columnIndex('dashboard', key)]);
    expect(column('week')).toEqual(['16/2022', '17/2022', '18/2022']);
    expect(column('weekOverdue').at(-1)).toBe(tally.overdue);
  } finally {
    await plan.close();
  }
});
