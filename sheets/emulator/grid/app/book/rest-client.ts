/** The REST API of the stand-in, called as the chosen person. */

/** The service understood and said no; asking again is of no use. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'Refused';
    this.status = status;
  }
}

/** No answer, or none yet: the same call may go through later. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('No answer from the service', { cause });
    this.name = 'Unreachable';
  }
}

export interface RestClient {
  get<T>(path: string, query: Record<string, string | string[]>): Promise<T>;
  post<T>(path: string, body: object): Promise<T>;
}

const CALL_TIMEOUT_MS = 30_000;

const passes = (status: number): boolean => status === 429 || status >= 500;

async function answerOf<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T;
  const body = (await response.json().catch(() => null)) as { error?: { message?: string } } | null;
  const message = body?.error?.message ?? response.statusText;
  throw passes(response.status) ? new Unreachable(message) : new Refused(response.status, message);
}

/**
 * @param token of the person; asked anew with `fresh` after a refusal, since tokens live a day and tabs live longer
 * @throws Refused, Unreachable
 */
export function restClient(spreadsheetId: string, token: (fresh: boolean) => Promise<string>): RestClient {
  const send = async (url: string, init: RequestInit, fresh: boolean): Promise<Response> => {
    try {
      const headers = { authorization: `Bearer ${await token(fresh)}`, 'content-type': 'application/json' };
      return await fetch(url, { ...init, headers, signal: AbortSignal.timeout(CALL_TIMEOUT_MS) });
    } catch (error) {
      throw new Unreachable(error);
    }
  };
  const call = async <T>(path: string, init: RequestInit): Promise<T> => {
    const url = `/v4/spreadsheets/${spreadsheetId}${path}`;
    const response = await send(url, init, false);
    return answerOf<T>(response.status === 401 ? await send(url, init, true) : response);
  };
  return {
    get: (path, query) => {
      const pairs = Object.entries(query).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one]),
      );
      return call(`${path}?${new URLSearchParams(pairs)}`, { method: 'GET' });
    },
    post: (path, body) => call(path, { method: 'POST', body: JSON.stringify(body) }),
  };
}
