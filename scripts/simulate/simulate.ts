import { sheetsClient } from '../../functions/adapters/google-sheets/sheets-client.ts';
import { isoWeekOf } from '../../functions/calendar/iso-week.ts';
import { dayOf } from '../../functions/calendar/plain-date.ts';
import { startEmulator } from '../../sheets/emulator/emulator.ts';
import { Life } from './life.ts';
import { type LivedWeek, livedWeeks } from './lived-weeks.ts';
import { openPlan } from './opening.ts';
import type { SimulateOptions } from './options.ts';

export interface Simulation {
  /** In order, whether or not their report went out. */
  weeks: LivedWeek[];
  /** A sentence for each promise that was broken. */
  violations: string[];
}

const FIRST_MONDAY = dayOf(2022, 1, 3);
const DAYS_PER_WEEK = 7;

/** Lives through weeks of the example plan: the real use cases over a stand-in sheet, the same for the same seed. */
export async function simulate({ weeks, seed, units }: SimulateOptions): Promise<Simulation> {
  const emulator = await startEmulator({
    authenticate: (token) => (token === null ? null : { email: token, role: 'writer' }),
  });
  try {
    const as = (email: string) => sheetsClient({ rootUrl: emulator.url, accessToken: email });
    const life = new Life(await openPlan(as, { units, weeks }), seed);
    const mondays = Array.from({ length: weeks }, (_, index) => FIRST_MONDAY + index * DAYS_PER_WEEK);
    for (const monday of mondays) await life.week(monday);
    return { weeks: livedWeeks(mondays.map(isoWeekOf), life), violations: life.violations() };
  } finally {
    await emulator.close();
  }
}
