import { createHash } from 'node:crypto';

/** An opaque key of a receiver, the same however the address is capitalised: 24 hex digits of its SHA-256. */
export function receiverKey(address: string): string {
  return createHash('sha256').update(address.trim().toLowerCase()).digest('hex').slice(0, 24);
}

/** The key of a unit's address: one person may answer for two units and gets the mails of both. */
export const unitReceiverKey = (unitCode: string, address: string): string =>
  receiverKey(`${unitCode} ${address}`);
