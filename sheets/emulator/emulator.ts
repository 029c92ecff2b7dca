/** A local stand-in for Google Sheets: its REST API v4 over workbooks kept in memory and, if wanted, on disk. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiServer, type RequestLogEntry } from './server/api-server.ts';
import { DiskStore } from './server/disk-store.ts';
import type { AcknowledgedWrite, Mount, WriteObserver } from './server/mount.ts';
import { Quota, type QuotaLimits, type RequestKind } from './server/quota.ts';
import { Service, type WriteEntry } from './server/service.ts';
import type { Caller, Workbook } from './workbook/model.ts';

export type { RequestLogEntry } from './server/api-server.ts';

export interface EmulatorOptions {
  /** Folder for journal and snapshot; absent: everything is in memory only. */
  dataDir?: string;
  /** 0 (the default) takes any free one; always on 127.0.0.1. */
  port?: number;
  /** Who a bearer token belongs to; null is answered with 401. */
  authenticate: (bearerToken: string | null) => Caller | null | Promise<Caller | null>;
  /** Default: the system's clock. */
  now?: () => Date;
  /** Off by default; Google's own limits are 60 and 300. */
  quota?: QuotaLimits | null;
  onRequest?: (entry: RequestLogEntry) => void;
}

export interface Emulator {
  /** The root under which `/v4/spreadsheets/…` answers. */
  url: string;
  port: number;
  /** Answered requests, oldest first; also at GET /emulator/requests. */
  requests: RequestLogEntry[];
  /** Number of the last write; an `AcknowledgedWrite` carries its own. */
  revision(): number;
  /** What is stored under this id, not to be changed; null where there is none. */
  workbook(spreadsheetId: string): Workbook | null;
  /** Lets `mount` answer on the same origin, beside the API. */
  mount(mount: Mount): void;
  /** Calls `observer` after every acknowledged write, in their order. @returns what ends it. */
  observe(observer: WriteObserver): () => void;
  close(): Promise<void>;
  /** Forgets every spreadsheet, the log and the counted quotas. */
  reset(): Promise<void>;
}

/** A batchGet of many ranges has a long URL. */
const MAX_HEADER_BYTES = 128 * 1024;

/** How long answers may take once the stand-in is told to close. */
const GRACE_MS = 500;

/** The log keeps at most this many entries. */
const MAX_LOG = 100_000;

async function openStore(service: Service, dataDir: string | undefined): Promise<DiskStore | null> {
  if (dataDir === undefined) return null;
  const store = new DiskStore(dataDir);
  const { snapshot, entries } = await store.recover();
  service.restore(snapshot);
  for (const entry of entries) service.write(entry);
  await store.begin(service.snapshot());
  return store;
}

function performer(
  service: Service,
  store: DiskStore | null,
  observers: ReadonlySet<WriteObserver>,
): (kind: RequestKind, entry: WriteEntry) => Promise<object> {
  return async (kind, entry) => {
    if (kind === 'read') return service.read(entry);
    const given = service.targetOf(entry);
    const before = given === undefined ? null : service.workbook(given);
    const reply = service.write(entry);
    const revision = service.sequence;
    const spreadsheetId = given ?? service.lastKept;
    const after = service.workbook(spreadsheetId);
    await store?.append({ sequence: revision, ...entry });
    store?.compactIfGrown(() => service.snapshot());
    tell(observers, { revision, entry, spreadsheetId, before, after });
    return reply;
  };
}

/** The write stands, whatever becomes of those who watch. */
function tell(observers: ReadonlySet<WriteObserver>, write: AcknowledgedWrite): void {
  for (const observe of observers) {
    try {
      observe(write);
    } catch (error) {
      console.error(error);
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Answers under way may end; clients that keep their connections would hold the program for much longer. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close((error) => {
      clearTimeout(cut);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}

/** Starts the stand-in; what an earlier run acknowledged in `dataDir` is there again. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const service = new Service();
  const store = await openStore(service, options.dataDir);
  const quota = new Quota(options.quota ?? null);
  const clock = options.now ?? (() => new Date());
  const requests: RequestLogEntry[] = [];
  const mounts: Mount[] = [];
  const observers = new Set<WriteObserver>();
  const api = new ApiServer({
    authenticate: options.authenticate,
    now: () => clock().getTime(),
    quota,
    perform: performer(service, store, observers),
    mounts,
    requests: () => requests,
    log: (entry) => {
      if (requests.push(entry) > MAX_LOG) requests.shift();
      options.onRequest?.(entry);
    },
  });
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    void api.handle(request, response);
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    revision: () => service.sequence,
    workbook: (spreadsheetId) => service.workbook(spreadsheetId),
    mount: (mount) => void mounts.push(mount),
    observe: (observer) => {
      observers.add(observer);
      return () => void observers.delete(observer);
    },
    async close() {
      for (const mount of mounts) await mount.close?.();
      await closeServer(server);
      await store?.close();
    },
    async reset() {
      service.restore({ sequence: service.sequence, created: 0, workbooks: [] });
      await store?.restart(service.snapshot());
      requests.length = 0;
      quota.reset();
    },
  };
}
