/**
 * Writing into cells that admins own, though people move rows meanwhile (pure). Sheets knows no precondition: a
 * write may land beside another row. Since every row is known as it stood before, the next look tells a cell that
 * waits for its value, a cell that got a stranger's, and a cell that a person changed.
 */
import type { TabKey } from '../../sheets/template/template.ts';
import type { CellValue, ColumnWrite } from '../sheet-rows/sheet-page.ts';

/** Some columns of a tab's rows as they stand; empty cells are `''`. */
export interface AdminRow {
  /** What the row is called by: its codes. */
  name: string;
  sheetRow: number;
  cells: Readonly<Record<string, CellValue>>;
}

export interface AdminWrites {
  writes: ColumnWrite[];
  /** Cells that people changed since they were read. */
  taken: Array<{ name: string; column: string }>;
}

/** Cells by row name, then by column. */
export type CellsByRow = ReadonlyMap<string, Readonly<Record<string, CellValue>>>;

export interface AdminLook {
  /** The rows when the import began. */
  before: readonly AdminRow[];
  /** The rows as they stand. */
  now: readonly AdminRow[];
  /** Values sent in earlier rounds, by column: only these can stand beside a wrong row. */
  sent: ReadonlyMap<string, ReadonlySet<CellValue>>;
}

export function adminWrites(tab: TabKey, wanted: CellsByRow, { before, now, sent }: AdminLook): AdminWrites {
  const stood = new Map(before.map((row) => [row.name, row.cells]));
  const taken: AdminWrites['taken'] = [];
  const writes = columnsOf(wanted).map((column) => {
    const cells = new Map<number, CellValue>();
    for (const { name, sheetRow, cells: present } of now) {
      const held = present[column] ?? '';
      const original = stood.get(name)?.[column] ?? '';
      const asked = wanted.get(name)?.[column];
      const target = asked ?? original;
      if (held === target) continue;
      if (held === original || sent.get(column)?.has(held)) cells.set(sheetRow, target);
      else if (asked !== undefined) taken.push({ name, column });
    }
    return { tab, column, cells };
  });
  return { writes: writes.filter(({ cells }) => cells.size > 0), taken };
}

const columnsOf = (wanted: CellsByRow): string[] => [
  ...new Set([...wanted.values()].flatMap((cells) => Object.keys(cells))),
];

/** `DU01 HĐ02`, and `DU01 HĐ02 (2)` for the second row of that name. */
export function nameRows(rows: readonly AdminRow[]): AdminRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const times = (seen.get(row.name) ?? 0) + 1;
    seen.set(row.name, times);
    return times === 1 ? row : { ...row, name: `${row.name} (${times})` };
  });
}
