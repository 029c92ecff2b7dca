import type { Problem } from './cells/reading.ts';

/**
 * Remembers which row first used a name; for later rows with the same name, says so: the topmost row counts.
 * @param thing what is doubled, in Vietnamese: "mã", "ngày".
 */
export function firstOfEach(thing: string): (name: string, row: number) => Problem | null {
  const rows = new Map<string, number>();
  return (name, row) => {
    const first = rows.get(name);
    if (first === undefined) {
      rows.set(name, row);
      return null;
    }
    const message = `“${name}”: ${thing} này đã có ở dòng ${first}; dòng ${row} không được dùng, sửa hoặc xóa dòng này.`;
    return { code: 'row.doubled', severity: 'error', message };
  };
}
