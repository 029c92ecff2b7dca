import type { Holiday } from '../calendar/holiday.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import type { Settings, TimeWindow } from '../plan/plan.ts';

/**
 * The last day that is still in time, or `null` where the window has no end (yet). Moving a deadline off a day
 * on which nobody works is a setting: the rules of the Party committees leave it open.
 */
export function deadlineOf(
  window: TimeWindow,
  settings: Pick<Settings, 'rollDeadlines'>,
  holidays: readonly Holiday[],
): PlainDate | null {
  const { end } = window;
  return end !== null && settings.rollDeadlines ? nextWorkingDay(end, holidays) : end;
}
