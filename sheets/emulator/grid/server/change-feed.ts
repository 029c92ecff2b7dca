/** Tells open grids of every acknowledged write, as Server-Sent Events; the id of an event is its revision. */
import type { ServerResponse } from 'node:http';
import type { AcknowledgedWrite } from '../../server/mount.ts';
import type { Workbook } from '../../workbook/model.ts';
import { type Change, changeOf, wholeChange } from './change-of.ts';

/** Changes kept for those who lost the connection; who missed more reads everything anew. */
const KEPT = 1000;

interface Book {
  changes: Change[];
  /** The last revision that is no longer among `changes`. */
  forgotten: number;
  listeners: Set<ServerResponse>;
}

const eventText = (event: string, data: { revision: number }): string =>
  `event: ${event}\nid: ${data.revision}\ndata: ${JSON.stringify(data)}\n\n`;

export class ChangeFeed {
  /** Whatever happened before is known to nobody here. */
  readonly #begun: number;
  #latest: number;
  readonly #books = new Map<string, Book>();

  /** @param revision of the last write so far */
  constructor(revision: number) {
    this.#begun = revision;
    this.#latest = revision;
  }

  /** Remembers the write and tells whoever has its spreadsheet open. */
  record(write: AcknowledgedWrite): void {
    this.#latest = write.revision;
    const book = this.#book(write.spreadsheetId);
    const change = changeOf(write);
    book.changes.push(change);
    if (book.changes.length > KEPT) book.forgotten = book.changes.shift()?.revision ?? book.forgotten;
    const text = eventText('change', change);
    for (const listener of book.listeners) listener.write(text);
  }

  /**
   * Begins a stream: the changes that were missed, `hello { revision }`, then each `change` as it happens.
   * @param since revision that the listener knows; null: it has read nothing yet
   */
  listen(response: ServerResponse, workbook: Workbook, since: number | null): void {
    const { listeners } = this.#book(workbook.spreadsheetId);
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // The stream's connection is of no use to other requests, and must not keep the server from closing.
      connection: 'close',
    });
    for (const change of this.#missed(workbook, since)) response.write(eventText('change', change));
    response.write(eventText('hello', { revision: this.#latest }));
    listeners.add(response);
    response.once('close', () => listeners.delete(response));
  }

  /** Ends every stream. */
  close(): void {
    for (const { listeners } of this.#books.values()) for (const listener of listeners) listener.end();
  }

  #missed(workbook: Workbook, since: number | null): Change[] {
    if (since === null || since === this.#latest) return [];
    const { changes, forgotten } = this.#book(workbook.spreadsheetId);
    const known = since >= forgotten && since < this.#latest;
    if (!known) return [wholeChange(this.#latest, workbook, '')];
    return changes.filter(({ revision }) => revision > since);
  }

  #book(spreadsheetId: string): Book {
    const known = this.#books.get(spreadsheetId);
    if (known) return known;
    const book: Book = { changes: [], forgotten: this.#begun, listeners: new Set() };
    this.#books.set(spreadsheetId, book);
    return book;
  }
}
