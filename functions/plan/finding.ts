export type Severity = 'error' | 'warning';

/**
 * Something wrong or doubtful that a person can mend: where it stands and, in Vietnamese, what was read, what
 * is wrong with it and what to do. Findings are data; they never stop a run.
 */
export interface Finding {
  /** Title of the tab. */
  tab: string;
  /** One-based sheet row, or `null` where the finding is about the tab as a whole. */
  row: number | null;
  /** Header of the column, or `null` where it is about the whole row. */
  column: string | null;
  /** Stable machine name, such as `date.no-such-day`. */
  code: string;
  severity: Severity;
  message: string;
  /** For findings of a progress row. */
  activityCode?: string;
  unitCode?: string;
}
