/** How often what was read is what was expected, by what was looked at. */
export class Score {
  readonly #tallies = new Map<string, { hits: number; total: number }>();
  /** A line for each time it was not. */
  readonly misses: string[] = [];

  /** @param told where, what was expected, what was read. */
  note(measure: string, hit: boolean, told: () => string): void {
    const tally = this.#tallies.get(measure) ?? { hits: 0, total: 0 };
    this.#tallies.set(measure, { hits: tally.hits + Number(hit), total: tally.total + 1 });
    if (!hit) this.misses.push(`${measure}: ${told()}`);
  }

  add(other: Score): void {
    for (const [measure, { hits, total }] of other.#tallies) {
      const tally = this.#tallies.get(measure) ?? { hits: 0, total: 0 };
      this.#tallies.set(measure, { hits: tally.hits + hits, total: tally.total + total });
    }
    this.misses.push(...other.misses);
  }

  /** Share of hits, 0 to 1; 1 where nothing was looked at. */
  rate(measure: string): number {
    const { hits, total } = this.#tallies.get(measure) ?? { hits: 0, total: 0 };
    return total === 0 ? 1 : hits / total;
  }

  get measures(): Array<{ measure: string; hits: number; total: number }> {
    return [...this.#tallies].map(([measure, tally]) => ({ measure, ...tally }));
  }
}
