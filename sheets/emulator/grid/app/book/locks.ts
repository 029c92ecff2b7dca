/** Which cells the person who looks may not change, and whose they are (pure). */
import { type Area, areaOf, holds } from './area.ts';
import type { ApiProtectedRange } from './sheets-api.ts';

export interface Lock {
  area: Area;
  open: Area[];
  description: string;
}

/** The lock that closes a cell to the person, or null where they may type. */
export type Locks = (row: number, column: number) => Lock | null;

/** Up to here a lock is found through its rows, so that hundreds of units do not slow every cell down. */
const MAX_INDEXED_ROWS = 5000;

function lockOf({ range, unprotectedRanges, description }: ApiProtectedRange): Lock {
  return {
    area: areaOf(range ?? {}),
    open: (unprotectedRanges ?? []).map(areaOf),
    description: description ?? '',
  };
}

const closes = ({ area, open }: Lock, row: number, column: number): boolean =>
  holds(area, row, column) && !open.some((one) => holds(one, row, column));

/** @param ranges of one tab, as the API shows them to the person */
export function locksOf(ranges: ApiProtectedRange[]): Locks {
  const closed = ranges.filter((one) => !one.warningOnly && !one.requestingUserCanEdit).map(lockOf);
  const wide: Lock[] = [];
  const byRow = new Map<number, Lock[]>();
  for (const lock of closed) {
    const { startRow, endRow } = lock.area;
    if (endRow - startRow > MAX_INDEXED_ROWS) wide.push(lock);
    else for (let row = startRow; row < endRow; row++) byRow.set(row, [...(byRow.get(row) ?? []), lock]);
  }
  return (row, column) =>
    byRow.get(row)?.find((lock) => closes(lock, row, column)) ??
    wide.find((lock) => closes(lock, row, column)) ??
    null;
}

/** For those who may only read. */
export const everythingLocked: Locks = () => ({
  area: areaOf({}),
  open: [],
  description: READ_ONLY,
});

const READ_ONLY = 'chỉ đọc';

/** Whose cell it is, as a sentence for the person who tried to change it. */
export function ownerSentence({ description }: Lock, unitName: (code: string) => string | null): string {
  const [, code] = /^Dòng của (.+)$/.exec(description) ?? [];
  if (code) {
    const name = unitName(code);
    return `Dòng này của ${name ? `${name} (${code})` : `đơn vị ${code}`}; chỉ đơn vị đó và quản trị được sửa.`;
  }
  const [, tab] = /^Tab (.+)$/.exec(description) ?? [];
  if (tab) return `Tab “${tab}” do quản trị hoặc hệ thống ghi.`;
  const SENTENCES: Record<string, string> = {
    [READ_ONLY]: 'Ông/bà chỉ có quyền đọc bảng này.',
    'Cột của hệ thống': 'Ô này do hệ thống tính và ghi, không nhập tay.',
    'Cột của quản trị': 'Ô này do quản trị nhập.',
    'Tiêu đề': 'Dòng tiêu đề do quản trị giữ.',
  };
  return SENTENCES[description] ?? `Ô này thuộc vùng được bảo vệ${description ? ` “${description}”` : ''}.`;
}

export interface LockedCell {
  row: number;
  column: number;
  lock: Lock;
}

/** The first cell of an area that is closed to the person. */
export function firstLock(
  tab: { locks: Locks; rowCount: number; columnCount: number },
  { startRow, endRow, startColumn, endColumn }: Area,
): LockedCell | null {
  for (let row = startRow; row < Math.min(endRow, tab.rowCount); row++) {
    for (let column = startColumn; column < Math.min(endColumn, tab.columnCount); column++) {
      const lock = tab.locks(row, column);
      if (lock) return { row, column, lock };
    }
  }
  return null;
}
