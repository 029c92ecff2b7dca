/** One person's use of a menu item: what the script tells, what it asks, and who listens. */
import type { ServerResponse } from 'node:http';
import type { Answer, ButtonName, ScriptEvents } from './protocol.ts';

interface Told {
  id: number;
  text: string;
}

export class Session {
  readonly id: string;
  readonly email: string;
  readonly #told: Told[] = [];
  readonly #listeners = new Set<ServerResponse>();
  readonly #abandoned: () => void;
  readonly #patienceMs: number;
  #question: ((answer: Answer) => void) | null = null;
  #lonely: NodeJS.Timeout | null = null;

  /** @param abandoned called when nothing was heard of the page for `patienceMs` */
  constructor(id: string, email: string, abandoned: () => void, patienceMs: number) {
    this.id = id;
    this.email = email;
    this.#abandoned = abandoned;
    this.#patienceMs = patienceMs;
    this.#waitForListener();
  }

  tell<E extends keyof ScriptEvents>(event: E, data: ScriptEvents[E]): void {
    const id = this.#told.length + 1;
    const told = { id, text: `event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n` };
    this.#told.push(told);
    for (const listener of this.#listeners) listener.write(told.text);
  }

  /** Shows a window; resolves with what was answered. */
  ask(kind: 'alert' | 'prompt', title: string, message: string, buttons: ButtonName[]): Promise<Answer> {
    return new Promise((resolve) => {
      this.#question = resolve;
      this.tell(kind, { title, message, buttons });
    });
  }

  /** @returns false where nothing was asked */
  answer(answer: Answer): boolean {
    const question = this.#question;
    this.#question = null;
    question?.(answer);
    return question !== null;
  }

  /** Begins a stream with what was told after event `since`. */
  listen(response: ServerResponse, since: number): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // The stream's connection is of no use to other requests, and must not keep the server from closing.
      connection: 'close',
    });
    response.flushHeaders();
    for (const { id, text } of this.#told) if (id > since) response.write(text);
    this.#listeners.add(response);
    this.#stopWaiting();
    response.once('close', () => {
      this.#listeners.delete(response);
      if (this.#listeners.size === 0) this.#waitForListener();
    });
  }

  /** A sign of life from the page, whose stream may have ended with the function it began with. */
  renew(): void {
    if (this.#listeners.size === 0) this.#waitForListener();
  }

  close(): void {
    this.#stopWaiting();
    this.answer({ button: 'CLOSE' });
    for (const listener of this.#listeners) listener.removeAllListeners('close').end();
    this.#listeners.clear();
  }

  #waitForListener(): void {
    this.#stopWaiting();
    this.#lonely = setTimeout(this.#abandoned, this.#patienceMs).unref();
  }

  #stopWaiting(): void {
    if (this.#lonely) clearTimeout(this.#lonely);
    this.#lonely = null;
  }
}
