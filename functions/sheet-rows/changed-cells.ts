/** The cells that differ between what a tab holds and what it should hold (pure): nothing changed, nothing written. */

import type { ComputedTab } from './computed-cells.ts';
import type { CellValue, ColumnWrite } from './sheet-page.ts';

/** What the system's columns of a tab hold now, by one-based sheet row, in the order of `columns`. */
export interface WrittenTab {
  columns: readonly string[];
  rows: ReadonlyMap<number, readonly unknown[]>;
}

/** A column that takes `value` in every row where another cell changes. */
export interface Stamp {
  column: string;
  value: CellValue;
}

export function changedCells(
  computed: ComputedTab,
  written: WrittenTab,
  options: { stamp?: Stamp; only?: ReadonlySet<number> } = {},
): ColumnWrite[] {
  const { stamp, only } = options;
  const positions = computed.columns.map((key) => written.columns.indexOf(key));
  const changes = computed.columns.map(() => new Map<number, CellValue>());
  const stamped = new Map<number, CellValue>();
  const stampAt = stamp ? written.columns.indexOf(stamp.column) : -1;
  for (const row of rowsOf(computed, written)) {
    if (only && !only.has(row)) continue;
    const wanted = computed.rows.get(row);
    const held = written.rows.get(row);
    let changed = false;
    for (let column = 0; column < positions.length; column++) {
      const value = wanted?.[column] ?? '';
      if (value === (held?.[positions[column] ?? -1] ?? '')) continue;
      changes[column]?.set(row, value);
      changed = true;
    }
    if (stamp && wanted && changed) stamped.set(row, stamp.value);
    if (stamp && !wanted && (held?.[stampAt] ?? '') !== '') stamped.set(row, '');
  }
  const writes = computed.columns.map((column, index) => ({
    tab: computed.tab,
    column,
    cells: changes[index] ?? new Map(),
  }));
  if (stamp) writes.push({ tab: computed.tab, column: stamp.column, cells: stamped });
  return writes.filter(({ cells }) => cells.size > 0);
}

function rowsOf(computed: ComputedTab, written: WrittenTab): Iterable<number> {
  return new Set([...computed.rows.keys(), ...written.rows.keys()]);
}
