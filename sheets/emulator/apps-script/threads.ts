import { Worker } from 'node:worker_threads';

const MAIN = new URL('./worker/main.ts', import.meta.url);

/** Threads for runs, one each. The next one is made ready in advance, so that nobody waits for it to load. */
export class Threads {
  #spare: Worker | null = null;
  #closed = false;

  /** A thread that waits for its `WorkerStart`. */
  take(): Worker {
    const worker = this.#spare ?? open();
    this.#spare = null;
    worker.ref();
    worker.once('exit', () => this.#prepare());
    return worker;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#spare?.terminate();
    this.#spare = null;
  }

  /** Not before a run has ended: the two would only be in each other's way. */
  #prepare(): void {
    if (this.#closed || this.#spare) return;
    const spare = open();
    spare.unref();
    spare.once('exit', () => {
      if (this.#spare === spare) this.#spare = null;
    });
    this.#spare = spare;
  }
}

function open(): Worker {
  // Nothing of this program's environment is a script's business.
  const worker = new Worker(MAIN, { env: {}, stdin: false });
  // A run hears of it through a listener of its own; that of a spare one concerns nobody.
  worker.on('error', () => {});
  return worker;
}
