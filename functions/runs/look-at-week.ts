import { type IsoWeek, isoWeekOf } from '../calendar/iso-week.ts';
import { runPipeline } from '../pipeline.ts';
import type { Plan } from '../plan/plan.ts';
import type { OpenPlanSheet } from '../ports.ts';
import type { Snapshot } from '../report/snapshot.ts';
import { readPlan } from './read-plan.ts';
import { knowRefusals } from './refused-addresses.ts';
import type { RunContext } from './services.ts';

export interface WeekAsItStands {
  sheet: OpenPlanSheet;
  week: IsoWeek;
  plan: Plan;
  /** The figures of the sheet as it is now. */
  snapshot: Snapshot;
  /** The figures that were frozen when this week's report was sent. */
  frozen: Snapshot | null;
  /** The newest frozen week before this one. */
  previous: Snapshot | null;
}

/** Reads the sheet and the week's state; writes, freezes and sends nothing. */
export async function lookAtWeek(context: RunContext): Promise<WeekAsItStands> {
  const { sheet, reading: typed } = await readPlan(context);
  const reading = await knowRefusals(typed, context);
  const { services, spreadsheetId } = context;
  const today = services.today();
  const week = isoWeekOf(today);
  const { snapshots } = await services.state();
  const [previous, frozen] = await Promise.all([
    snapshots.findBefore(spreadsheetId, week),
    snapshots.find(spreadsheetId, week),
  ]);
  const { snapshot } = runPipeline(reading, { spreadsheetId, today, previous });
  return { sheet, week, plan: reading.plan, snapshot, frozen, previous };
}
