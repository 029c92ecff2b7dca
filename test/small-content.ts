/** The example plan with few units, so that a test's sheet is made in milliseconds. */
import type { Row } from '../examples/example-sheet.ts';
import { EXAMPLE_PLAN } from '../examples/ke-hoach-15-nam/example-plan.ts';
import { sampleProgress } from '../examples/ke-hoach-15-nam/sample-progress.ts';
import { dayOf, type PlainDate } from '../functions/calendar/plain-date.ts';
import { emptyProgress, holidayRows, type SheetContent } from '../scripts/create-sheet/sheet-content.ts';

export const MARCH_18 = dayOf(2022, 3, 18);

/** All twelve activities for the first `unitCount` units, with the example's sample progress. */
export function sampleContent(unitCount: number, today: PlainDate = MARCH_18): SheetContent {
  const units = EXAMPLE_PLAN.units.slice(0, unitCount);
  return {
    ...EXAMPLE_PLAN,
    units,
    progress: sampleProgress(EXAMPLE_PLAN.plan, units, today),
    holidays: holidayRows(2022, 2024),
  };
}

/** The same with nothing typed yet, but for the given cells of the given rows (zero-based). */
export function emptyContent(unitCount: number, typed: Record<number, Row<'progress'>> = {}): SheetContent {
  const units = EXAMPLE_PLAN.units.slice(0, unitCount);
  const sheet = { ...EXAMPLE_PLAN, units };
  const progress = emptyProgress(sheet).map((row, index) => ({ ...row, ...typed[index] }));
  return { ...sheet, progress, holidays: holidayRows(2022, 2024) };
}
