import type { PlainDate } from './plain-date.ts';

/** A day whose being off or working differs from what its weekday says. */
export interface Holiday {
  date: PlainDate;
  name: string;
  /** A swapped day on which people work although it is a weekend. */
  working: boolean;
}
