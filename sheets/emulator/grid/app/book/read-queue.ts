/** Reads of rows, one at a time: what is looked at first, what was changed next, the rest when nothing else waits. */
export interface ReadJob {
  sheetId: number;
  startRow: number;
  endRow: number;
  /** Lower goes first. */
  urgency: number;
}

const sameRows = (a: ReadJob, b: ReadJob): boolean =>
  a.sheetId === b.sheetId && a.startRow === b.startRow && a.endRow === b.endRow;

export class ReadQueue {
  #jobs: ReadJob[] = [];
  #running = false;
  readonly #read: (job: ReadJob) => Promise<void>;
  readonly #onFailure: (error: unknown) => void;

  /** @param onFailure what could not be read waits for `resume` */
  constructor(read: (job: ReadJob) => Promise<void>, onFailure: (error: unknown) => void) {
    this.#read = read;
    this.#onFailure = onFailure;
  }

  /** A job that waits already only becomes more urgent. */
  add(job: ReadJob): void {
    const known = this.#jobs.find((one) => sameRows(one, job));
    if (known) known.urgency = Math.min(known.urgency, job.urgency);
    else this.#jobs.push(job);
    void this.resume();
  }

  clear(): void {
    this.#jobs = [];
  }

  async resume(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      let done = true;
      for (let job = this.#next(); job && done; job = done ? this.#next() : undefined) {
        done = await this.#run(job);
      }
    } finally {
      this.#running = false;
    }
  }

  async #run(job: ReadJob): Promise<boolean> {
    try {
      await this.#read(job);
      return true;
    } catch (error) {
      this.#jobs.push(job);
      this.#onFailure(error);
      return false;
    }
  }

  #next(): ReadJob | undefined {
    const [next] = this.#jobs.toSorted((a, b) => a.urgency - b.urgency);
    this.#jobs = this.#jobs.filter((job) => job !== next);
    return next;
  }
}
