/** The script host's requests, as `protocol.ts` lists them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, invalidArgument, notFound, permissionDenied } from '../api-error.ts';
import { assertLocalHost, parseJson, readBody } from '../server/read-request.ts';
import type { Answer, Selection } from './protocol.ts';
import type { ScriptRunner } from './script-runner.ts';
import type { Session } from './session.ts';

const ROOT = '/grid/scripts/';
const SESSION = /^sessions\/([\w-]+)\/(events|answer|call)$/;

type Body = Record<string, unknown>;

/** @returns false for a request that is not the script host's */
export async function answerRequest(
  runner: ScriptRunner,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.startsWith(ROOT)) return false;
  try {
    assertLocalHost(request);
    await route(runner, pathname.slice(ROOT.length), request, response);
  } catch (error) {
    if (!(error instanceof ApiError)) console.error(error);
    const told = error instanceof ApiError ? error : new ApiError('INTERNAL', 'Internal error encountered.');
    if (!response.headersSent) send(response, told.code, { message: told.message });
  }
  return true;
}

async function route(
  runner: ScriptRunner,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, id = '', action] = SESSION.exec(path) ?? [];
  if (request.method === 'GET' && action === 'events') return listen(found(runner, id), request, response);
  const body = await bodyOf(request);
  if (path === 'menu') {
    const menus = await runner.menus(await person(runner, body)).catch(refused);
    return send(response, 200, { menus });
  }
  if (path === 'sessions') {
    const email = await person(runner, body);
    const session = runner.open(email, text(body, 'function'), selectionOf(body));
    return send(response, 200, { session: session.id });
  }
  if (action === 'answer') return answer(found(runner, id), body, response);
  if (action === 'call') return call(runner, found(runner, id), body, response);
  throw notFound(`Nothing answers at ${ROOT}${path}.`);
}

function listen(session: Session, request: IncomingMessage, response: ServerResponse): void {
  session.listen(response, Number(request.headers['last-event-id'] ?? 0) || 0);
}

function answer(session: Session, { button, text: typed }: Body, response: ServerResponse): void {
  const given: Answer = {
    button: String(button ?? 'CLOSE') as Answer['button'],
    ...(typeof typed === 'string' ? { text: typed } : {}),
  };
  if (session.answer(given)) send(response, 200, {});
  else throw invalidArgument('The script asked nothing.');
}

async function call(
  runner: ScriptRunner,
  session: Session,
  body: Body,
  response: ServerResponse,
): Promise<void> {
  const args = Array.isArray(body.args) ? body.args : [];
  const value = await runner.call(session, text(body, 'function'), args).catch(refused);
  send(response, 200, { value });
}

/**
 * A request changes things as whoever it names, so it must come from a page of this very origin: another one can
 * neither send JSON without asking first, nor name itself differently.
 */
async function bodyOf(request: IncomingMessage): Promise<Body> {
  if (request.method !== 'POST') throw notFound(`Nothing answers ${request.method} here.`);
  const { origin, host } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`)
    throw permissionDenied('Another page may not ask.');
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw invalidArgument('Send application/json.');
  }
  const body = parseJson(await readBody(request));
  if (typeof body !== 'object' || body === null) throw invalidArgument('Send a JSON object.');
  return body as Body;
}

async function person(runner: ScriptRunner, body: Body): Promise<string> {
  const email = await runner.emailOf(text(body, 'person'));
  if (email === null) throw notFound('Nobody here has this id.');
  return email;
}

function found(runner: ScriptRunner, id: string): Session {
  const session = runner.find(id);
  if (!session) throw notFound('This session has ended.');
  return session;
}

function text(body: Body, name: string): string {
  const value = body[name];
  if (typeof value === 'string' && value !== '') return value;
  throw invalidArgument(`Send “${name}” as a text.`);
}

const EDGES = ['sheetId', 'startRow', 'endRow', 'startColumn', 'endColumn'] as const;

function selectionOf({ selection }: Body): Selection | null {
  if (typeof selection !== 'object' || selection === null) return null;
  const edges = EDGES.map((name) => [name, (selection as Body)[name]] as const);
  if (edges.every(([, value]) => Number.isSafeInteger(value) && Number(value) >= 0)) {
    return Object.fromEntries(edges) as unknown as Selection;
  }
  throw invalidArgument('Send “selection” with five whole numbers.');
}

function refused(error: Error): never {
  throw invalidArgument(error.message);
}

function send(response: ServerResponse, status: number, body: object): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
  });
  response.end(bytes);
}
