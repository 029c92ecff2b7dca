import { formatNumber } from '../../../report/format-number.ts';
import { sumCounts } from '../count-words.ts';
import type { BarRow } from './draw-bars.ts';

/**
 * All rows as they come where a picture has room for them; otherwise the `limit` with the most overdue tasks and
 * a last row that sums up the others.
 */
export function topAndRest(
  rows: readonly BarRow[],
  limit: number,
  noun: string,
): { shown: BarRow[]; hidden: number } {
  if (rows.length <= limit + 1) return { shown: [...rows], hidden: 0 };
  const sorted = [...rows].sort((one, other) => other.counts.overdue - one.counts.overdue);
  const rest = sorted.slice(limit);
  const sum = {
    code: '',
    name: `${formatNumber(rest.length)} ${noun} khác (cộng lại)`,
    counts: sumCounts(rest.map(({ counts }) => counts)),
  };
  return { shown: [...sorted.slice(0, limit), sum], hidden: rest.length };
}
