/**
 * The framework parses JSON before a function is called, and answers malformed JSON itself with an HTML page
 * that can hold a stack trace. Declaring the body as plain bytes, before the framework sees the request, leaves
 * parsing and its errors to us. Node's diagnostics channel is the one place that comes earlier.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

export function keepBodiesRaw(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers['content-type'] = 'application/octet-stream';
  });
}
