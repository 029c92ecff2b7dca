/** The grid in the browser: its page, its program, who can be chosen there, and what changes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { invalidArgument, notFound } from '../../api-error.ts';
import type { Emulator } from '../../emulator.ts';
import type { Mount } from '../../server/mount.ts';
import { AppBundle } from './app-bundle.ts';
import { ChangeFeed } from './change-feed.ts';
import { gridPage, missingPage } from './grid-page.ts';
import type { GridPerson } from './grid-person.ts';

export interface GridOptions {
  /** Who can be chosen, with fresh tokens. */
  people: () => Promise<GridPerson[]>;
  /** Where the bundled program is kept between starts. */
  cacheDir: string;
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const ENTRY = 'sheets/emulator/grid/app/main.ts';

const PAGE = /^\/spreadsheets\/d\/([^/]+)(\/edit)?\/?$/;

/** What the page may load: nothing from elsewhere, so that no cell can send anything out. */
const POLICY = "default-src 'self' data: blob: 'unsafe-inline'; object-src 'none'; base-uri 'none'";

const CONTENT_TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
};

/** Files whose name says what they hold; a browser also keeps such programs compiled. */
const HASHED = /^(?:chunk|fonts-.+)-[A-Z0-9]{8}\./;
const FOR_EVER = 'private, max-age=31536000, immutable';

interface Sent {
  status?: number;
  type: string;
  headers?: Record<string, string>;
}

function send(response: ServerResponse, body: string | Buffer, { status = 200, type, headers }: Sent): void {
  const fixed = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  response.writeHead(status, { ...fixed, ...headers }).end(body);
}

class GridMount implements Mount {
  readonly #emulator: Emulator;
  readonly #people: GridOptions['people'];
  readonly #bundle: AppBundle;
  readonly #feed: ChangeFeed;
  readonly #endObserving: () => void;

  constructor(emulator: Emulator, { people, cacheDir }: GridOptions) {
    this.#emulator = emulator;
    this.#people = people;
    this.#bundle = new AppBundle({ root: ROOT, entry: ENTRY, lockfile: 'package-lock.json', cacheDir });
    this.#feed = new ChangeFeed(emulator.revision());
    this.#endObserving = emulator.observe((write) => this.#feed.record(write));
  }

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    if (request.method !== 'GET') return false;
    const [page, id = '', edit] = PAGE.exec(url.pathname) ?? [];
    if (page !== undefined) {
      this.#sendPage(response, id, edit !== undefined);
      return true;
    }
    const [, name = ''] = /^\/grid\/([\w.-]+)$/.exec(url.pathname) ?? [];
    if (name === '') return false;
    if (name === 'people') await this.#sendPeople(response);
    else if (name === 'events') this.#sendEvents(request, response, url);
    else return this.#sendFile(response, name);
    return true;
  }

  close(): void {
    this.#endObserving();
    this.#feed.close();
  }

  #sendPage(response: ServerResponse, id: string, edit: boolean): void {
    const type = 'text/html; charset=utf-8';
    const workbook = this.#emulator.workbook(id);
    const headers = { 'content-security-policy': POLICY, 'referrer-policy': 'no-referrer' };
    if (!workbook) send(response, missingPage(), { status: 404, type, headers });
    else if (!edit) response.writeHead(302, { location: `/spreadsheets/d/${id}/edit` }).end();
    else send(response, gridPage(workbook.properties.title), { type, headers });
  }

  async #sendPeople(response: ServerResponse): Promise<void> {
    send(response, JSON.stringify(await this.#people()), { type: 'application/json; charset=utf-8' });
  }

  #sendEvents(request: IncomingMessage, response: ServerResponse, url: URL): void {
    const workbook = this.#emulator.workbook(url.searchParams.get('spreadsheetId') ?? '');
    if (!workbook) throw notFound('Requested entity was not found.');
    const since = request.headers['last-event-id'] ?? url.searchParams.get('since');
    if (since !== null && !/^\d+$/.test(String(since))) throw invalidArgument('Invalid revision.');
    this.#feed.listen(response, workbook, since === null ? null : Number(since));
  }

  async #sendFile(response: ServerResponse, name: string): Promise<boolean> {
    const file = (await this.#bundle.files()).get(name);
    const type = CONTENT_TYPES[name.split('.').at(-1) ?? ''];
    if (!file || !type) return false;
    send(response, file, { type, ...(HASHED.test(name) && { headers: { 'cache-control': FOR_EVER } }) });
    return true;
  }
}

/** Lets the stand-in show its spreadsheets at `/spreadsheets/d/ID/edit`. */
export function mountGrid(emulator: Emulator, options: GridOptions): void {
  emulator.mount(new GridMount(emulator, options));
}
