/** The example plan with as many units as it takes. */
import { EXAMPLE_PLAN } from '../../examples/ke-hoach-15-nam/example-plan.ts';
import { sampleProgress } from '../../examples/ke-hoach-15-nam/sample-progress.ts';
import type { PlainDate } from '../../functions/calendar/plain-date.ts';
import { holidayRows, type SheetContent } from '../create-sheet/sheet-content.ts';

/** At least `rows` progress rows, whole units. */
export function largePlan(rows: number, today: PlainDate): SheetContent {
  const unitCount = Math.ceil(rows / EXAMPLE_PLAN.plan.length);
  const units = Array.from({ length: unitCount }, (_, index) => {
    const model = EXAMPLE_PLAN.units[index % EXAMPLE_PLAN.units.length] ?? {};
    const code = `DU${String(index + 1).padStart(4, '0')}`;
    return {
      ...model,
      code,
      name: `${model.name} (${index + 1})`,
      mails: `${code.toLowerCase()}@dangbo.example`,
    };
  });
  const sheet = { ...EXAMPLE_PLAN, units };
  return {
    ...sheet,
    progress: sampleProgress(sheet.plan, units, today).slice(0, rows),
    holidays: holidayRows(2022, 2024),
  };
}
