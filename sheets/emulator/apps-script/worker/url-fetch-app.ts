/** `UrlFetchApp`: HTTP as scripts know it, which answers before the next line runs. */
import type { HostCalls } from '../bridge.ts';
import type { Realm } from './realm.ts';

interface Options {
  method?: string;
  contentType?: string;
  headers?: Record<string, string>;
  payload?: unknown;
  muteHttpExceptions?: boolean;
}

/** An option that is passed over in silence could make a request quite another one. */
const KNOWN = new Set(['method', 'contentType', 'headers', 'payload', 'muteHttpExceptions']);
const QUOTED = 200;

export function urlFetchApp(realm: Realm, host: HostCalls): object {
  return realm.guard('UrlFetchApp', {
    fetch: (url: string, options: Options = {}) => {
      const response = host.fetch(requestOf(url, options));
      if (response.status >= 400 && !options.muteHttpExceptions) {
        throw new Error(
          `Request failed for ${url} returned code ${response.status}. Truncated server response: ${response.text.slice(0, QUOTED)}`,
        );
      }
      return realm.guard('HTTPResponse', {
        getResponseCode: () => response.status,
        getContentText: () => response.text,
        getHeaders: () => response.headers,
      });
    },
  });
}

function requestOf(url: string, options: Options) {
  const unknown = Object.keys(options).find((name) => !KNOWN.has(name));
  if (unknown)
    throw new Error(`UrlFetchApp.fetch with ${unknown} is not supported by the local script host.`);
  const { method = 'get', contentType = 'application/x-www-form-urlencoded', headers = {} } = options;
  if (options.payload !== undefined && typeof options.payload !== 'string') {
    throw new Error(
      'UrlFetchApp.fetch with a payload that is no text is not supported by the local script host.',
    );
  }
  const body = options.payload ?? null;
  return {
    url: String(url),
    method: method.toUpperCase(),
    headers: { ...headers, ...(body === null ? {} : { 'Content-Type': contentType }) },
    body,
  };
}
