/** What the sheet is created with: the example, or a plan from a file. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ExampleSheet, SettingKey } from '../../examples/example-sheet.ts';
import { EXAMPLE_PLAN } from '../../examples/ke-hoach-15-nam/example-plan.ts';
import { sampleProgress } from '../../examples/ke-hoach-15-nam/sample-progress.ts';
import { calendarDay, type PlainDate } from '../../functions/calendar/plain-date.ts';
import { SETTINGS } from '../../sheets/template/settings.ts';
import { TABS, type TabKey } from '../../sheets/template/template.ts';
import { emptyProgress, holidayRows, type SheetContent } from './sheet-content.ts';

const cell = z.union([z.string(), z.number(), z.boolean()]);
const rows = (tab: TabKey) =>
  z.array(z.strictObject(Object.fromEntries(TABS[tab].columns.map(({ key }) => [key, cell.optional()]))));

const PLAN_FILE = z.strictObject({
  plan: rows('plan'),
  units: rows('units'),
  receivers: rows('receivers').default([]),
  slogans: rows('slogans').default([]),
  settings: z.partialRecord(z.enum(SETTINGS.map(({ key }) => key)), z.string()).default({}),
});

/** The example with its sample progress for `today`, or `file` with empty progress rows. */
export async function loadContent(file: string | null, today: PlainDate): Promise<SheetContent> {
  const plan = file === null ? EXAMPLE_PLAN : await readPlanFile(file);
  const progress = file === null ? sampleProgress(plan.plan, plan.units, today) : emptyProgress(plan);
  return { ...plan, progress, holidays: holidayRows(...yearsOf(plan, today)) };
}

async function readPlanFile(file: string): Promise<ExampleSheet> {
  const parsed = PLAN_FILE.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`${file} is not a plan:\n  ${problems.join('\n  ')}`);
  }
  const standard = Object.fromEntries(SETTINGS.map(({ key, standard }) => [key, standard]));
  const settings = { ...standard, ...parsed.data.settings } as Record<SettingKey, string>;
  return { ...(parsed.data as Omit<ExampleSheet, 'settings'>), settings };
}

/** The years the windows name, this one and the next: the days off a deadline may meet. */
function yearsOf({ plan }: ExampleSheet, today: PlainDate): [number, number] {
  const named = plan
    .flatMap(({ start, end }) => `${start ?? ''} ${end ?? ''}`.match(/\d{4}/g) ?? [])
    .map(Number);
  const { year } = calendarDay(today);
  return [Math.min(year, ...named), Math.max(year, ...named) + 1];
}
