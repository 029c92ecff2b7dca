/** Remembers the last `limit` results by text: workbooks repeat few patterns and formulas many times. */
export function memoize<T>(compute: (key: string) => T, limit = 40_000): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    const computed = compute(key);
    known.set(key, computed);
    return computed;
  };
}
