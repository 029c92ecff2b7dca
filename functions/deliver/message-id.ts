import { createHash } from 'node:crypto';
import type { Delivery } from '../ports.ts';

/**
 * The Message-ID of every attempt at one delivery, so that mail programs show what was sent twice only once.
 * The domain is the reserved `.invalid` (RFC 2606): it must not change when the sender's address does.
 */
export function messageIdOf({ spreadsheetId, kind, period, receiver }: Delivery): string {
  const plan = createHash('sha256').update(spreadsheetId).digest('hex').slice(0, 16);
  return `<${kind}.${period.toLowerCase()}.${receiver}@${plan}.plansheet.invalid>`;
}
