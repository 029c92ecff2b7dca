/** Where one progress row stands. The four official words and the working sub-states around them. */
import type { PlainDate } from '../calendar/plain-date.ts';

export type OfficialStatus = 'done-on-time' | 'done-late' | 'running' | 'overdue';

export type Status =
  | OfficialStatus
  /** Before the start; counts as running. */
  | 'not-started'
  /** Ends within the due-soon days; counts as running. */
  | 'due-soon'
  /** The following are counted apart, outside the four words. */
  | 'waiting-for-event'
  | 'no-deadline'
  | 'suspended'
  | 'withdrawn'
  | 'not-applicable';

export interface Standing {
  status: Status;
  /** The word it is counted under, `null` when counted apart. */
  official: OfficialStatus | null;
  /** The last day that is still in time (rolled over days off where the settings say so). */
  deadline: PlainDate | null;
  /** Days to the deadline; negative = days overdue, for a late finish = days it was late. `null`: no deadline. */
  daysLeft: number | null;
}
