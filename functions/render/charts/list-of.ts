import { cutList } from '../../report/cut-list.ts';
import { formatNumber } from '../../report/format-number.ts';

/** "A, B và 3 đơn vị khác"; `noun` is what is counted. */
export function listOf<T>(
  items: readonly T[],
  limit: number,
  nameOf: (item: T) => string,
  noun: string,
): string {
  const { shown, hidden } = cutList(items, limit);
  const names = shown.map(nameOf).join(', ');
  return hidden > 0 ? `${names} và ${formatNumber(hidden)} ${noun} khác` : names;
}
