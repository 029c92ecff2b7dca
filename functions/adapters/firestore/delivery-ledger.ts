import { randomUUID } from 'node:crypto';
import type {
  CollectionReference,
  DocumentReference,
  Firestore,
  QueryDocumentSnapshot,
} from 'firebase-admin/firestore';
import type { Attempt, DeliveryKind, DeliveryLedger } from '../../ports.ts';
import { createOnce } from './create-once.ts';
import { documentId } from './document-id.ts';
import { askFirestore } from './firestore-error.ts';
import { planDocument } from './plan-document.ts';

/** Attempts under `plans/{spreadsheetId}/deliveries/{kind}~{period}~{receiver}~{number}`. */
export class FirestoreDeliveryLedger implements DeliveryLedger {
  readonly #firestore: Firestore;
  readonly #newId: () => string;

  constructor(firestore: Firestore, newId: () => string = randomUUID) {
    this.#firestore = firestore;
    this.#newId = newId;
  }

  attemptsOf(spreadsheetId: string, kind: DeliveryKind, period: string): Promise<Attempt[]> {
    return askFirestore(async () => {
      const query = this.#deliveries(spreadsheetId).where('kind', '==', kind).where('period', '==', period);
      return (await query.get()).docs.map(attemptOf);
    });
  }

  refusedAttempts(spreadsheetId: string): Promise<Attempt[]> {
    return askFirestore(async () => {
      const query = this.#deliveries(spreadsheetId).where('state', '==', 'refused');
      return (await query.get()).docs.map(attemptOf);
    });
  }

  claim(attempt: Attempt): Promise<boolean> {
    return askFirestore(() => createOnce(this.#document(attempt), { ...attempt }, this.#newId()));
  }

  settle(attempt: Attempt): Promise<void> {
    return askFirestore(async () => {
      const { state, reason } = attempt;
      await this.#document(attempt).set({ state, reason }, { merge: true });
    });
  }

  #deliveries(spreadsheetId: string): CollectionReference {
    return planDocument(this.#firestore, spreadsheetId).collection('deliveries');
  }

  #document({ spreadsheetId, kind, period, receiver, number }: Attempt): DocumentReference {
    return this.#deliveries(spreadsheetId).doc(documentId(kind, period, receiver, number));
  }
}

function attemptOf(document: QueryDocumentSnapshot): Attempt {
  const { token: _token, ...attempt } = document.data() as Attempt & { token: string };
  return attempt;
}
