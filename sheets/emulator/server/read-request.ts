/** Reads an HTTP request to the API: its body, its bearer token, whether it may come in at all. */
import type { IncomingMessage } from 'node:http';
import { ApiError, invalidArgument, permissionDenied } from '../api-error.ts';

export const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** @throws ApiError when the body is too large. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The stream stays open when the loop is left early, so that the refusal can still be answered.
  const parts: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of parts) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES)
      throw invalidArgument('Request payload size exceeds the limit: 67108864 bytes.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws ApiError INVALID_ARGUMENT for malformed JSON; an empty body is an empty message. */
export function parseJson(body: Buffer): unknown {
  const text = body.toString('utf8').trim();
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw invalidArgument(`Invalid JSON payload received. Unexpected token.\n${reason}`);
  }
}

/** The token of the Authorization header or the access_token parameter; null when there is none. */
export function bearerToken(request: IncomingMessage, query: URLSearchParams): string | null {
  const header = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '');
  return header?.[1] ?? query.get('access_token');
}

/** Names by which this machine calls itself; another one in `Host` means a page that rebound its name. */
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** @throws ApiError PERMISSION_DENIED for a request that was addressed to another host. */
export function assertLocalHost(request: IncomingMessage): void {
  if (LOCAL_HOST.test(request.headers.host ?? '')) return;
  throw permissionDenied(
    `The stand-in answers on localhost only, not as ${request.headers.host ?? '(no host)'}.`,
  );
}

/** @throws ApiError UNAUTHENTICATED, worded by whether a token was given at all. */
export function unauthenticated(token: string | null): ApiError {
  const start =
    token === null
      ? 'Request is missing required authentication credential.'
      : 'Request had invalid authentication credentials.';
  return new ApiError(
    'UNAUTHENTICATED',
    `${start} Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.`,
  );
}

/**
 * Other sites may link to a page of ours and do no more; browsers tell who asks, other clients need not.
 * @throws ApiError PERMISSION_DENIED for a request that another origin's page makes.
 */
export function assertOwnPage({ method, headers }: IncomingMessage): void {
  const site = headers['sec-fetch-site'] ?? 'none';
  const link = method === 'GET' && headers['sec-fetch-mode'] === 'navigate';
  if (link || site === 'same-origin' || site === 'none') return;
  throw permissionDenied('Pages of other origins may only link to this one.');
}
