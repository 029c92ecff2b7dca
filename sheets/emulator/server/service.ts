/** The workbooks and what the methods do to them. No HTTP and no disk: a write is a function of its entry. */
import { createHash } from 'node:crypto';
import { notFound, permissionDenied } from '../api-error.ts';
import { draftOf } from '../workbook/draft.ts';
import { EvaluatedBook } from '../workbook/evaluated-book.ts';
import type { Workbook } from '../workbook/model.ts';
import { type Library, param, type WriteEntry } from './call.ts';
import type { Handle, Method } from './method.ts';
import { methodNamed } from './methods.ts';
import type { Snapshot } from './snapshot.ts';

export type { WriteEntry } from './call.ts';

const MINUTE = 60_000;

export class Service {
  #workbooks = new Map<string, Workbook>();
  #created = 0;
  /** Number of the last write. */
  sequence = 0;
  /** The workbook that the last write left changed or made. */
  lastKept = '';
  /** Computed values of unchanged workbooks are kept for a minute, so that NOW moves on. */
  readonly #evaluated = new WeakMap<Workbook, { minute: number; book: EvaluatedBook }>();

  /** The state to write down; workbooks in it are never changed any more, only replaced. */
  snapshot(): Snapshot {
    return { sequence: this.sequence, created: this.#created, workbooks: [...this.#workbooks.values()] };
  }

  restore(snapshot: Snapshot): void {
    this.sequence = snapshot.sequence;
    this.#created = snapshot.created;
    this.#workbooks = new Map(snapshot.workbooks.map((workbook) => [workbook.spreadsheetId, workbook]));
  }

  /** What is stored under this id; it is never changed any more, only replaced. */
  workbook(spreadsheetId: string): Workbook | null {
    return this.#workbooks.get(spreadsheetId) ?? null;
  }

  /** Which workbook a write goes to; undefined when it makes a new one. */
  targetOf(entry: WriteEntry): string | undefined {
    const { destinationSpreadsheetId } = entry.body as { destinationSpreadsheetId?: string };
    if (entry.method === 'spreadsheets.sheets.copyTo') return destinationSpreadsheetId;
    return entry.method === 'drive.files.copy' ? undefined : param(entry.params, 'spreadsheetId');
  }

  /** Answers a read. @throws ApiError */
  read(entry: WriteEntry): object {
    const { handle, handleAll } = this.#method(entry);
    if (handleAll) return handleAll(this.#library, entry);
    const workbook = this.#find(param(entry.params, 'spreadsheetId') ?? '');
    return this.#call(handle, entry, workbook, this.#evaluate(workbook, entry.at));
  }

  /** Carries out a write: all of it, or nothing and @throws ApiError. */
  write(entry: WriteEntry): object {
    const { handle, handleAll } = this.#method(entry);
    const reply = handleAll ? handleAll(this.#library, entry) : this.#writeOne(handle, entry);
    this.sequence++;
    return reply;
  }

  #writeOne(handle: Handle | undefined, entry: WriteEntry): object {
    const draft = draftOf(this.#find(param(entry.params, 'spreadsheetId') ?? ''));
    if (entry.caller.role === 'reader') throw permissionDenied('The caller does not have permission');
    const reply = this.#call(handle, entry, draft, new EvaluatedBook(draft, entry.at));
    this.#library.keep(draft, entry.at);
    return reply;
  }

  #method({ method: name }: WriteEntry): Method {
    const method = methodNamed(name);
    if (!method) throw new Error(`No method ${name}`);
    return method;
  }

  #call(handle: Handle | undefined, entry: WriteEntry, workbook: Workbook, evaluate: EvaluatedBook): object {
    const { caller, at: now, params, body } = entry;
    if (!handle) throw new Error(`Nothing carries out ${entry.method}`);
    return handle({ workbook, evaluate, caller, now, params, body });
  }

  readonly #library: Library = {
    find: (spreadsheetId) => this.#find(spreadsheetId),
    all: () => [...this.#workbooks.values()],
    keep: (workbook, modifiedAt) => {
      if (!this.#workbooks.has(workbook.spreadsheetId)) this.#created++;
      this.#workbooks.set(workbook.spreadsheetId, Object.assign(workbook, { modifiedAt }));
      this.lastKept = workbook.spreadsheetId;
    },
    remove: (spreadsheetId) => void this.#workbooks.delete(spreadsheetId),
    freshSpreadsheetId: (at) => spreadsheetIdOf(at, this.#created),
  };

  #find(spreadsheetId: string): Workbook {
    const workbook = this.#workbooks.get(spreadsheetId);
    if (!workbook) throw notFound('Requested entity was not found.');
    return workbook;
  }

  #evaluate(workbook: Workbook, now: number): EvaluatedBook {
    const minute = Math.floor(now / MINUTE);
    const known = this.#evaluated.get(workbook);
    if (known?.minute === minute) return known.book;
    const book = new EvaluatedBook(workbook, now);
    this.#evaluated.set(workbook, { minute, book });
    return book;
  }
}

/** 44 characters like Google's, the same whenever the journal is replayed. */
function spreadsheetIdOf(at: number, created: number): string {
  return `1${createHash('sha256').update(`${at}:${created}`).digest('base64url')}`;
}
