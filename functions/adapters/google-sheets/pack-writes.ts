/** Turns column writes into request entries, and entries into calls of about the advised payload (pure). */
import type { CellValue, ColumnWrite } from '../../sheet-rows/sheet-page.ts';

/** `values` of one column from sheet row 1 on; `null` leaves a cell as it is. */
export interface ColumnEntry {
  tab: ColumnWrite['tab'];
  column: string;
  values: Array<CellValue | null>;
}

/** Bytes of JSON that a call aims at: the payload Google advises. */
export const CALL_SIZE = 2_000_000;
const NULL_SIZE = 'null,'.length;

const sizeOf = (value: CellValue): number =>
  typeof value === 'string' ? Buffer.byteLength(value) + 3 : String(value).length + 1;

/** Packs in order; where a call is full, its column goes on in the next, skipping the rows written before. */
export function packWrites(writes: readonly ColumnWrite[], callSize = CALL_SIZE): ColumnEntry[][] {
  const calls: ColumnEntry[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const { tab, column, cells } of writes) {
    let entry: ColumnEntry | null = null;
    for (const [row, value] of [...cells].sort(([a], [b]) => a - b)) {
      const skipped: number = row - 1 - (entry?.values.length ?? 0);
      const growth = skipped * NULL_SIZE + sizeOf(value);
      if (used + growth > callSize) {
        calls.push([]);
        entry = null;
        used = 0;
      }
      if (entry === null) {
        entry = { tab, column, values: [] };
        calls.at(-1)?.push(entry);
      }
      used += (row - 1 - entry.values.length) * NULL_SIZE + sizeOf(value);
      skipTo(entry, row);
      entry.values.push(value);
    }
  }
  return calls;
}

function skipTo(entry: ColumnEntry, row: number): void {
  while (entry.values.length < row - 1) entry.values.push(null);
}
