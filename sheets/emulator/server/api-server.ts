/** HTTP in front of the service: who asks, how often, what for; and the log of it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, invalidArgument, notFound } from '../api-error.ts';
import { asDriveError } from '../drive/drive-error.ts';
import { DEFAULT_FILE_FIELDS } from '../drive/drive-file.ts';
import { applyResponseMask, parseResponseMask, type ResponseMask } from '../spreadsheets/response-mask.ts';
import type { Caller } from '../workbook/model.ts';
import { param, type WriteEntry } from './call.ts';
import { apiAt, type MatchedCall, matchMethod, readParams } from './match-method.ts';
import type { Method } from './method.ts';
import type { Mount } from './mount.ts';
import type { Quota, RequestKind } from './quota.ts';
import { readMessage } from './read-message.ts';
import {
  assertLocalHost,
  assertOwnPage,
  bearerToken,
  parseJson,
  readBody,
  unauthenticated,
} from './read-request.ts';

/** One answered request. */
export interface RequestLogEntry {
  method: string;
  /** Path as sent, without the query, which may hold a token. */
  path: string;
  status: number;
  caller: string | null;
  requestBytes: number;
  responseBytes: number;
  kind: RequestKind;
}

export interface ApiServerOptions {
  authenticate: (bearerToken: string | null) => Caller | null | Promise<Caller | null>;
  now: () => number;
  quota: Quota;
  /** Carries out a read at once, a write once it is on disk. */
  perform: (kind: RequestKind, entry: WriteEntry) => Promise<object>;
  log: (entry: RequestLogEntry) => void;
  /** Asked in order for whatever is not under the API's root. */
  mounts: readonly Mount[];
  /** The log so far, for GET /emulator/requests. */
  requests: () => RequestLogEntry[];
}

interface Answer {
  status: number;
  text: Buffer;
}

/** What is known of a request as it goes along, for its log entry. */
interface Progress {
  caller: string | null;
  kind: RequestKind;
  requestBytes: number;
}

function answer(status: number, body: object, url: URL): Answer {
  const indent = url.searchParams.get('prettyPrint') === 'true' ? 2 : undefined;
  return { status, text: Buffer.from(JSON.stringify(body, null, indent)) };
}

/** Google's error body; what is no ApiError is our own fault and shows no more than that. */
function answerError(error: unknown, url: URL): Answer {
  if (error instanceof ApiError) return answer(error.code, error.toBody(), url);
  console.error(error);
  const internal = new ApiError('INTERNAL', 'Internal error encountered.');
  return answer(internal.code, internal.toBody(), url);
}

function send(response: ServerResponse, { status, text }: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=UTF-8',
    'content-length': text.length,
    'cache-control': 'private',
    ...(status === 401 && { 'www-authenticate': 'Bearer realm="https://accounts.google.com/"' }),
  });
  response.end(text);
}

const EMPTY: Answer = { status: 204, text: Buffer.alloc(0) };

/** Drive answers little unless asked for more. */
const DEFAULT_FIELDS: Record<string, string> = {
  'drive.File': DEFAULT_FILE_FIELDS,
  'drive.FileList': `kind,nextPageToken,incompleteSearch,files(${DEFAULT_FILE_FIELDS})`,
};

function replyMask({ reply }: Method, fields: string | undefined): ResponseMask {
  return reply === null ? true : parseResponseMask(fields || DEFAULT_FIELDS[reply], reply);
}

function bodyOf({ request, verb, api }: Method, bytes: Buffer): object {
  if (request) return readMessage(parseJson(bytes), request.type, request.root);
  if (api === 'sheets' || verb === 'GET' || verb === 'DELETE') return {};
  return anyObject(parseJson(bytes));
}

function anyObject(value: unknown): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw invalidArgument('Parse Error');
}

export class ApiServer {
  readonly #options: ApiServerOptions;

  constructor(options: ApiServerOptions) {
    this.#options = options;
  }

  /** Answers any request; never rejects. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const api = apiAt(url.pathname);
    if (!api && (await this.#mounted(request, response, url))) return;
    const verb = (request.headers['x-http-method-override'] ?? request.method ?? 'GET') as string;
    const progress: Progress = { caller: null, kind: verb === 'GET' ? 'read' : 'write', requestBytes: 0 };
    const given = await this.#answer(request, verb.toUpperCase(), url, progress).catch((error: unknown) =>
      answerError(api === 'drive' ? asDriveError(error) : error, url),
    );
    send(response, given);
    if (!api) return;
    const { pathname: path } = url;
    this.#options.log({
      method: verb,
      path,
      status: given.status,
      responseBytes: given.text.length,
      ...progress,
    });
  }

  /** Whether a mount has answered; what it throws is answered here. */
  async #mounted(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    try {
      assertLocalHost(request);
      assertOwnPage(request);
      for (const mount of this.#options.mounts) {
        if (await mount.handle(request, response, url)) return true;
      }
      return false;
    } catch (error) {
      if (response.headersSent) response.destroy();
      else send(response, answerError(error, url));
      return true;
    }
  }

  async #answer(request: IncomingMessage, verb: string, url: URL, progress: Progress): Promise<Answer> {
    const bytes = await readBody(request);
    progress.requestBytes = bytes.length;
    assertLocalHost(request);
    if (url.pathname === '/emulator/requests') {
      return answer(200, { requests: this.#options.requests() }, url);
    }
    const api = apiAt(url.pathname);
    if (!api) throw notFound(`Nothing answers at ${url.pathname}.`);
    const caller = await this.#authenticate(request, url.searchParams);
    progress.caller = caller.email;
    const matched = matchMethod(api, verb, url.pathname);
    progress.kind = matched.method.kind;
    const at = this.#options.now();
    if (api === 'sheets') this.#options.quota.take(caller.email, progress.kind, at);
    const reply = await this.#perform(matched, url.searchParams, bytes, caller, at);
    return matched.method.reply === null ? EMPTY : answer(200, reply, url);
  }

  async #authenticate(request: IncomingMessage, query: URLSearchParams): Promise<Caller> {
    const token = bearerToken(request, query);
    const caller = await this.#options.authenticate(token);
    if (!caller) throw unauthenticated(token);
    return caller;
  }

  /** A body or mask that cannot be read is refused before anything is looked up, as at Google. */
  async #perform(
    matched: MatchedCall,
    query: URLSearchParams,
    bytes: Buffer,
    caller: Caller,
    at: number,
  ): Promise<object> {
    const { method } = matched;
    const params = readParams(matched, query);
    const mask = replyMask(method, param(params, 'fields'));
    const body = bodyOf(method, bytes);
    const reply = await this.#options.perform(method.kind, { method: method.name, caller, at, params, body });
    return applyResponseMask(reply, mask) as object;
  }
}
