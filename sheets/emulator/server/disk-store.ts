/** The data folder: a snapshot and the journal of what was written since. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Journal } from './journal.ts';
import type { WriteEntry } from './service.ts';
import { readSnapshot, type Snapshot, syncFolder, writeSnapshot } from './snapshot.ts';

/** An entry as it stands in the journal. */
export type JournalEntry = WriteEntry & { sequence: number };

const COMPACT_ABOVE_BYTES = 16 * 1024 * 1024;

const journalName = (sequence: number): string => `journal-${String(sequence).padStart(12, '0')}.jsonl`;

async function journalFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => /^journal-\d+\.jsonl$/.test(name)).sort();
}

/** The whole lines of a journal; a torn last line was never acknowledged. */
async function readEntries(path: string): Promise<JournalEntry[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  lines.pop();
  return lines.map((line) => JSON.parse(line) as JournalEntry);
}

export interface Recovered {
  snapshot: Snapshot;
  /** What to apply after the snapshot, in order. */
  entries: JournalEntry[];
}

export class DiskStore {
  readonly #folder: string;
  #journal: Journal | null = null;
  #compacting: Promise<void> | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads what is on disk; call `begin` before the first append. */
  async recover(): Promise<Recovered> {
    await mkdir(this.#folder, { recursive: true });
    const snapshot = await readSnapshot(this.#path('snapshot.jsonl'));
    const entries: JournalEntry[] = [];
    for (const name of await journalFiles(this.#folder)) {
      entries.push(...(await readEntries(this.#path(name))));
    }
    return { snapshot, entries: entries.filter(({ sequence }) => sequence > snapshot.sequence) };
  }

  /** Makes `state` the starting point: writes it down and opens an empty journal. */
  async begin(state: Snapshot): Promise<void> {
    await writeSnapshot(this.#path('snapshot.jsonl'), state);
    for (const name of await journalFiles(this.#folder)) await rm(this.#path(name));
    this.#journal = await Journal.create(this.#path(journalName(state.sequence + 1)));
    await syncFolder(this.#folder);
  }

  /** Resolves when the entry is on disk. */
  async append(entry: JournalEntry): Promise<void> {
    if (!this.#journal) throw new Error('The journal is not open.');
    await this.#journal.append(entry);
  }

  /** Folds a grown journal into a new snapshot; `capture` is called once the journal is switched. */
  compactIfGrown(capture: () => Snapshot): void {
    if (!this.#journal || this.#journal.bytes < COMPACT_ABOVE_BYTES || this.#compacting) return;
    this.#compacting = this.#compact(this.#journal, capture)
      .catch((error: unknown) =>
        console.error('The snapshot could not be written; the journal stays.', error),
      )
      .finally(() => {
        this.#compacting = null;
      });
  }

  /** Forgets everything written so far and begins anew with `state`. */
  async restart(state: Snapshot): Promise<void> {
    await this.close();
    await this.begin(state);
  }

  async close(): Promise<void> {
    await this.#compacting;
    await this.#journal?.close();
  }

  async #compact(journal: Journal, capture: () => Snapshot): Promise<void> {
    const folded = await journalFiles(this.#folder);
    await journal.switchTo(this.#path(journalName(capture().sequence + 1)));
    await syncFolder(this.#folder);
    await writeSnapshot(this.#path('snapshot.jsonl'), capture());
    for (const name of folded) await rm(this.#path(name));
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }
}
