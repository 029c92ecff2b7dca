/**
 * Runs the Apps Script project of a spreadsheet on this machine: its menu for the grid in the browser, its edit
 * trigger for the rows that people change. The files run as they are shipped.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AcknowledgedWrite } from '../server/mount.ts';
import type { HostServices, Occasion, Task } from './bridge.ts';
import { editedAreas } from './edited-areas.ts';
import { type Execution, execute } from './execution.ts';
import { runServices, type ServiceWorld } from './host-services.ts';
import { Locks } from './locks.ts';
import { readProject } from './project-files.ts';
import type { ScriptMenu, Selection } from './protocol.ts';
import { answerRequest } from './routes.ts';
import type { ScriptRunner } from './script-runner.ts';
import { ScriptState } from './script-state.ts';
import { Session } from './session.ts';
import { Threads } from './threads.ts';
import { Turns } from './turns.ts';

export interface ScriptHostOptions {
  /** Root of the Sheets API, such as `http://127.0.0.1:8080`. */
  apiUrl: string;
  /** The one spreadsheet that the project is bound to. */
  spreadsheetId: string;
  /** Folder of the project's `.js` and `.html` files. */
  project: string;
  /** The address of a person by the id that the grid knows; null: nobody. */
  emailOf: (person: string) => string | null | Promise<string | null>;
  /** A person's bearer token for the API, which also proves who they are to the project's own services. */
  tokenOf: (email: string) => Promise<string | null>;
  /** Script properties, set at each start. */
  properties?: Record<string, string>;
  /** Edit triggers that are there from the start, unless somebody installed the same before. */
  triggers?: readonly { handler: string; by: string }[];
  /** Accounts whose writes are no edits: those of programs. */
  programs?: readonly string[];
  /** Where properties and triggers are kept; absent: in memory. */
  stateFile?: string;
  /** How long a run may take, ms. */
  limitMs?: number;
  /** How long a session outlives its page, or the last sign of it, ms. */
  patienceMs?: number;
  log?: (level: 'info' | 'warn' | 'error', text: string) => void;
}

export interface ScriptHost {
  /** Answers what stands under `/grid/scripts/`. @returns false for any other request */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Runs the edit triggers for a write, if it is an edit; resolves when they have ended, never rejects. */
  edited(write: AcknowledgedWrite): Promise<void>;
  /** Stops every run and ends every stream. */
  close(): Promise<void>;
}

const SIX_MINUTES_MS = 6 * 60_000;
/** A dialog may stay open for a while before somebody presses its button. */
const PATIENCE_MS = 30 * 60_000;
/** Trigger runs at once; the others wait, and find their work done by the first. */
const TRIGGERS_AT_ONCE = 3;

export function startScriptHost(options: ScriptHostOptions): ScriptHost {
  return new Host(options);
}

class Host implements ScriptHost, ScriptRunner {
  readonly #options: ScriptHostOptions;
  readonly #world: ServiceWorld;
  readonly #sessions = new Map<string, Session>();
  readonly #running = new Map<Execution, Session | null>();
  readonly #threads = new Threads();
  readonly #turns = new Turns(TRIGGERS_AT_ONCE);
  #closed = false;

  constructor(options: ScriptHostOptions) {
    const { apiUrl, tokenOf, stateFile, properties = {}, triggers = [] } = options;
    const state = new ScriptState(stateFile ?? null);
    const log = options.log ?? ((level, text) => console[level](`apps-script: ${text}`));
    this.#options = options;
    this.#world = { apiUrl, tokenOf, state, locks: new Locks(), log };
    state.change('script', '', properties);
    for (const { handler, by } of triggers) {
      if (!state.triggers.some((one) => one.handler === handler)) state.addTrigger(handler, by);
    }
  }

  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    return answerRequest(this, request, response);
  }

  async emailOf(person: string): Promise<string | null> {
    return this.#options.emailOf(person);
  }

  async edited(write: AcknowledgedWrite): Promise<void> {
    const { spreadsheetId, programs = [] } = this.#options;
    const { email } = write.entry.caller;
    if (this.#closed || write.spreadsheetId !== spreadsheetId || programs.includes(email)) return;
    const { triggers } = this.#world.state;
    const runs = editedAreas(write).flatMap((area) => triggers.map((trigger) => ({ area, trigger })));
    await Promise.all(
      runs.map(({ area, trigger }) =>
        this.#turns.take(() => this.#trigger(trigger.handler, trigger.by, area)),
      ),
    );
  }

  async menus(email: string): Promise<ScriptMenu[]> {
    const task = this.#task('onOpen', [], 'open', email, null);
    const { services, menus, release } = runServices(this.#world, task, null);
    await this.#run(task, services, null).finally(release);
    return menus;
  }

  open(email: string, name: string, selection: Selection | null): Session {
    const id = randomUUID();
    const patience = this.#options.patienceMs ?? PATIENCE_MS;
    const session = new Session(id, email, () => this.#abandon(session), patience);
    this.#sessions.set(id, session);
    const task = this.#task(name, [], 'page', email, selection);
    this.#inSession(task, session).then(
      () => session.tell('done', {}),
      (error: Error) => session.tell('error', { message: error.message }),
    );
    return session;
  }

  find(session: string): Session | null {
    return this.#sessions.get(session) ?? null;
  }

  call(session: Session, name: string, args: unknown[]): Promise<unknown> {
    session.renew();
    return this.#inSession(this.#task(name, args, 'page', session.email, null), session);
  }

  async close(): Promise<void> {
    this.#closed = true;
    const ends = [...this.#running.keys()].map(({ result }) => result.catch(() => {}));
    for (const session of [...this.#sessions.values()]) this.#abandon(session);
    for (const execution of this.#running.keys()) execution.stop('The script host is closing.');
    await Promise.all([...ends, this.#threads.close()]);
  }

  async #trigger(handler: string, by: string, area: Selection): Promise<void> {
    const task = this.#task(handler, [], 'trigger', by, area);
    const { services, release } = runServices(this.#world, task, null);
    await this.#run(task, services, null)
      .catch((error: Error) => this.#world.log('error', `${handler}: ${error.message}`))
      .finally(release);
  }

  /** A name with `_` at its end is the project's own business, as at Google. */
  async #inSession(task: Task, session: Session): Promise<unknown> {
    if (task.function.endsWith('_')) throw new Error(`Script function not found: ${task.function}`);
    const { services, release } = runServices(this.#world, task, session);
    return this.#run(task, services, session).finally(release);
  }

  async #run(task: Task, services: HostServices, session: Session | null): Promise<unknown> {
    if (this.#closed) throw new Error('The script host is closed.');
    const { project, limitMs = SIX_MINUTES_MS } = this.#options;
    const files = readProject(project);
    const execution = execute({ worker: this.#threads.take(), task, files, services, limitMs });
    this.#running.set(execution, session);
    return execution.result.finally(() => this.#running.delete(execution));
  }

  #abandon(session: Session): void {
    this.#sessions.delete(session.id);
    for (const [execution, of] of this.#running) if (of === session) execution.stop('The page went away.');
    session.close();
  }

  #task(name: string, args: unknown[], occasion: Occasion, email: string, selection: Selection | null): Task {
    const { spreadsheetId } = this.#options;
    return { function: name, args, occasion, email, spreadsheetId, selection };
  }
}
