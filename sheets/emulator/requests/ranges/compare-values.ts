/** Google's order of values: numbers, texts, FALSE and TRUE, errors; empty cells come last whatever the order. */
import type { ExtendedValue, Locale } from '../../workbook/model.ts';

type Rank = 0 | 1 | 2 | 3;

function rankOf(value: ExtendedValue): Rank {
  if (typeof value.numberValue === 'number') return 0;
  if (typeof value.stringValue === 'string') return 1;
  return typeof value.boolValue === 'boolean' ? 2 : 3;
}

/** Whether the cell counts as empty when sorting. */
const isBlank = (value: ExtendedValue | undefined): value is undefined =>
  value === undefined || value.stringValue === '';

/** Compares two effective values of one column; `direction` is 1 for ascending and -1 for descending. */
export function valueComparer(
  locale: Locale,
): (a: ExtendedValue | undefined, b: ExtendedValue | undefined, direction: 1 | -1) => number {
  const collator = new Intl.Collator(locale.replace('_', '-'));
  const within: Record<Rank, (a: ExtendedValue, b: ExtendedValue) => number> = {
    0: (a, b) => (a.numberValue ?? 0) - (b.numberValue ?? 0),
    1: (a, b) => collator.compare(a.stringValue ?? '', b.stringValue ?? ''),
    2: (a, b) => Number(a.boolValue) - Number(b.boolValue),
    3: () => 0,
  };
  return (a, b, direction) => {
    if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
    const rank = rankOf(a);
    const order = rank - rankOf(b) || within[rank](a, b);
    return direction * order;
  };
}
