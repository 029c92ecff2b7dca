import { randomUUID } from 'node:crypto';
import type { DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import type { IsoWeek } from '../../calendar/iso-week.ts';
import type { SnapshotStore } from '../../ports.ts';
import type { Snapshot } from '../../report/snapshot.ts';
import type { WeekFigures } from '../../report/week-figures.ts';
import { type Tally, tally } from '../../status/tally.ts';
import { createOnce } from './create-once.ts';
import { documentId } from './document-id.ts';
import { askFirestore } from './firestore-error.ts';
import { weekDocument, weeksOf } from './plan-document.ts';
import {
  digestOfParts,
  fromParts,
  type SnapshotHeader,
  type SnapshotPart,
  storable,
  toParts,
} from './snapshot-parts.ts';
import { deleteInBatches, setInBatches } from './write-batches.ts';

/**
 * The week's marker. It is created last and names the very documents that belong to it, so that whatever a run
 * that died has left half-written is never read, and the next run simply writes its own set.
 */
interface Marker extends SnapshotHeader {
  /** The plan's counts, so that a trend needs no rows. */
  tally: Tally;
  documents: string[];
  digest: string;
  token: string;
}

/** Two years: what fits on a chart and a plan rarely outlives. */
const TREND_WEEKS = 104;

/** Snapshots under `plans/{spreadsheetId}/weeks/{week}`; rests on `create` alone. */
export class FirestoreSnapshotStore implements SnapshotStore {
  readonly #firestore: Firestore;
  readonly #newId: () => string;

  constructor(firestore: Firestore, newId: () => string = randomUUID) {
    this.#firestore = firestore;
    this.#newId = newId;
  }

  find(spreadsheetId: string, week: IsoWeek): Promise<Snapshot | null> {
    return askFirestore(async () =>
      this.#load(await weekDocument(this.#firestore, spreadsheetId, week).get()),
    );
  }

  findBefore(spreadsheetId: string, week: IsoWeek): Promise<Snapshot | null> {
    return askFirestore(async () => {
      const earlier = weeksOf(this.#firestore, spreadsheetId).where('week', '<', week);
      const { docs } = await earlier.orderBy('week', 'desc').limit(1).get();
      return docs[0] ? this.#load(docs[0]) : null;
    });
  }

  figuresBefore(spreadsheetId: string, week: IsoWeek): Promise<WeekFigures[]> {
    return askFirestore(async () => {
      const earlier = weeksOf(this.#firestore, spreadsheetId).where('week', '<', week);
      const newest = earlier.orderBy('week', 'desc').limit(TREND_WEEKS).select('week', 'tally');
      const { docs } = await newest.get();
      // The local stand-in answers with whole documents, whatever is selected.
      const figures = docs.map((marker) => marker.data() as WeekFigures).reverse();
      return figures.map(({ week: of, tally: counts }) => ({ week: of, tally: counts }));
    });
  }

  freeze(snapshot: Snapshot): Promise<Snapshot> {
    return askFirestore(() => this.#freeze(storable(snapshot)));
  }

  async #freeze(snapshot: Snapshot): Promise<Snapshot> {
    const { rows: _rows, findings: _findings, ...header } = snapshot;
    const ref = weekDocument(this.#firestore, snapshot.spreadsheetId, snapshot.week);
    const token = this.#newId();
    const parts = toParts(snapshot).map((data, number) => ({
      id: documentId(token, data.unitCode.slice(0, 40), number),
      data,
    }));
    const documents = parts.map(({ id }) => id);
    const writes = parts.map(({ id, data }) => ({ ref: unitDocument(ref, id), data }));
    await setInBatches(this.#firestore, writes);
    const marker: Omit<Marker, 'token'> = {
      ...header,
      tally: tally(snapshot.rows),
      documents,
      digest: digestOfParts(parts.map(({ data }) => data)),
    };
    if (await createOnce(ref, marker, token)) return snapshot;
    await deleteInBatches(
      this.#firestore,
      writes.map(({ ref: written }) => written),
    );
    const winner = await this.#load(await ref.get());
    return winner ?? this.#freeze(snapshot);
  }

  async #load(document: DocumentSnapshot): Promise<Snapshot | null> {
    if (!document.exists) return null;
    const { documents, digest, tally: _tally, token: _token, ...header } = document.data() as Marker;
    const refs = documents.map((id) => unitDocument(document.ref, id));
    const found = refs.length > 0 ? await this.#firestore.getAll(...refs) : [];
    const parts = found.map((part) => part.data() as SnapshotPart);
    if (found.some((part) => !part.exists) || digestOfParts(parts) !== digest) {
      throw new Error(
        `the frozen week ${document.ref.path} is damaged: its unit documents do not match its digest`,
      );
    }
    return fromParts(header, parts);
  }
}

function unitDocument(week: DocumentReference, id: string): DocumentReference {
  return week.collection('units').doc(id);
}
