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
  body: object;
}

/** What is known of a request as it goes along, for its log entry. */
interface Progress {
  caller: string | null;
  kind: RequestKind;
  requestBytes: number;
}

function answerError(error: unknown): Answer {
  if (error instanceof ApiError) return { status: error.code, body: error.toBody() };
  console.error(error);
  const internal = new ApiError('INTERNAL', 'Internal error encountered.');
  return { status: internal.code, body: internal.toBody() };
}

function send(response: ServerResponse, answer: Answer, pretty: boolean): number {
  const text = Buffer.from(JSON.stringify(answer.body, null, pretty ? 2 : undefined));
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=UTF-8',
    'content-length': text.length,
    'cache-control': 'private',
    ...(answer.status === 401 && { 'www-authenticate': 'Bearer realm="https://accounts.google.com/"' }),
  });
  response.end(text);
  return text.length;
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
    const answer = await this.#answer(request, verb.toUpperCase(), url, progress).catch(answerError);
    const responseBytes = send(response, answer, url.searchParams.get('prettyPrint') === 'true');
    if (!url.pathname.startsWith(API_ROOT)) return;
    this.#options.log({
      method: verb,
      path: url.pathname,
      status: answer.status,
      responseBytes,
      ...progress,
    });
  }

  async #answer(request: IncomingMessage, verb: string, url: URL, progress: Progress): Promise<Answer> {
    const bytes = await readBody(request);
    progress.requestBytes = bytes.length;
    assertLocalHost(request);
    if (url.pathname === '/emulator/requests') {
      return { status: 200, body: { requests: this.#options.requests() } };
    }
    if (!/^\/v4\/spreadsheets(?:[/:]|$)/.test(url.pathname))
      throw notFound(`Nothing answers at ${url.pathname}.`);
    const caller = await this.#authenticate(request, url.searchParams);
    progress.caller = caller.email;
    const matched = matchMethod(verb, url.pathname);
    progress.kind = matched.method.kind;
    const at = this.#options.now();
    this.#options.quota.take(caller.email, progress.kind, at);
    return { status: 200, body: await this.#perform(matched, url.searchParams, bytes, caller, at) };
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
