/** What the sheet is created with: the example, a plan document, or the rows of a sheet from a JSON file. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import type { ExampleSheet, SettingKey } from '../../examples/example-sheet.ts';
import { EXAMPLE_PLAN } from '../../examples/ke-hoach-15-nam/example-plan.ts';
import { sampleProgress } from '../../examples/ke-hoach-15-nam/sample-progress.ts';
import { rowsOfDocument } from '../../examples/rows-of-document.ts';
import { documentFiles } from '../../functions/adapters/documents/document-files.ts';
import { calendarDay, type PlainDate } from '../../functions/calendar/plain-date.ts';
import { readPlanDocument } from '../../functions/plan-document/read-plan-document.ts';
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

/** Whether the units come from the example, since a document names none with their addresses. */
export const hasExampleUnits = (file: string | null): boolean => file === null || !isRows(file);

const isRows = (file: string): boolean => /\.json$/i.test(file);

/** The example with its sample progress for `today`, or `file` with empty progress rows. */
export async function loadContent(file: string | null, today: PlainDate): Promise<SheetContent> {
  const plan = file === null ? EXAMPLE_PLAN : await readPlan(file);
  const progress = file === null ? sampleProgress(plan.plan, plan.units, today) : emptyProgress(plan);
  return { ...plan, progress, holidays: holidayRows(...yearsOf(plan, today)) };
}

const readPlan = (file: string): Promise<ExampleSheet> =>
  isRows(file) ? readPlanFile(file) : readDocument(file);

/** The plan of a document, carried out by the example's units. */
async function readDocument(file: string): Promise<ExampleSheet> {
  const text = await documentFiles().textOf({ name: basename(file), bytes: await readFile(file) });
  const document = readPlanDocument(text, {});
  if (document.activities.length === 0) throw new Error(`${file}: no activity was found in this document.`);
  const { plan, slogans, receivers } = rowsOfDocument(document);
  const mailed = EXAMPLE_PLAN.receivers.filter(({ mail }) => mail !== undefined);
  return {
    ...EXAMPLE_PLAN,
    plan,
    slogans,
    receivers: [...mailed, ...receivers],
    settings: { ...EXAMPLE_PLAN.settings, planTitle: document.title ?? basename(file) },
  };
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
