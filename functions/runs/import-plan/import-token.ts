import { createHash } from 'node:crypto';
import type { PlanDocument } from '../../plan-document/plan-document.ts';
import type { Links } from '../../plan-import/match-activities.ts';
import type { OpenedImport } from './read-for-import.ts';

/**
 * A digest of what a preview showed: the document, the plan tab's rows, the units and codes in use. Where rows stand
 * and what units report is no part of it, so that work in the sheet does not outdate a preview.
 */
export function importToken(
  document: PlanDocument,
  { present, planRows }: OpenedImport,
  links: Links,
): string {
  const rows = planRows.filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
  const seen = {
    document,
    rows: rows.map(({ name, cells }) => [name, cells] as const).sort(byName),
    units: [...present.units].sort(),
    used: [...new Set(present.progress.map(({ activityCode }) => activityCode))].sort(),
    empty: [present.slogans === 0, present.receivers === 0],
    links: [...links].sort(([a], [b]) => a - b),
  };
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 32);
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
