/** The main thread's half of the services: the network, what is kept, and the person's page. */
import type { ApiRequest, FetchRequest, FetchResponse, HostServices, Task } from './bridge.ts';
import { SCRIPT_USER } from './edited-areas.ts';
import type { Locks } from './locks.ts';
import type { ScriptMenu } from './protocol.ts';
import type { ScriptState } from './script-state.ts';
import type { Session } from './session.ts';

export interface ServiceWorld {
  /** Root of the Sheets API. */
  apiUrl: string;
  /** A person's bearer token, both for the API and as proof of identity. */
  tokenOf: (email: string) => Promise<string | null>;
  state: ScriptState;
  locks: Locks;
  log: (level: 'info' | 'warn' | 'error', text: string) => void;
}

/** One run's services. */
export interface RunServices {
  services: HostServices;
  menus: ScriptMenu[];
  /** Frees what the run still holds. */
  release(): void;
}

/** @param session null where nobody looks on */
export function runServices(world: ServiceWorld, task: Task, session: Session | null): RunServices {
  const { state, locks, tokenOf, log } = world;
  const { email } = task;
  const holder = Symbol(task.function);
  const menus: ScriptMenu[] = [];
  const nothing = <T extends unknown[]>(work: (...given: T) => void) => {
    return (...given: T): null => {
      work(...given);
      return null;
    };
  };
  const lockName = (name: string) => (name === 'user' ? `user:${email}` : name);
  const services: HostServices = {
    callApi: (request) => callApi(world, task, request),
    fetch: fetchText,
    identityToken: () => tokenOf(email),
    readProperties: (store) => state.properties(store, email),
    writeProperties: nothing((store, changes) => state.change(store, email, changes)),
    takeLock: (name, timeoutMs) => locks.take(lockName(name), holder, timeoutMs),
    freeLock: nothing((name) => locks.free(lockName(name), holder)),
    listTriggers: () => [...state.triggers],
    addTrigger: (handler) => state.addTrigger(handler, email),
    removeTrigger: nothing((id) => state.removeTrigger(id, email)),
    tell: nothing((event, data) => session?.tell(event, data)),
    ask: (...question) => {
      if (session) return session.ask(...question);
      throw new Error('There is no page to ask.');
    },
    addMenu: nothing((menu) => void menus.push(menu)),
    log: nothing(log),
  };
  return { services, menus, release: () => locks.freeAll(holder) };
}

async function callApi({ apiUrl, tokenOf }: ServiceWorld, task: Task, request: ApiRequest): Promise<unknown> {
  const { method, path, query, body } = request;
  const url = new URL(`${apiUrl}/v4/spreadsheets/${encodeURIComponent(task.spreadsheetId)}${path}`);
  for (const [name, value] of Object.entries({ ...query, quotaUser: SCRIPT_USER })) {
    url.searchParams.set(name, value);
  }
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${await tokenOf(task.email)}`, 'content-type': 'application/json' },
    ...(body === null ? {} : { body: JSON.stringify(body) }),
  });
  const reply = (await response.json()) as { error?: { message: string } };
  if (!response.ok) throw new Error(reply.error?.message ?? `The Sheets API answered ${response.status}.`);
  return reply;
}

async function fetchText({ url, method, headers, body }: FetchRequest): Promise<FetchResponse> {
  const response = await fetch(url, { method, headers, ...(body === null ? {} : { body }) }).catch(() => {
    throw new Error(`Address unavailable: ${url}`);
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  };
}
