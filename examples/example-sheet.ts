import type { SETTINGS } from '../sheets/template/settings.ts';
import type { ColumnKey, TabKey } from '../sheets/template/template.ts';

/** What a person types into a cell; text is read by Sheets as if typed by hand (USER_ENTERED). */
export type CellInput = string | number | boolean;

/** One row of a tab by column key; a column left out is an empty cell. */
export type Row<K extends TabKey> = Partial<Record<ColumnKey<K>, CellInput>>;

export type SettingKey = (typeof SETTINGS)[number]['key'];

/** Everything admins fill in before units begin: the sheet of one plan, as typed. */
export interface ExampleSheet {
  plan: Row<'plan'>[];
  units: Row<'units'>[];
  receivers: Row<'receivers'>[];
  slogans: Row<'slogans'>[];
  settings: Record<SettingKey, string>;
}
