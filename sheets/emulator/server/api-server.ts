/** HTTP in front of the service: who asks, how often, what for; and the log of it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, notFound } from '../api-error.ts';
import { applyResponseMask, parseResponseMask } from '../spreadsheets/response-mask.ts';
import type { Caller } from '../workbook/model.ts';
import { param } from './call.ts';
import { API_ROOT, type MatchedCall, matchMethod, readParams } from './match-method.ts';
import type { Quota, RequestKind } from './quota.ts';
import { readMessage } from './read-message.ts';
import { assertLocalHost, bearerToken, parseJson, readBody, unauthenticated } from './read-request.ts';
import type { WriteEntry } from './service.ts';

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

export class ApiServer {
  readonly #options: ApiServerOptions;

  constructor(options: ApiServerOptions) {
    this.#options = options;
  }

  /** Answers any request; never rejects. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const verb = (request.headers['x-http-method-override'] ?? request.method ?? 'GET') as string;
    const progress: Progress = { caller: null, kind: verb === 'GET' ? 'read' : 'write', requestBytes: 0 };
    const given = await this.#answer(request, verb.toUpperCase(), url, progress).catch((error: unknown) =>
      answerError(error, url),
    );
    send(response, given);
    if (!url.pathname.startsWith(API_ROOT)) return;
    const { pathname: path } = url;
    this.#options.log({
      method: verb,
      path,
      status: given.status,
      responseBytes: given.text.length,
      ...progress,
    });
  }

  async #answer(request: IncomingMessage, verb: string, url: URL, progress: Progress): Promise<Answer> {
    const bytes = await readBody(request);
    progress.requestBytes = bytes.length;
    assertLocalHost(request);
    if (url.pathname === '/emulator/requests') {
      return answer(200, { requests: this.#options.requests() }, url);
    }
    if (!/^\/v4\/spreadsheets(?:[/:]|$)/.test(url.pathname))
      throw notFound(`Nothing answers at ${url.pathname}.`);
    const caller = await this.#authenticate(request, url.searchParams);
    progress.caller = caller.email;
    const matched = matchMethod(verb, url.pathname);
    progress.kind = matched.method.kind;
    const at = this.#options.now();
    this.#options.quota.take(caller.email, progress.kind, at);
    return answer(200, await this.#perform(matched, url.searchParams, bytes, caller, at), url);
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
    const mask = parseResponseMask(param(params, 'fields'), method.reply);
    const body = method.request
      ? readMessage(parseJson(bytes), method.request.type, method.request.root)
      : {};
    const reply = await this.#options.perform(method.kind, { method: method.name, caller, at, params, body });
    return applyResponseMask(reply, mask) as object;
  }
}
