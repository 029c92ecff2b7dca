import type { Quote, QuoteGroup } from './quotes.ts';

export interface CutQuotes {
  groups: QuoteGroup[];
  /** How many quotes are not shown. */
  hidden: number;
}

interface Turn {
  group: QuoteGroup;
  waiting: Quote[];
  chosen: Quote[];
}

/**
 * Keeps `limit` quotes in all. Every activity has its turn before one has a second (where not all can have one,
 * those on which most rows speak), and within an activity the unit that has been heard least speaks next: so
 * neither long activities nor the first units crowd out others. Activities keep their order.
 */
export function cutFairly(groups: readonly QuoteGroup[], limit: number): CutQuotes {
  const turns = groups.map((group): Turn => ({ group, waiting: [...group.quotes], chosen: [] }));
  const byVoices = turns.toSorted((one, other) => voices(other) - voices(one));
  const heard = new Map<string, number>();
  let left = limit;
  while (left > 0 && turns.some(({ waiting }) => waiting.length > 0)) {
    for (const { waiting, chosen } of byVoices) {
      const quote = left > 0 ? takeLeastHeard(waiting, heard) : undefined;
      if (!quote) continue;
      chosen.push(quote);
      left--;
    }
  }
  return {
    groups: turns
      .filter(({ chosen }) => chosen.length > 0)
      .map(({ group, chosen }) => ({ ...group, quotes: chosen })),
    hidden: turns.reduce((sum, { waiting }) => sum + waiting.length, 0),
  };
}

const voices = ({ group }: Turn) => group.quotes.reduce((sum, { rows }) => sum + rows.length, 0);

function takeLeastHeard(waiting: Quote[], heard: Map<string, number>): Quote | undefined {
  const timesHeard = ({ rows }: Quote) => Math.max(...rows.map((row) => heard.get(row.unitCode) ?? 0));
  let best = 0;
  for (const [index, quote] of waiting.entries()) {
    const favourite = waiting[best];
    if (favourite && timesHeard(quote) < timesHeard(favourite)) best = index;
  }
  const [quote] = waiting.splice(best, 1);
  for (const { unitCode } of quote?.rows ?? []) heard.set(unitCode, (heard.get(unitCode) ?? 0) + 1);
  return quote;
}
