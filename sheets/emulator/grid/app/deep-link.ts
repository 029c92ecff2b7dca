/** `#gid=1003&range=A15`, as links in mails and in Google Sheets have it (pure). */
import { readRange } from './book/a1.ts';
import type { Area } from './book/area.ts';

export interface Place {
  sheetId: number;
  area: Area | null;
}

/** Null where the hash names no tab. */
export function readPlace(hash: string): Place | null {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const gid = fields.get('gid');
  if (gid === null || !/^\d+$/.test(gid)) return null;
  return { sheetId: Number(gid), area: readRange(fields.get('range') ?? '') };
}

/** Links in mails name a row by its first cell; then the whole row is selected, so that people see which one. */
export const rowOf = (area: Area, columnCount: number): Area =>
  area.endRow - area.startRow === 1 && area.endColumn === 1 ? { ...area, endColumn: columnCount } : area;
