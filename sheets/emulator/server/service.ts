/** The workbooks and what the methods do to them. No HTTP and no disk: a write is a function of its entry. */
import { createHash } from 'node:crypto';
import { notFound, permissionDenied } from '../api-error.ts';
import { createWorkbook } from '../spreadsheets/create.ts';
import { spreadsheetView } from '../spreadsheets/spreadsheet-view.ts';
import { draftOf } from '../workbook/draft.ts';
import { EvaluatedBook } from '../workbook/evaluated-book.ts';
import type { Caller, Workbook } from '../workbook/model.ts';
import { type Params, param } from './call.ts';
import { methodNamed } from './methods.ts';
import type { Snapshot } from './snapshot.ts';

/** One request to a method: all that its outcome depends on, beside the workbooks. */
export interface WriteEntry {
  /** Name of the method. */
  method: string;
  caller: Caller;
  /** Epoch milliseconds. */
  at: number;
  params: Params;
  body: object;
}

const MINUTE = 60_000;

export class Service {
  #workbooks = new Map<string, Workbook>();
  #created = 0;
  /** Number of the last write. */
  sequence = 0;
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

  /** Answers a read. @throws ApiError */
  read(entry: WriteEntry): object {
    const workbook = this.#find(entry);
    return this.#handle(entry, workbook, this.#evaluate(workbook, entry.at));
  }

  /** Carries out a write: all of it, or nothing and @throws ApiError. */
  write(entry: WriteEntry): object {
    if (entry.method === 'spreadsheets.create') return this.#create(entry);
    const draft = draftOf(this.#find(entry));
    if (entry.caller.role === 'reader') throw permissionDenied('The caller does not have permission');
    const reply = this.#handle(entry, draft, new EvaluatedBook(draft, entry.at));
    this.#keep(draft);
    return reply;
  }

  #handle(entry: WriteEntry, workbook: Workbook, evaluate: EvaluatedBook): object {
    const { caller, at: now, params, body } = entry;
    const handle = methodNamed(entry.method)?.handle;
    if (!handle) throw new Error(`No method ${entry.method}`);
    return handle({ workbook, evaluate, caller, now, params, body });
  }

  #create(entry: WriteEntry): object {
    const { caller, at } = entry;
    const spreadsheetId = spreadsheetIdOf(at, this.#created);
    const workbook = createWorkbook(entry.body, { spreadsheetId, caller, now: at });
    this.#created++;
    this.#keep(workbook);
    const options = { areas: null, includeGridData: false, mask: true as const, caller };
    return spreadsheetView(workbook, new EvaluatedBook(workbook, at), options);
  }

  #keep(workbook: Workbook): void {
    this.#workbooks.set(workbook.spreadsheetId, workbook);
    this.sequence++;
  }

  #find(entry: WriteEntry): Workbook {
    const workbook = this.#workbooks.get(param(entry.params, 'spreadsheetId') ?? '');
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
