import { PROGRESS_TAB } from '../../sheets/template/tabs/progress.ts';
import type { ColumnIndex } from './read-header.ts';

const TYPED = PROGRESS_TAB.columns.filter(({ owner }) => owner !== 'system').map(({ key }) => key);
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A short mark of everything people typed into a progress row (FNV-1a, 32 bits, base 36): it tells an edited
 * row from an unchanged one. Not a security measure; a collision only delays the row's "checked at".
 */
export function fingerprintOf(cells: readonly unknown[], columns: ColumnIndex): string {
  let hash = FNV_OFFSET;
  for (const key of TYPED) {
    const text = String(cells[columns.get(key) ?? -1] ?? '');
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
    }
    hash = Math.imul(hash ^ 0x1f, FNV_PRIME);
  }
  // A leading letter keeps Sheets from ever taking it for a number.
  return `k${(hash >>> 0).toString(36)}`;
}
