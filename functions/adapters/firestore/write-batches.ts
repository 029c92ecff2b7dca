import type { DocumentData, DocumentReference, Firestore, WriteBatch } from 'firebase-admin/firestore';
import { bytesOf } from './snapshot-parts.ts';

/** Firestore takes 10 MiB a request; its own encoding weighs a little more than JSON. */
const BATCH_BYTES = 6_000_000;
const BATCH_WRITES = 400;

export interface DocumentWrite {
  ref: DocumentReference;
  data: DocumentData;
}

/** Items in their order, grouped so that one batch may carry each group. */
export function inBatches<T>(items: T[], sizeOf: (item: T) => number): T[][] {
  const batches: T[][] = [];
  let bytes = 0;
  for (const item of items) {
    const batch = batches.at(-1);
    const size = sizeOf(item);
    bytes += size;
    if (batch && batch.length < BATCH_WRITES && bytes <= BATCH_BYTES) {
      batch.push(item);
    } else {
      batches.push([item]);
      bytes = size;
    }
  }
  return batches;
}

/** Plain sets, so that the SDK may repeat a batch whose answer was lost. */
export async function setInBatches(firestore: Firestore, writes: DocumentWrite[]): Promise<void> {
  for (const group of inBatches(writes, ({ data }) => bytesOf(data))) {
    await commit(firestore, (batch) => {
      for (const { ref, data } of group) batch.set(ref, data);
    });
  }
}

export async function deleteInBatches(firestore: Firestore, refs: DocumentReference[]): Promise<void> {
  for (const group of inBatches(refs, () => 0)) {
    await commit(firestore, (batch) => {
      for (const ref of group) batch.delete(ref);
    });
  }
}

async function commit(firestore: Firestore, fill: (batch: WriteBatch) => void): Promise<void> {
  const batch = firestore.batch();
  fill(batch);
  await batch.commit();
}
