/** The annex of a report as tables of typed cells, before any file format. */
import type { PlainDate } from '../../calendar/plain-date.ts';

export type AnnexCell =
  | string
  | number
  | null
  | { date: PlainDate }
  /** A text that leads to an address, or with `#` to a cell of the annex itself. */
  | { text: string; href: string }
  /** A number that leads to the line that names its rows. */
  | { value: number; href: string };

/** How a column's cells are shown; `fraction` is 0–1, shown as a percentage. */
export type AnnexColumnType = 'text' | 'count' | 'fraction' | 'date' | 'money';

export interface AnnexColumn {
  title: string;
  type: AnnexColumnType;
  /** In characters. */
  width: number;
}

export interface AnnexTable {
  /** At most 31 characters, as spreadsheets allow. */
  name: string;
  /** The lines above the table, the first one its heading. */
  heading: readonly string[];
  columns: readonly AnnexColumn[];
  rows: readonly (readonly AnnexCell[])[];
  /** The line below the rows, outside the filter. */
  total?: readonly AnnexCell[];
}

/** One-based row of the first data line: after the heading, an empty line and the header. */
export const firstRow = ({ heading }: Pick<AnnexTable, 'heading'>): number => heading.length + 3;
