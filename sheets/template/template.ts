/** The whole sheet, in tab order. */
import type { Column, Tab } from './declaration.ts';
import { DASHBOARD_TAB } from './tabs/dashboard.ts';
import { PLAN_TAB } from './tabs/plan.ts';
import { PROGRESS_TAB } from './tabs/progress.ts';
import { RECEIVERS_TAB } from './tabs/receivers.ts';
import { HOLIDAYS_TAB, RUNS_TAB, SETTINGS_TAB, SLOGANS_TAB } from './tabs/reference.ts';
import { UNITS_TAB } from './tabs/units.ts';

export const TABS = {
  dashboard: DASHBOARD_TAB,
  progress: PROGRESS_TAB,
  plan: PLAN_TAB,
  units: UNITS_TAB,
  receivers: RECEIVERS_TAB,
  slogans: SLOGANS_TAB,
  holidays: HOLIDAYS_TAB,
  settings: SETTINGS_TAB,
  runs: RUNS_TAB,
} as const satisfies Record<string, Tab>;

export type TabKey = keyof typeof TABS;
export type ColumnKey<K extends TabKey> = (typeof TABS)[K]['columns'][number]['key'];

export const TAB_LIST: readonly Tab[] = Object.values(TABS);

export function columnOf<K extends TabKey>(tab: K, key: ColumnKey<K>): Column {
  const column = (TABS[tab].columns as readonly Column[]).find((one) => one.key === key);
  if (!column) throw new Error(`the template has no column ${tab}.${key}`);
  return column;
}
