import type { PlainDate } from '../../functions/calendar/plain-date.ts';
import type { CellInput, Row } from '../example-sheet.ts';

/** One cell of the sample that is typed in a particular way on purpose. */
export interface TypedEntry {
  unitCode: string;
  activityCode: string;
  column: keyof Row<'progress'>;
  /** As typed; the columns are plain text, so nothing needs an apostrophe. */
  typed: CellInput | ((today: PlainDate) => CellInput);
  /** Other cells of the row that belong to the story; an empty text empties the cell. */
  beside?: Row<'progress'>;
  /** First day on which it stands in the sheet; from the beginning where absent. */
  from?: PlainDate;
  /** In a second row of the same unit and activity, below the first. */
  extraRow?: true;
  /** What the checker should make of it. */
  meaning: string;
}
