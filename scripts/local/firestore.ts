import { join } from 'node:path';
import { Write } from '@firestore-emulator/proto/dist/google/firestore/v1/write.js';
import { FirestoreServer } from '@firestore-emulator/server';
import { type Server, ServerCredentials } from '@grpc/grpc-js';
import { openJournal, type WriteJournal } from './write-journal.ts';

export interface LocalFirestore {
  /** For FIRESTORE_EMULATOR_HOST. */
  host: string;
  close(): Promise<void>;
}

/** Starts the Firestore emulator in this process, on loopback only, over a journal that it replays first. */
export async function startFirestore(options: { dataDir: string; port: number }): Promise<LocalFirestore> {
  const firestore = new FirestoreServer();
  const journal = keepWrites(firestore, join(options.dataDir, 'firestore.journal'));
  // Its own start() listens on every interface; the gRPC server underneath is private.
  const { server } = firestore as unknown as { server: Server };
  const port = await bind(server, options.port);
  return {
    host: `127.0.0.1:${port}`,
    close: async () => {
      firestore.stop();
      journal.close();
    },
  };
}

/** Every write the emulator applies, of any kind, goes through this one method before it is acknowledged. */
function keepWrites({ state }: FirestoreServer, file: string): WriteJournal {
  const apply = state.writeV1Document.bind(state);
  const journal = openJournal(file, (at, bytes) => {
    apply(at, Write.deserialize(bytes));
  });
  state.writeV1Document = (at, write) => {
    const result = apply(at, write);
    journal.append({ at, bytes: write.serialize() });
    return result;
  };
  return journal;
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, bound) => {
      if (error) reject(error);
      else resolve(bound);
    });
  });
}
