/** How a week's snapshot is laid out in documents: rows and findings by unit, the rest in the marker. */
import { createHash } from 'node:crypto';
import type { Finding } from '../../plan/finding.ts';
import type { Snapshot, SnapshotRow } from '../../report/snapshot.ts';

/** What the marker holds. */
export type SnapshotHeader = Omit<Snapshot, 'rows' | 'findings'>;

/** One unit's rows and findings, each with its place in the snapshot; findings of whole tabs have unit ''. */
export interface SnapshotPart {
  unitCode: string;
  rows: Array<SnapshotRow & { at: number }>;
  findings: Array<Finding & { at: number }>;
}

/** Far below Firestore's 1 MiB a document: its own encoding weighs a little more than JSON. */
const PART_BYTES = 600_000;

export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/** A copy that Firestore keeps to the letter: it refuses half a surrogate pair, which a cut text can end in. */
export function storable(snapshot: Snapshot): Snapshot {
  const repaired = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value;
  return JSON.parse(JSON.stringify(snapshot, repaired)) as Snapshot;
}

/** One part for each unit; a unit too big for one document gets several. */
export function toParts({ rows, findings }: Snapshot): SnapshotPart[] {
  const parts: SnapshotPart[] = [];
  const open = new Map<string, { part: SnapshotPart; bytes: number }>();
  const partFor = (unitCode: string, bytes: number): SnapshotPart => {
    let current = open.get(unitCode);
    if (!current || current.bytes + bytes > PART_BYTES) {
      current = { part: { unitCode, rows: [], findings: [] }, bytes: 0 };
      open.set(unitCode, current);
      parts.push(current.part);
    }
    current.bytes += bytes;
    return current.part;
  };
  rows.forEach((row, at) => {
    partFor(row.unitCode, bytesOf(row)).rows.push({ ...row, at });
  });
  findings.forEach((finding, at) => {
    partFor(finding.unitCode ?? '', bytesOf(finding)).findings.push({ ...finding, at });
  });
  return parts;
}

export function fromParts(header: SnapshotHeader, parts: SnapshotPart[]): Snapshot {
  return {
    ...header,
    rows: inPlace(parts.flatMap((part) => part.rows)).map(({ at: _, ...row }) => row),
    findings: inPlace(parts.flatMap((part) => part.findings)).map(({ at: _, ...finding }) => finding),
  };
}

function inPlace<T extends { at: number }>(entries: T[]): T[] {
  return entries.toSorted((a, b) => a.at - b.at);
}

/** SHA-256 of the parts in hex, the same whatever order the keys come back in. */
export function digestOfParts(parts: SnapshotPart[]): string {
  const sortedKeys = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash('sha256').update(JSON.stringify(parts, sortedKeys)).digest('hex');
}
