/** From the verb and URL of a request to the API method that it calls. */
import { invalidArgument, unimplemented } from '../api-error.ts';
import type { Params } from './call.ts';
import type { Api, Method } from './method.ts';
import { METHODS } from './methods.ts';
import { fieldsOf } from './schema.ts';

const ROOTS: Record<Api, string> = { sheets: '/v4/spreadsheets', drive: '/drive/v3/files' };

const STANDARD = ['$.xgafv', 'access_token', 'alt', 'callback', 'fields', 'key', 'oauth_token'];
const ALSO_STANDARD = ['prettyPrint', 'quotaUser', 'userIp', 'uploadType', 'upload_protocol'];
const STANDARD_PARAMS = new Set([...STANDARD, ...ALSO_STANDARD]);

/** Which API answers at a path; null when none does. */
export function apiAt(pathname: string): Api | null {
  if (/^\/v4\/spreadsheets(?:[/:]|$)/.test(pathname)) return 'sheets';
  return /^\/drive\/v3\/files(?:\/|$)/.test(pathname) ? 'drive' : null;
}

/** Google tolerates a slash at the end and before a verb; some clients rely on it. */
function methodPath(api: Api, pathname: string): string {
  return pathname.slice(ROOTS[api].length).replace(/\/:/g, ':').replace(/\/+$/, '');
}

const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `spreadsheets.values.batchGet` → `Params$Resource$Spreadsheets$Values$Batchget`, as the typings name it. */
function paramsType(method: Method): string {
  const parts = method.name.split('.').map((part) => {
    const lower = part.toLowerCase();
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  });
  return ['Params', 'Resource', ...parts].join('$');
}

function readParam(method: Method, name: string, value: string): string {
  if (STANDARD_PARAMS.has(name) || method.api === 'drive') return name;
  const known = camelCase(name);
  const field = fieldsOf(paramsType(method))?.get(known);
  if (!field || known === 'requestBody') {
    throw invalidArgument(
      `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
    );
  }
  if (field.kind === 'boolean' && !/^(?:true|false|1|0)$/i.test(value)) {
    throw invalidArgument(`Invalid value at '${snakeCase(known)}' (TYPE_BOOL), "${value}"`);
  }
  return known;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalidArgument('Request contains an invalid argument.');
  }
}

export interface MatchedCall {
  method: Method;
  /** Decoded parameters of the path; the query is read apart, once the caller is known. */
  path: Record<string, string[]>;
}

/** @throws ApiError UNIMPLEMENTED naming the request when no method answers there. */
export function matchMethod(api: Api, verb: string, pathname: string): MatchedCall {
  const path = methodPath(api, pathname);
  for (const method of METHODS) {
    const match = method.api === api && method.verb === verb ? method.path.exec(path) : null;
    if (!match) continue;
    const groups = Object.entries(match.groups ?? {});
    return { method, path: Object.fromEntries(groups.map(([name, text]) => [name, [decode(text)]])) };
  }
  throw unimplemented(`${verb} ${decode(pathname)} is not implemented by this stand-in.`);
}

/** Path and query parameters together. @throws ApiError for a query parameter that the method lacks. */
export function readParams({ method, path }: MatchedCall, query: URLSearchParams): Params {
  const params: Record<string, string[]> = {};
  for (const [name, value] of query) {
    const known = readParam(method, name, value);
    params[known] = [...(params[known] ?? []), value];
  }
  return { ...params, ...path };
}
