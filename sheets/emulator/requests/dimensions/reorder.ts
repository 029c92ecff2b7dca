/** Rows, columns and their properties are sparse lists; these follow a dimension change. */
import type { DimensionChange } from './dimension-change.ts';

type Sparse<T> = Array<T | undefined>;

/** A sparse list after the change: holes stay holes, deleted entries are gone. */
export function reorder<T>(list: Sparse<T>, change: DimensionChange): Sparse<T> {
  const { start, end } = change;
  const count = end - start;
  if (change.kind === 'insert') {
    return list.length <= start ? list : list.slice(0, start).concat(new Array(count), list.slice(start));
  }
  if (change.kind === 'delete') return list.slice(0, start).concat(list.slice(end));
  const padded = list.slice();
  padded.length = Math.max(list.length, end, change.destination);
  const rest = padded.slice(0, start).concat(padded.slice(end));
  const target = change.destination > start ? change.destination - count : change.destination;
  return rest.slice(0, target).concat(padded.slice(start, end), rest.slice(target));
}
