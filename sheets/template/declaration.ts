/**
 * The words in which the sheet is declared. One declaration of tabs and columns creates the sheet, feeds the
 * row schemas and prints the user guide, so that the three cannot disagree.
 */

/** Who may type into a column. `system` columns are written by the functions alone. */
export type Owner = 'unit' | 'admin' | 'system';

/** What a cell of the column holds; decides its number format and how it is read. */
export type CellType =
  | 'code'
  | 'text'
  | 'long-text'
  | 'date'
  | 'percent'
  | 'quantity'
  | 'money'
  | 'flag'
  | 'choice'
  | 'link'
  | 'mails'
  | 'days'
  | 'rate'
  | 'count'
  /** A whole number with its sign: what was added or lost. */
  | 'change'
  | 'timestamp';

export interface Choice {
  /** What the code says. */
  value: string;
  /** What people pick in the dropdown. */
  label: string;
}

/** Dropdown contents: fixed choices, or the values of another tab's column. */
export type ChoiceSource = { choices: readonly Choice[] } | { tab: string; column: string };

export interface Column {
  key: string;
  header: string;
  help: string;
  type: CellType;
  owner: Owner;
  /** Pixels. */
  width: number;
  required?: boolean;
  hidden?: boolean;
  source?: ChoiceSource;
  /** What a period such as "3/2022" means in a date column: its first day, its last, or an error. */
  period?: 'first-day' | 'last-day' | 'refuse';
}

export interface Colour {
  /** CSS hexadecimal, `#rrggbb`. */
  background: string;
  text: string;
}

/** Colours a column's cells: where the text equals `equals`, where the number is negative, or where it is filled. */
export interface Highlight {
  column: string;
  when: { equals: string } | { negative: true } | { filled: true };
  colour: Colour;
}

/** A native chart over columns of its own tab. */
export interface Chart {
  title: string;
  /** `pie`: one row's shares; `stacked-bars`: a bar for each row; `lines`: a point for each row. */
  kind: 'pie' | 'stacked-bars' | 'lines';
  /** Which rows it draws: of the tab's table, or of the weeks that stand in columns of their own. */
  over: 'plan' | 'activities' | 'units' | 'weeks';
  /** The column that names bars or points. */
  domain: string;
  series: readonly { column: string; colour: string }[];
}

export interface Tab {
  key: string;
  title: string;
  /** Fixed at creation, so that a renamed or duplicated tab is told from the original. */
  sheetId: number;
  frozenColumns: number;
  /** Rows made beyond the filled ones, for people to add theirs. */
  spareRows: number;
  columns: readonly Column[];
  highlights: readonly Highlight[];
  charts?: readonly Chart[];
  /** One sentence for the user guide. */
  purpose: string;
}

/** The column's key ↔ a column of the sheet, through developer metadata of this key. */
export const COLUMN_METADATA_KEY = 'plansheet.column';

/** The metadata value that marks a column: `progress.status`. */
export const columnMark = (tab: Pick<Tab, 'key'>, column: Pick<Column, 'key'>): string =>
  `${tab.key}.${column.key}`;
