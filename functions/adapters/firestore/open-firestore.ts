import { getApps, initializeApp } from 'firebase-admin/app';
import { type Firestore, initializeFirestore } from 'firebase-admin/firestore';

export interface FirestoreOptions {
  projectId: string;
  /** REST spares the first call gRPC's start-up in the cloud; the local emulator speaks gRPC only. */
  preferRest: boolean;
}

/** A Firestore client of its own; the SDK itself follows FIRESTORE_EMULATOR_HOST. */
export function openFirestore({ projectId, preferRest }: FirestoreOptions): Firestore {
  const app = initializeApp({ projectId }, `plansheet-${getApps().length + 1}`);
  return initializeFirestore(app, { preferRest });
}
