/** Believable progress for a day: what the units of the example have typed by then, good entries and bad. */
import type { PlainDate } from '../../functions/calendar/plain-date.ts';
import type { Row } from '../example-sheet.ts';
import { BAD_ENTRIES } from './bad-entries.ts';
import { composeRow } from './compose-row.ts';
import { fateOf } from './fate.ts';
import { randomOf } from './random.ts';
import type { TypedEntry } from './typed-entry.ts';
import { TYPED_VARIANTS } from './typed-variants.ts';
import { typingHabit } from './typing-habit.ts';
import { firstDayOf } from './window-of.ts';

/** Units that report nothing at all. */
const SILENT: ReadonlySet<unknown> = new Set(['DU07', 'DU28', 'DU44', 'DU58', 'CDK']);

const placeOf = (unitCode: unknown, activityCode: unknown): string => `${unitCode} ${activityCode}`;

const ENTRIES: ReadonlyMap<string, TypedEntry> = new Map(
  [...BAD_ENTRIES, ...TYPED_VARIANTS].map((one) => [placeOf(one.unitCode, one.activityCode), one]),
);

function enter(row: Row<'progress'>, entry: TypedEntry, today: PlainDate): Row<'progress'> {
  const typed = typeof entry.typed === 'function' ? entry.typed(today) : entry.typed;
  const changed = { ...row, notApplicable: '', adjustment: '', ...entry.beside, [entry.column]: typed };
  return Object.fromEntries(Object.entries(changed).filter(([, cell]) => cell !== '' && cell !== false));
}

function withEntry(row: Row<'progress'>, today: PlainDate): Row<'progress'>[] {
  const entry = ENTRIES.get(placeOf(row.unitCode, row.activityCode));
  if (!entry || today < (entry.from ?? today)) return [row];
  if (!entry.extraRow) return [enter(row, entry, today)];
  const { unitCode = '', activityCode = '' } = row;
  return [row, enter({ unitCode, activityCode }, entry, today)];
}

/**
 * One row per unit and activity, in their order, as typed by `today`; the same arguments give the same rows, and
 * a later day continues the story of an earlier one. One doubled row ({@link BAD_ENTRIES}) comes on top.
 */
export function sampleProgress(
  activities: readonly Row<'plan'>[],
  units: readonly Row<'units'>[],
  today: PlainDate,
  seed = 15,
): Row<'progress'>[] {
  const planStart = firstDayOf(activities, today);
  return units.flatMap((unit) => {
    const unitCode = unit.code ?? '';
    const habit = typingHabit(randomOf(seed, String(unitCode)));
    return activities.flatMap((activity) => {
      const codes = { unitCode, activityCode: activity.code ?? '' };
      const random = randomOf(seed, String(unitCode), String(activity.code));
      const fate = fateOf(activity, planStart, random);
      const typed = SILENT.has(unitCode) ? {} : composeRow({ activity, unit, fate, habit, random, today });
      return withEntry({ ...codes, ...typed }, today);
    });
  });
}
