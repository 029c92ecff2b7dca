/** Edits on their way: kept in the browser until the service acknowledged them, sent one after the other. */
import { Unreachable } from '../book/rest-client.ts';
import type { CellEdit, Edit } from './edit.ts';

export interface EditStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface EditQueueEvents {
  /** Something was added, sent or refused. */
  onChange(): void;
  onWritten(edit: Edit): void;
  /** The edit is out of the queue for good. */
  onRefused(edit: Edit, error: Error): void;
}

const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 15_000;

export class EditQueue {
  /** The service answers. */
  connected = true;
  #edits: Edit[];
  /** Acknowledged, but not read back yet. */
  #written: Edit[] = [];
  #sending = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #delay = FIRST_RETRY_MS;
  readonly #key: string;
  readonly #store: EditStore;
  readonly #write: (edit: Edit) => Promise<Edit>;
  readonly #events: EditQueueEvents;

  /** Takes up what an earlier visit left. @param key of this sheet and person in the store */
  constructor(key: string, store: EditStore, write: (edit: Edit) => Promise<Edit>, events: EditQueueEvents) {
    this.#key = key;
    this.#store = store;
    this.#write = write;
    this.#events = events;
    const kept = JSON.parse(store.getItem(key) ?? '[]') as Edit[];
    this.#edits = kept.map((edit) => ({ ...edit, doubtful: true }));
  }

  get waiting(): readonly Edit[] {
    return this.#edits;
  }

  add(edit: Edit): void {
    const cells = this.#supersede(edit);
    this.#edits = [...this.#edits, { ...edit, cells, doubtful: !this.connected }];
    this.#save();
    void this.send();
  }

  /** What a cell will hold when everything is sent and read back; undefined: nothing waits for it. */
  textOf(sheetId: number, row: number, column: number): string | boolean | undefined {
    return [...this.#written, ...this.#edits]
      .flatMap((edit) => (edit.sheetId === sheetId ? edit.cells : []))
      .findLast((cell) => cell.row === row && cell.column === column)?.text;
  }

  /** What was written to these rows, the ends half-open, has been read back by now. */
  forgetWritten(sheetId: number, startRow: number, endRow: number): void {
    const wasRead = ({ row }: CellEdit) => row >= startRow && row < endRow;
    this.#written = this.#written.filter((edit) => edit.sheetId !== sheetId || !edit.cells.every(wasRead));
  }

  /** Rows may have moved: every waiting edit is looked up again before it is sent. */
  doubt(): void {
    this.#written = [];
    this.#edits = this.#edits.map((edit) => ({ ...edit, doubtful: true }));
    this.#save();
  }

  /** Sends what waits; after a failure it tries again by itself, ever more slowly. */
  async send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    clearTimeout(this.#retry);
    try {
      for (let edit = this.#edits[0]; edit; edit = this.#edits[0]) await this.#sendOne(edit);
      this.#delay = FIRST_RETRY_MS;
    } catch {
      this.connected = false;
      this.doubt();
      this.#retry = setTimeout(() => void this.send(), this.#delay);
      this.#delay = Math.min(this.#delay * 2, LAST_RETRY_MS);
    } finally {
      this.#sending = false;
      this.#events.onChange();
    }
  }

  /** @throws Unreachable: the edit stays */
  async #sendOne(edit: Edit): Promise<void> {
    try {
      const written = await this.#write(edit);
      this.connected = true;
      this.#written.push(written);
      this.#drop(edit);
      this.#events.onWritten(written);
    } catch (error) {
      if (error instanceof Unreachable) throw error;
      this.#drop(edit);
      this.#events.onRefused(edit, error as Error);
    }
  }

  /** Cells typed over before they were sent go once, with what they showed at first. */
  #supersede({ sheetId, cells }: Edit): CellEdit[] {
    const first = this.#sending ? 1 : 0;
    const found: CellEdit[] = [];
    const isSame = (a: CellEdit) => (b: CellEdit) => a.row === b.row && a.column === b.column;
    this.#edits = this.#edits.flatMap((edit, index) => {
      if (index < first || edit.sheetId !== sheetId) return [edit];
      const [over, left] = [
        edit.cells.filter((one) => cells.some(isSame(one))),
        edit.cells.filter((one) => !cells.some(isSame(one))),
      ];
      found.push(...over);
      return left.length > 0 ? [{ ...edit, cells: left }] : [];
    });
    return cells.map((cell) => ({ ...cell, shown: found.find(isSame(cell))?.shown ?? cell.shown }));
  }

  #drop({ id }: Edit): void {
    this.#edits = this.#edits.filter((edit) => edit.id !== id);
    this.#save();
  }

  #save(): void {
    if (this.#edits.length === 0) this.#store.removeItem(this.#key);
    else this.#store.setItem(this.#key, JSON.stringify(this.#edits));
    this.#events.onChange();
  }
}
