/** A local stand-in for Google Sheets: its REST API v4 over workbooks kept in memory and, if wanted, on disk. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiServer, type RequestLogEntry } from './server/api-server.ts';
import { DiskStore } from './server/disk-store.ts';
import { Quota, type QuotaLimits, type RequestKind } from './server/quota.ts';
import { Service, type WriteEntry } from './server/service.ts';
import type { Caller } from './workbook/model.ts';

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
  close(): Promise<void>;
  /** Forgets every spreadsheet, the log and the counted quotas. */
  reset(): Promise<void>;
}

/** A batchGet of many ranges has a long URL. */
const MAX_HEADER_BYTES = 128 * 1024;

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
): (kind: RequestKind, entry: WriteEntry) => Promise<object> {
  return async (kind, entry) => {
    if (kind === 'read') return service.read(entry);
    const reply = service.write(entry);
    await store?.append({ sequence: service.sequence, ...entry });
    store?.compactIfGrown(() => service.snapshot());
    return reply;
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
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
  const api = new ApiServer({
    authenticate: options.authenticate,
    now: () => clock().getTime(),
    quota,
    perform: performer(service, store),
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
    async close() {
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
