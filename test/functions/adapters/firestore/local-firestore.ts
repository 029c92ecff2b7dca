/** A Firestore of its own for each test file, emptied by taking another spreadsheet id. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Firestore } from 'firebase-admin/firestore';
import { afterAll, beforeAll, vi } from 'vitest';
import { openFirestore } from '../../../../functions/adapters/firestore/open-firestore.ts';
import { type LocalFirestore, startFirestore } from '../../../../scripts/local/firestore.ts';

/** @returns a function that opens one more client, as another instance of the functions would. */
export function useFirestore(): () => Firestore {
  const clients: Firestore[] = [];
  const dataDir = mkdtempSync(join(tmpdir(), 'plansheet-firestore-'));
  let server: LocalFirestore | undefined;
  beforeAll(async () => {
    server = await startFirestore({ dataDir, port: 0 });
    vi.stubEnv('FIRESTORE_EMULATOR_HOST', server.host);
    // Or the SDK asks the network whether this machine is in Google's cloud.
    vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.terminate()));
    await server?.close();
    vi.unstubAllEnvs();
    rmSync(dataDir, { recursive: true });
  });
  return () => {
    const client = openFirestore({ projectId: 'plansheet-test', preferRest: false });
    clients.push(client);
    return client;
  };
}
