/** What outlives a run: properties and installed triggers, in one small file. */
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { PropertyStore, Trigger } from './bridge.ts';

type Properties = Record<string, string>;

interface Stored {
  /** By store, and a person's own by their address. */
  properties: Record<string, Properties>;
  triggers: Trigger[];
}

export class ScriptState {
  readonly #file: string | null;
  readonly #stored: Stored;

  /** @param file null: nothing outlives the program */
  constructor(file: string | null) {
    this.#file = file;
    this.#stored = (file === null ? null : readStored(file)) ?? { properties: {}, triggers: [] };
  }

  properties(store: PropertyStore, email: string): Properties {
    return this.#stored.properties[keyOf(store, email)] ?? {};
  }

  /** null takes a property away. */
  change(store: PropertyStore, email: string, changes: Record<string, string | null>): void {
    const next = new Map(Object.entries(this.properties(store, email)));
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) next.delete(key);
      else next.set(key, value);
    }
    this.#stored.properties[keyOf(store, email)] = Object.fromEntries(next);
    this.#save();
  }

  get triggers(): readonly Trigger[] {
    return this.#stored.triggers;
  }

  addTrigger(handler: string, by: string): Trigger {
    const trigger: Trigger = { id: randomUUID(), handler, type: 'ON_EDIT', by };
    this.#stored.triggers.push(trigger);
    this.#save();
    return trigger;
  }

  removeTrigger(id: string, by: string): void {
    this.#stored.triggers = this.#stored.triggers.filter((one) => one.id !== id || one.by !== by);
    this.#save();
  }

  #save(): void {
    if (this.#file === null) return;
    const draft = `${this.#file}.new`;
    writeFileSync(draft, `${JSON.stringify(this.#stored, null, 2)}\n`, { mode: 0o600 });
    renameSync(draft, this.#file);
  }
}

const keyOf = (store: PropertyStore, email: string): string => (store === 'user' ? `user:${email}` : store);

/** @returns null where nothing was kept yet */
function readStored(file: string): Stored | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Stored;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
