/** The sheet as one person has it open: the book, what they typed, what others change. */
import { cellName } from './book/a1.ts';
import { Book } from './book/book.ts';
import { type Change, listenToChanges } from './book/live-changes.ts';
import { type Lock, ownerSentence } from './book/locks.ts';
import { Refused, type RestClient, restClient, Unreachable } from './book/rest-client.ts';
import type { TabPage } from './book/tab-page.ts';
import { type Edit, rowsOfEdit } from './edits/edit.ts';
import { EditQueue } from './edits/edit-queue.ts';
import { KEY_COLUMNS, keyOf, Overtaken, writeEdit } from './edits/edit-writer.ts';
import { loadPeople, type Person } from './people.ts';
import type { TypedCell } from './sheet/typed-cells.ts';
import type { Shell } from './shell/shell.ts';
import { toast } from './shell/toasts.ts';

const RETRY_MS = 2000;

export interface SessionEvents {
  onRows(page: TabPage): void;
  /** Tabs, sizes or rules are others than before; everything was read anew. */
  onStructure(): void;
  /** A row of the queue's: sent, refused or new. */
  onRow(sheetId: number, row: number): void;
}

export class Session {
  readonly me: Person;
  readonly spreadsheetId: string;
  readonly book: Book;
  readonly edits: EditQueue;
  readonly #shell: Shell;
  readonly #people: Person[];
  readonly #events: SessionEvents;
  #token: string;
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
    this.#token = me.token;
    const api = restClient(spreadsheetId, (fresh) => this.#tokenOf(fresh));
    this.book = new Book(api, me.kind !== 'reader', {
      onRows: (page) => events.onRows(page),
      onReadFailure: () => this.#onReadFailure(),
    });
    this.edits = this.#openQueue(api);
  }

  #openQueue(api: RestClient): EditQueue {
    const key = `plansheet.edits.${this.spreadsheetId}.${this.me.email}`;
    return new EditQueue(key, localStorage, (edit) => writeEdit(api, this.book, edit), {
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
    else if (inside.length > 0) this.#queue(sheetId, inside);
    for (const { row } of inside) this.#events.onRow(sheetId, row);
  }

  #queue(sheetId: number, cells: TypedCell[]): void {
    const edit = {
      id: crypto.randomUUID(),
      sheetId,
      doubtful: false,
      cells: cells
        .map((cell) => ({
          ...cell,
          shown: this.book.cell(sheetId, cell.row, cell.column).shown,
          key: this.#keyOf(sheetId, cell),
        }))
        .filter(({ row, column, text }) => text !== this.#enteredIn(sheetId, row, column)),
    };
    if (edit.cells.length > 0) this.edits.add(edit);
  }

  /** What a cell holds once everything that waits is sent. */
  #enteredIn(sheetId: number, row: number, column: number): string | boolean {
    return this.edits.textOf(sheetId, row, column) ?? this.book.cell(sheetId, row, column).entered;
  }

  #keyOf(sheetId: number, { row, column }: TypedCell): string[] {
    const texts = Array.from({ length: KEY_COLUMNS }, (_, at) => this.book.cell(sheetId, row, at).shown);
    return keyOf(texts, column);
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
    const [first] = cells;
    if (!first) return;
    const tab = this.book.tab(sheetId);
    const typed = cells.map(({ text }) => String(text)).join('\n');
    const lock = cells.map(({ row, column }) => tab?.locks(row, column)).find((one) => one);
    const reason =
      error instanceof Overtaken
        ? error.message
        : lock
          ? this.ownerOf(lock)
          : error instanceof Refused && error.status === 403
            ? 'Ô này vừa được khóa hoặc ông/bà không có quyền sửa.'
            : 'Máy chủ không nhận nội dung này.';
    toast({
      title: `Chưa ghi được ô ${cellName(first.row, first.column)}${cells.length > 1 ? ` và ${cells.length - 1} ô khác` : ''}`,
      message: `${reason} Nội dung đã nhập: “${typed.slice(0, 200)}”. Giá trị cũ được giữ nguyên.`,
      kind: 'warning',
      keep: true,
      copy: typed,
    });
    const rows = rowsOfEdit(edit);
    for (const { row } of cells) this.#events.onRow(sheetId, row);
    this.book.refresh({ sheetId, ...rows });
  }

  async #onChange({ structural, rows = [], sheetIds }: Change): Promise<void> {
    if (structural) {
      this.edits.doubt();
      await this.reopen();
      return;
    }
    for (const span of rows) this.book.refresh(span);
    for (const sheetId of sheetIds) {
      if (!rows.some((span) => span.sheetId === sheetId)) this.book.refreshKnown(sheetId);
    }
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
    try {
      await this.book.open();
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      this.#onReadFailure();
      return;
    }
    this.#outdated = false;
    this.#shell.setTitle(this.book.title);
    this.#events.onStructure();
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

  async #tokenOf(fresh: boolean): Promise<string> {
    if (fresh) this.#token = (await loadPeople()).find(({ id }) => id === this.me.id)?.token ?? this.#token;
    return this.#token;
  }
}
