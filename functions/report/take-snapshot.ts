import { isoWeekOf } from '../calendar/iso-week.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Finding } from '../plan/finding.ts';
import type { Plan } from '../plan/plan.ts';
import { progressKey } from '../plan/progress-key.ts';
import { cutText } from './cut-text.ts';
import type { Snapshot, SnapshotRow } from './snapshot.ts';

const LONG_TEXTS = ['result', 'evidence', 'difficulties', 'proposals', 'exemplary'] as const;
/** UTF-16 units that one long text may keep. */
const TEXT_LIMIT = 2_000;
/** UTF-16 units that the long texts of one unit may take together: 600 kB in UTF-8, well under 1 MiB. */
const UNIT_BUDGET = 200_000;
const MESSAGE_LIMIT = 500;

/**
 * Freezes the figures of a day: active units, and of their rows those whose codes are known, the topmost where
 * a unit and an activity meet twice. Long texts are cut so that a unit's document stays under Firestore's limit.
 */
export function takeSnapshot(source: {
  spreadsheetId: string;
  plan: Plan;
  findings: readonly Finding[];
  today: PlainDate;
  rowsWithStanding: readonly SnapshotRow[];
}): Snapshot {
  const { plan, today } = source;
  const units = firstOfEachCode(plan.units.filter((unit) => unit.active));
  const activities = firstOfEachCode(plan.activities);
  return {
    spreadsheetId: source.spreadsheetId,
    week: isoWeekOf(today),
    today,
    activities,
    units,
    rows: cutLongTexts(knownRows(source.rowsWithStanding, codesOf(activities), codesOf(units))),
    findings: source.findings.map((one) => ({ ...one, message: cutText(one.message, MESSAGE_LIMIT) })),
    receivers: plan.receivers,
    holidays: plan.holidays,
    settings: plan.settings,
  };
}

function firstOfEachCode<T extends { code: string }>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({ code }) => !seen.has(code) && seen.add(code));
}

function codesOf(items: readonly { code: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ code }) => code));
}

function knownRows(
  rows: readonly SnapshotRow[],
  activityCodes: ReadonlySet<string>,
  unitCodes: ReadonlySet<string>,
): SnapshotRow[] {
  const topmost = new Map<string, SnapshotRow>();
  for (const row of rows) {
    if (!activityCodes.has(row.activityCode) || !unitCodes.has(row.unitCode)) continue;
    const key = progressKey(row.activityCode, row.unitCode);
    const known = topmost.get(key);
    if (!known || row.sheetRow < known.sheetRow) topmost.set(key, row);
  }
  return [...topmost.values()];
}

function cutLongTexts(rows: readonly SnapshotRow[]): SnapshotRow[] {
  const rowsOfUnit = new Map<string, number>();
  for (const { unitCode } of rows) rowsOfUnit.set(unitCode, (rowsOfUnit.get(unitCode) ?? 0) + 1);
  return rows.map((row) => {
    const share = UNIT_BUDGET / ((rowsOfUnit.get(row.unitCode) ?? 1) * LONG_TEXTS.length);
    const limit = Math.min(TEXT_LIMIT, Math.floor(share));
    if (LONG_TEXTS.every((key) => row[key].length <= limit)) return row;
    const texts = LONG_TEXTS.map((key) => [key, cutText(row[key], limit)]);
    return { ...row, ...Object.fromEntries(texts) };
  });
}
