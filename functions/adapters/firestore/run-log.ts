import type { Firestore } from 'firebase-admin/firestore';
import type { Run, RunLog } from '../../ports.ts';
import { documentId } from './document-id.ts';
import { askFirestore } from './firestore-error.ts';
import { planDocument } from './plan-document.ts';

/** Runs under `plans/{spreadsheetId}/runs/{id}`; recording one twice leaves one. */
export class FirestoreRunLog implements RunLog {
  readonly #firestore: Firestore;

  constructor(firestore: Firestore) {
    this.#firestore = firestore;
  }

  record(run: Run): Promise<void> {
    return askFirestore(async () => {
      const runs = planDocument(this.#firestore, run.spreadsheetId).collection('runs');
      await runs.doc(documentId(run.id)).set({ ...run });
    });
  }
}
