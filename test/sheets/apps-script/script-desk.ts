/** A plan on the stand-in with the script host beside it: scripts run as they are, the functions are scripted. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SheetContent } from '../../../scripts/create-sheet/sheet-content.ts';
import type {
  Answer,
  ScriptEvents,
  ScriptMenu,
  Selection,
} from '../../../sheets/emulator/apps-script/protocol.ts';
import {
  type ScriptHost,
  type ScriptHostOptions,
  startScriptHost,
} from '../../../sheets/emulator/apps-script/script-host.ts';
import { type PlanOnEmulator, planOnEmulator, SERVICE } from '../../plan-on-emulator.ts';
import { sampleContent } from '../../small-content.ts';

/** The project as it is shipped. */
export const SHIPPED = fileURLToPath(new URL('../../../sheets/apps-script', import.meta.url));

export interface CalledFunction {
  name: string;
  token: string;
  body: Record<string, unknown>;
}

export interface DeskOptions {
  /** Files of another project than the shipped one. */
  files?: Record<string, string>;
  content?: SheetContent;
  /** What a function answers; an object with `status` of 400 and more is a problem. */
  answer?: (call: CalledFunction) => object | Promise<object>;
  host?: Partial<ScriptHostOptions>;
}

export type Told = { [E in keyof ScriptEvents]: { event: E; data: ScriptEvents[E] } }[keyof ScriptEvents];

export interface Desk {
  plan: PlanOnEmulator;
  host: ScriptHost;
  calls: CalledFunction[];
  logged: string[];
  post(
    path: string,
    body: object,
    headers?: Record<string, string>,
  ): Promise<{ status: number; json: unknown }>;
  menus(person: string): Promise<ScriptMenu[]>;
  /** Begins a function. @returns the session's id */
  open(person: string, name: string, selection?: Selection): Promise<string>;
  /** What the session tells, from event `since` on, until its run has ended. */
  listen(session: string, onEvent?: (told: Told) => void, since?: number): Promise<Told[]>;
  /** Runs a function to its end; windows get these answers in turn, then "OK". */
  play(person: string, name: string, answers?: readonly Answer[], selection?: Selection): Promise<Told[]>;
  close(): Promise<void>;
}

export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const { files, content = sampleContent(2), answer = () => ({ message: 'Xong.' }) } = options;
  const plan = await planOnEmulator(content);
  const functions = await fakeFunctions(answer);
  const project = files ? await writeProject(files) : null;
  const logged: string[] = [];
  const host = startScriptHost({
    apiUrl: plan.emulator.url,
    spreadsheetId: plan.spreadsheetId,
    project: project ?? SHIPPED,
    emailOf: (person) => (person.includes('@') ? person : null),
    tokenOf: async (email) => email,
    properties: { FUNCTIONS_URL: functions.url },
    programs: [SERVICE],
    log: (level, text) => logged.push(`${level} ${text}`),
    ...options.host,
  });
  plan.emulator.mount(host);
  const root = `${plan.emulator.url}/grid/scripts`;
  const post: Desk['post'] = async (path, body, headers = {}) => {
    const response = await fetch(`${root}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, json: await response.json() };
  };
  const open: Desk['open'] = async (person, name, selection) => {
    const { json } = await post('sessions', { person, function: name, ...(selection ? { selection } : {}) });
    return (json as { session: string }).session;
  };
  const listen: Desk['listen'] = (session, onEvent = () => {}, since = 0) =>
    readEvents(`${root}/sessions/${session}/events`, since, onEvent);
  return {
    plan,
    host,
    calls: functions.calls,
    logged,
    post,
    menus: async (person) => ((await post('menu', { person })).json as { menus: ScriptMenu[] }).menus,
    open,
    listen,
    play: async (person, name, answers = [], selection) => {
      const waiting = [...answers];
      const session = await open(person, name, selection);
      return listen(session, ({ event }) => {
        const given = waiting.shift() ?? { button: 'OK' };
        if (event === 'alert' || event === 'prompt') void post(`sessions/${session}/answer`, given);
        else waiting.unshift(given);
      });
    },
    close: async () => {
      await host.close();
      await functions.close();
      await plan.close();
      if (project) await rm(project, { recursive: true });
    },
  };
}

async function writeProject(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plansheet-scripts-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

async function fakeFunctions(answer: NonNullable<DeskOptions['answer']>) {
  const calls: CalledFunction[] = [];
  const server = createServer(async (request, response) => {
    const call = await calledFunction(request);
    calls.push(call);
    const body = await answer(call);
    const status = 'status' in body ? Number(body.status) : 200;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, close };
}

async function calledFunction(request: IncomingMessage): Promise<CalledFunction> {
  let text = '';
  for await (const part of request) text += part;
  return {
    name: (request.url ?? '').slice(1),
    token: (request.headers.authorization ?? '').replace('Bearer ', ''),
    body: JSON.parse(text || '{}') as Record<string, unknown>,
  };
}

async function readEvents(url: string, since: number, onEvent: (told: Told) => void): Promise<Told[]> {
  const headers = since > 0 ? { 'last-event-id': String(since) } : {};
  const response = await new Promise<IncomingMessage>((resolve) =>
    get(url, { headers, agent: false }, resolve),
  );
  const told: Told[] = [];
  let text = '';
  for await (const part of response.setEncoding('utf8')) {
    text += part;
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const one of parts.map(toldIn)) {
      told.push(one);
      onEvent(one);
    }
    if (told.some(({ event }) => event === 'done' || event === 'error')) break;
  }
  return told;
}

function toldIn(text: string): Told {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
  return { event: field('event'), data: JSON.parse(field('data')) } as Told;
}

/** What was told by one kind of event, in order. */
export const dataOf = <E extends keyof ScriptEvents>(told: readonly Told[], event: E): ScriptEvents[E][] =>
  told.filter((one) => one.event === event).map(({ data }) => data as ScriptEvents[E]);
