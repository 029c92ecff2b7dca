/** Turns column writes into request entries, and entries into calls of about the advised payload (pure). */
import type { CellValue, ColumnWrite } from '../../ports.ts';

/** `values` of one column from sheet row 1 on; `null` leaves a cell as it is. */
export interface ColumnEntry {
  tab: ColumnWrite['tab'];
  column: string;
  values: Array<CellValue | null>;
}

export const CALL_SIZE = 2_000_000;
const NULL_SIZE = 'null,'.length;

const sizeOf = (value: CellValue): number => (typeof value === 'string' ? value.length * 2 + 3 : 12);

/** Packs in order; a column too large for one call is cut into pieces that skip the rows before them. */
export function packWrites(writes: readonly ColumnWrite[], callSize = CALL_SIZE): ColumnEntry[][] {
  const calls: ColumnEntry[][] = [];
  let call: ColumnEntry[] = [];
  let used = 0;
  for (const entry of writes.flatMap((write) => cut(write, callSize))) {
    if (call.length > 0 && used + entry.size > callSize) {
      calls.push(call);
      call = [];
      used = 0;
    }
    call.push(entry);
    used += entry.size;
  }
  return call.length > 0 ? [...calls, call] : calls;
}

type SizedEntry = ColumnEntry & { size: number };

function cut(write: ColumnWrite, callSize: number): SizedEntry[] {
  const entries: SizedEntry[] = [];
  let entry: SizedEntry | null = null;
  for (const [row, value] of [...write.cells].sort(([a], [b]) => a - b)) {
    const growth = (row - 1 - (entry?.values.length ?? 0)) * NULL_SIZE + sizeOf(value);
    if (entry === null || (entry.size + growth > callSize && entry.size > 0)) {
      entry = { tab: write.tab, column: write.column, values: [], size: (row - 1) * NULL_SIZE };
      entries.push(entry);
    }
    const skipped = row - 1 - entry.values.length;
    for (let skip = 0; skip < skipped; skip++) entry.values.push(null);
    entry.values.push(value);
    entry.size += skipped * NULL_SIZE + sizeOf(value);
  }
  return entries;
}
