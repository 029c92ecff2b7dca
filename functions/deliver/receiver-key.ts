import { createHash } from 'node:crypto';

/** An opaque key of a receiver, the same however the address is capitalised: 24 hex digits of its SHA-256. */
export function receiverKey(address: string): string {
  return createHash('sha256').update(address.trim().toLowerCase()).digest('hex').slice(0, 24);
}
