import { type Rates, rates } from './rates.ts';
import type { OfficialStatus, Standing, Status } from './standing.ts';
import { STATUSES } from './status-label.ts';

/** How many rows stand where. The four words add up to `total`; `total` and `apart` to `rows`. */
export interface Tally extends Rates {
  rows: number;
  total: number;
  doneOnTime: number;
  doneLate: number;
  /** In time; holds `notStarted` and `dueSoon` too. */
  running: number;
  overdue: number;
  notStarted: number;
  dueSoon: number;
  waitingForEvent: number;
  noDeadline: number;
  suspended: number;
  withdrawn: number;
  notApplicable: number;
  /** Outside the four words: the five before this. */
  apart: number;
  /** Days, over the rows that are overdue now; 0 where none is. */
  maxDaysOverdue: number;
  sumDaysOverdue: number;
}

export function tally(rows: Iterable<Standing>): Tally {
  const statuses = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  const words: Record<OfficialStatus, number> = { 'done-on-time': 0, 'done-late': 0, running: 0, overdue: 0 };
  let [count, maxDaysOverdue, sumDaysOverdue] = [0, 0, 0];
  for (const { status, official, daysLeft } of rows) {
    count++;
    statuses[status]++;
    if (official) words[official]++;
    if (status !== 'overdue') continue;
    const days = -(daysLeft ?? 0);
    sumDaysOverdue += days;
    maxDaysOverdue = Math.max(maxDaysOverdue, days);
  }
  const fourWords = {
    doneOnTime: words['done-on-time'],
    doneLate: words['done-late'],
    running: words.running,
    overdue: words.overdue,
  };
  const total = fourWords.doneOnTime + fourWords.doneLate + fourWords.running + fourWords.overdue;
  return {
    rows: count,
    total,
    ...fourWords,
    notStarted: statuses['not-started'],
    dueSoon: statuses['due-soon'],
    waitingForEvent: statuses['waiting-for-event'],
    noDeadline: statuses['no-deadline'],
    suspended: statuses.suspended,
    withdrawn: statuses.withdrawn,
    notApplicable: statuses['not-applicable'],
    apart: count - total,
    ...rates(fourWords),
    maxDaysOverdue,
    sumDaysOverdue,
  };
}
