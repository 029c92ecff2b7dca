/**
 * Between a running script and the program around it. Apps Script's services answer at once, so the script's
 * thread waits while the main thread works: see `worker/call-host.ts` and `execution.ts`.
 */
import type { MessagePort } from 'node:worker_threads';
import type { Answer, ButtonName, ScriptEvents, ScriptMenu, Selection } from './protocol.ts';

/** Whose properties: the script's, those of the spreadsheet, or those of the person who runs the script. */
export type PropertyStore = 'script' | 'document' | 'user';

export interface FetchRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string | null;
}

export interface FetchResponse {
  status: number;
  headers: Record<string, string>;
  text: string;
}

export interface ApiRequest {
  method: 'GET' | 'PUT';
  /** After `/v4/spreadsheets/ID`. */
  path: string;
  query: Record<string, string>;
  body: object | null;
}

/** An installed trigger; it runs as the person who installed it. */
export interface Trigger {
  id: string;
  handler: string;
  type: 'ON_EDIT';
  by: string;
}

/** What the main thread does for a script. */
export interface HostCalls {
  /** Calls the Sheets API as the person. @returns the reply's JSON */
  callApi(request: ApiRequest): unknown;
  fetch(request: FetchRequest): FetchResponse;
  identityToken(): string | null;
  readProperties(store: PropertyStore): Record<string, string>;
  /** null takes the property away. */
  writeProperties(store: PropertyStore, changes: Record<string, string | null>): null;
  /** @returns false where another run holds the lock until the time is over */
  takeLock(name: PropertyStore, timeoutMs: number): boolean;
  freeLock(name: PropertyStore): null;
  listTriggers(): Trigger[];
  addTrigger(handler: string): Trigger;
  removeTrigger(id: string): null;
  /** Tells the page; nobody hears it where no page is open. */
  tell<E extends keyof ScriptEvents>(event: E, data: ScriptEvents[E]): null;
  ask(kind: 'alert' | 'prompt', title: string, message: string, buttons: ButtonName[]): Answer;
  addMenu(menu: ScriptMenu): null;
  log(level: 'info' | 'warn' | 'error', text: string): null;
}

/** The same, as the main thread carries it out. */
export type HostServices = {
  [Name in keyof HostCalls]: (
    ...given: Parameters<HostCalls[Name]>
  ) => ReturnType<HostCalls[Name]> | Promise<ReturnType<HostCalls[Name]>>;
};

/** How a function came to be run, and so what it may do. */
export type Occasion =
  /** A simple trigger: no service that acts as the person. */
  | 'open'
  /** A menu item, or a call from a dialog. */
  | 'page'
  /** An installed trigger: nobody looks on. */
  | 'trigger';

/** One run of one function. */
export interface Task {
  function: string;
  args: unknown[];
  occasion: Occasion;
  /** Who runs it. */
  email: string;
  spreadsheetId: string;
  /** What is selected, or was edited. */
  selection: Selection | null;
}

/** The project's files by name, with their ending. */
export type ProjectFiles = Record<string, string>;

/** What a script's thread begins with. */
export interface WorkerStart {
  task: Task;
  files: ProjectFiles;
  port: MessagePort;
  /** One 32-bit word: 1 once the answer lies in the port. */
  signal: SharedArrayBuffer;
}

export type CallMessage = { name: keyof HostCalls; given: unknown[] };
export type CallReply = { value: unknown } | { error: string };
export type EndMessage = { result: unknown } | { error: string };
