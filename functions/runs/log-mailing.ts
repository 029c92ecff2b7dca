import { TABS } from '../../sheets/template/template.ts';
import { serialInVietnam } from '../calendar/plain-date.ts';
import type { OpenPlanSheet } from '../ports.ts';
import { runRow } from './run-row.ts';
import type { RunContext } from './services.ts';

/**
 * One line in the sheet's run log. The mails are out already: a log that can't be written is told to the
 * operator and does not make the run fail.
 */
export async function logMailing(
  { services, caller }: RunContext,
  sheet: OpenPlanSheet,
  action: string,
  summary: string,
): Promise<void> {
  const row = runRow({
    at: serialInVietnam(services.clock.now()),
    action,
    by: caller,
    today: services.today(),
    summary,
  });
  const cells = TABS.runs.columns.map(({ key }) => row[key]);
  try {
    await sheet.append('runs', cells);
  } catch (error) {
    services.log.write('ERROR', 'sheet log not written', { error: (error as Error).name });
  }
}
