/** Locks that runs hold against one another; who waits is served in order. */
interface Waiting {
  holder: symbol;
  grant: (taken: boolean) => void;
}

export class Locks {
  readonly #held = new Map<string, symbol>();
  readonly #waiting = new Map<string, Waiting[]>();

  /** @returns whether `holder` has it now: false where another held it all the time */
  async take(name: string, holder: symbol, timeoutMs: number): Promise<boolean> {
    const by = this.#held.get(name);
    if (by === undefined || by === holder) {
      this.#held.set(name, holder);
      return true;
    }
    return timeoutMs > 0 && this.#wait(name, holder, timeoutMs);
  }

  free(name: string, holder: symbol): void {
    if (this.#held.get(name) !== holder) return;
    const next = this.#waiting.get(name)?.shift();
    if (!next) {
      this.#held.delete(name);
      return;
    }
    this.#held.set(name, next.holder);
    next.grant(true);
  }

  /** A run that ended holds nothing and waits for nothing. */
  freeAll(holder: symbol): void {
    for (const [name, line] of this.#waiting) {
      for (const one of line.filter((waiting) => waiting.holder === holder)) one.grant(false);
      this.#waiting.set(
        name,
        line.filter((waiting) => waiting.holder !== holder),
      );
    }
    for (const name of [...this.#held.keys()]) this.free(name, holder);
  }

  #wait(name: string, holder: symbol, timeoutMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const line = this.#waiting.get(name) ?? [];
      this.#waiting.set(name, line);
      const waiting: Waiting = {
        holder,
        grant: (taken) => {
          clearTimeout(patience);
          resolve(taken);
        },
      };
      const patience = setTimeout(() => {
        line.splice(line.indexOf(waiting), 1);
        resolve(false);
      }, timeoutMs);
      line.push(waiting);
    });
  }
}
