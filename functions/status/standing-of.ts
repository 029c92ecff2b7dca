import type { Holiday } from '../calendar/holiday.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Activity, Progress, Settings } from '../plan/plan.ts';
import { deadlineOf } from './deadline-of.ts';
import type { OfficialStatus, Standing, Status } from './standing.ts';

const OFFICIAL: Readonly<Record<Status, OfficialStatus | null>> = {
  'done-on-time': 'done-on-time',
  'done-late': 'done-late',
  running: 'running',
  overdue: 'overdue',
  'not-started': 'running',
  'due-soon': 'running',
  'waiting-for-event': null,
  'no-deadline': null,
  suspended: null,
  withdrawn: null,
  'not-applicable': null,
};

type Answers = Pick<Progress, 'notApplicable' | 'adjustment' | 'doneOn'>;
type Rules = Pick<Settings, 'dueSoonDays' | 'rollDeadlines'>;

/**
 * Where a progress row stands on a day, from dates alone: nobody types a status. Both ends of a window belong
 * to it; a done date in the future does not count yet; a row whose window has not begun is never "due soon".
 */
export function standingOf(
  progress: Answers,
  activity: Pick<Activity, 'window'>,
  today: PlainDate,
  settings: Rules,
  holidays: readonly Holiday[],
): Standing {
  const exempt = exemption(progress);
  if (exempt) return standing(exempt, null, null);
  const { window } = activity;
  const deadline = deadlineOf(window, settings, holidays);
  if (window.kind === 'event' && deadline === null) return standing('waiting-for-event', null, null);
  const doneOn = progress.doneOn !== null && progress.doneOn <= today ? progress.doneOn : null;
  if (deadline === null) return standing(doneOn === null ? 'no-deadline' : 'done-on-time', null, null);
  const daysLeft = deadline - (doneOn ?? today);
  if (doneOn !== null) return standing(daysLeft < 0 ? 'done-late' : 'done-on-time', deadline, daysLeft);
  return standing(openStatus(window.start, today, daysLeft, settings.dueSoonDays), deadline, daysLeft);
}

function exemption({ notApplicable, adjustment }: Answers): Status | null {
  return notApplicable ? 'not-applicable' : adjustment;
}

function openStatus(
  start: PlainDate | null,
  today: PlainDate,
  daysLeft: number,
  dueSoonDays: number,
): Status {
  if (daysLeft < 0) return 'overdue';
  if (start !== null && today < start) return 'not-started';
  return daysLeft <= dueSoonDays ? 'due-soon' : 'running';
}

function standing(status: Status, deadline: PlainDate | null, daysLeft: number | null): Standing {
  return { status, official: OFFICIAL[status], deadline, daysLeft };
}
