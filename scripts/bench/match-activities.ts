import type { DocumentActivity } from '../../functions/plan-document/plan-document.ts';
import { similarity } from './compare-texts.ts';
import type { ExpectedActivity } from './expected-document.ts';

/** Below it two texts are two activities. */
const ALIKE = 0.8;

export interface Matches {
  pairs: Array<[expected: ExpectedActivity, read: DocumentActivity]>;
  missing: ExpectedActivity[];
  extra: DocumentActivity[];
}

/** Each activity at most once, the likest first; among equals those that stand alike in the document. */
export function matchActivities(
  expected: readonly ExpectedActivity[],
  read: readonly DocumentActivity[],
): Matches {
  const candidates = expected
    .flatMap((one, row) =>
      read.map((other, column) => ({
        row,
        column,
        likeness: likeness(one, other),
        apart: Math.abs(row - column),
      })),
    )
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || a.apart - b.apart);
  const byRow = new Map<number, number>();
  const taken = new Set<number>();
  for (const { row, column } of candidates) {
    if (byRow.has(row) || taken.has(column)) continue;
    byRow.set(row, column);
    taken.add(column);
  }
  return {
    pairs: expected.flatMap((one, row): Matches['pairs'] => {
      const found = read[byRow.get(row) ?? -1];
      return found ? [[one, found]] : [];
    }),
    missing: expected.filter((_, row) => !byRow.has(row)),
    extra: read.filter((_, column) => !taken.has(column)),
  };
}

const likeness = ({ text, aside = [] }: ExpectedActivity, read: DocumentActivity): number =>
  Math.max(similarity(read.text, text), similarity(read.text, [text, ...aside].join(' ')));
