import type { DocumentData, DocumentReference } from 'firebase-admin/firestore';
import { isAlreadyExists } from './firestore-error.ts';

/**
 * Creates a document that many may try to create; `true` for exactly one of them. The token tells ours from
 * others', because the SDK repeats a create whose answer was lost and then meets its own first try.
 */
export async function createOnce(
  ref: DocumentReference,
  data: DocumentData,
  token: string,
): Promise<boolean> {
  try {
    await ref.create({ ...data, token });
    return true;
  } catch (error) {
    if (!isAlreadyExists(error)) throw error;
    const existing = await ref.get();
    return existing.get('token') === token;
  }
}
