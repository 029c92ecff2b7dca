/** The sheet as one person has it open: the book, what they typed, what others change. */
import { cellName } from './book/a1.ts';
import { Book } from './book/book.ts';
import { type Change, listenToChanges } from './book/live-changes.ts';
import { type Lock, ownerSentence } from './book/locks.ts';
import { type RestClient, restClient, Unreachable } from './book/rest-client.ts';
import type { TabPage } from './book/tab-page.ts';
import { type Edit, rowsOfEdit } from './edits/edit.ts';
import { editOf } from './edits/edit-of.ts';
import { EditQueue } from './edits/edit-queue.ts';
import { writeEdit } from './edits/edit-writer.ts';
import { refusalOf } from './edits/refusal.ts';
import { type Person, tokenOf } from './people.ts';
import type { TypedCell } from './sheet/typed-cells.ts';
import type { Shell } from './shell/shell.ts';
import { toast } from './shell/toasts.ts';

const RETRY_MS = 2000;

export interface SessionEvents {
  onRows(page: TabPage): void;
  /** Tabs, sizes or rules are others than before; everything was read anew. */
  onStructure(): void;
  /** The tab's own filter hides other rows than before. */
  onFilter(sheetId: number): void;
  /** A row of the queue's: sent, refused or new. */
  onRow(sheetId: number, row: number): void;
}

export class Session {
  readonly me: Person;
  readonly spreadsheetId: string;
  readonly api: RestClient;
  readonly book: Book;
  readonly edits: EditQueue;
  readonly #shell: Shell;
  readonly #people: Person[];
  readonly #events: SessionEvents;
  /** The stream of changes stands. */
  #connected = true;
  #readFailed = false;
  /** Tabs or rows moved, and could not be read anew yet. */
  #outdated = false;
  #reopening: Promise<void> | null = null;

  constructor(spreadsheetId: string, people: Person[], me: Person, shell: Shell, events: SessionEvents) {
    this.me = me;
    this.spreadsheetId = spreadsheetId;
    this.#people = people;
    this.#shell = shell;
    this.#events = events;
    this.api = restClient(spreadsheetId, tokenOf(me));
    this.book = new Book(this.api, me.kind !== 'reader', {
      onRows: (page) => this.#onRows(page),
      onReadFailure: () => this.#onReadFailure(),
    });
    this.edits = this.#openQueue();
  }

  #onRows(page: TabPage): void {
    this.edits.forgetWritten(page.sheetId, page.startRow, page.startRow + page.rows.length);
    this.#events.onRows(page);
  }

  #openQueue(): EditQueue {
    const key = `plansheet.edits.${this.spreadsheetId}.${this.me.email}`;
    return new EditQueue(key, localStorage, (edit) => writeEdit(this.api, this.book, edit), {
      onChange: () => this.#tellState(),
      onWritten: (edit) => this.book.refresh({ sheetId: edit.sheetId, ...rowsOfEdit(edit) }),
      onRefused: (edit, error) => this.#tellRefused(edit, error),
    });
  }

  /** Reads the sheet and follows it from then on. @throws Refused, Unreachable */
  async open(): Promise<void> {
    await this.book.open();
    this.#shell.setTitle(this.book.title);
    this.#tellState();
    listenToChanges(
      this.spreadsheetId,
      { onChange: (change) => void this.#onChange(change), onConnection: (on) => this.#setConnected(on) },
      null,
    );
    void this.edits.send();
  }

  /** Takes what the person typed; says whose the cells are where they may not. */
  enter(sheetId: number, cells: TypedCell[]): void {
    const tab = this.book.tab(sheetId);
    if (!tab) return;
    const inside = cells.filter(({ row, column }) => row < tab.rowCount && column < tab.columnCount);
    const closed = inside.find(({ row, column }) => tab.locks(row, column));
    const lock = closed && tab.locks(closed.row, closed.column);
    if (closed && lock) this.tellLocked(closed.row, closed.column, lock);
    const edit = closed ? null : editOf(this.book, this.edits, sheetId, inside);
    if (edit) this.edits.add(edit);
    for (const { row } of inside) this.#events.onRow(sheetId, row);
  }

  tellLocked(row: number, column: number, lock: Lock): void {
    const owner = this.ownerOf(lock);
    toast({ title: `Không sửa được ô ${cellName(row, column)}`, message: owner, kind: 'warning' });
  }

  ownerOf(lock: Lock): string {
    return ownerSentence(
      lock,
      (code) => this.#people.find(({ unitCode }) => unitCode === code)?.name ?? null,
    );
  }

  #tellRefused(edit: Edit, error: Error): void {
    const { sheetId, cells } = edit;
    const tab = this.book.tab(sheetId);
    const lock = cells.map(({ row, column }) => tab?.locks(row, column)).find((one) => one);
    toast(refusalOf(edit, error, lock ? this.ownerOf(lock) : null));
    for (const { row } of cells) this.#events.onRow(sheetId, row);
    this.book.refresh({ sheetId, ...rowsOfEdit(edit) });
  }

  async #onChange({ structural, rows, sheetIds, filters }: Change): Promise<void> {
    if (structural) {
      this.edits.doubt();
      await this.reopen();
      return;
    }
    for (const span of rows) this.book.refresh(span);
    for (const sheetId of sheetIds) {
      // Other rows may show something else, through formulas or by their formats.
      const further = this.book.tab(sheetId)?.formats === 'effectiveFormat';
      if (further || !rows.some((span) => span.sheetId === sheetId)) this.book.refreshKnown(sheetId);
    }
    for (const sheetId of filters) await this.#readFilter(sheetId);
  }

  async #readFilter(sheetId: number): Promise<void> {
    if (await this.#isRead(this.book.readFilter(sheetId))) this.#events.onFilter(sheetId);
    else this.#outdated = true;
  }

  /** Reads everything anew; changes that come meanwhile are waited for together. */
  reopen(): Promise<void> {
    this.#reopening ??= this.#reopen().finally(() => {
      this.#reopening = null;
    });
    return this.#reopening;
  }

  async #reopen(): Promise<void> {
    this.#outdated = true;
    if (!(await this.#isRead(this.book.open()))) return;
    this.#outdated = false;
    this.#shell.setTitle(this.book.title);
    this.#events.onStructure();
  }

  /** @returns false where the service did not answer; what is outdated is read anew once it does. @throws Refused */
  async #isRead(reading: Promise<void>): Promise<boolean> {
    try {
      await reading;
      return true;
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      this.#onReadFailure();
      return false;
    }
  }

  /** The stream of changes may stand although a read failed, so nobody else tells when to try again. */
  #onReadFailure(): void {
    this.#readFailed = true;
    this.#tellState();
    setTimeout(() => this.#catchUp(), RETRY_MS);
  }

  #setConnected(connected: boolean): void {
    const back = connected && !this.#connected;
    this.#connected = connected;
    if (back) this.#catchUp();
    else this.#tellState();
  }

  /** Reads and sends what could not be read and sent before; a failure shows itself anew. */
  #catchUp(): void {
    this.#readFailed = false;
    this.#tellState();
    if (this.#outdated) void this.reopen();
    this.book.resume();
    void this.edits.send();
  }

  #tellState(): void {
    // The queue tells of its first changes while this object is still being made.
    const waiting = this.edits?.waiting.reduce((sum, { cells }) => sum + cells.length, 0) ?? 0;
    const offline = !this.#connected || this.#readFailed || this.edits?.connected === false;
    this.#shell.setState(offline ? 'offline' : waiting > 0 ? 'sending' : 'saved', waiting);
  }
}
