import { type IsoWeek, isoWeekOf } from '../calendar/iso-week.ts';
import { hourInVietnam, weekday } from '../calendar/plain-date.ts';
import { dueWeek, plannedSending } from '../calendar/weekly-cycle.ts';
import type { Plan } from '../plan/plan.ts';
import type { Services } from './services.ts';

/** The week whose report the settings want sent by now; `null` while none is due, or while the cycle is off. */
export function weekDue({ clock, today }: Services, { settings, holidays }: Plan): IsoWeek | null {
  if (!settings.weeklyOn) return null;
  const { weeklyDay, weeklyHour } = settings;
  const now = { day: today(), hour: hourInVietnam(clock.now()) };
  return dueWeek(now, { weekday: weeklyDay, hour: weeklyHour, holidays });
}

const DAYS_PER_WEEK = 7;

/** Whether today is the day on which the report and the digests are planned to go out, whatever the hour. */
export function isSendingDay({ today }: Pick<Services, 'today'>, { settings, holidays }: Plan): boolean {
  const cycle = { weekday: settings.weeklyDay, hour: settings.weeklyHour, holidays };
  // A day off may have moved last week's to today.
  const weeks = [isoWeekOf(today()), isoWeekOf(today() - DAYS_PER_WEEK)];
  return settings.weeklyOn && weeks.some((week) => plannedSending(week, cycle).day === today());
}

/** Whether the settings name today among the days on which units are reminded. */
export const isReminderDay = ({ today }: Services, { settings }: Plan): boolean =>
  settings.remindDays.includes(weekday(today()));
