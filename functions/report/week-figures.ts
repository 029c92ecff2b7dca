import type { IsoWeek } from '../calendar/iso-week.ts';
import type { Tally } from '../status/tally.ts';

/** The plan's counts as a week's report gave them: one point of a trend. */
export interface WeekFigures {
  week: IsoWeek;
  tally: Tally;
}
