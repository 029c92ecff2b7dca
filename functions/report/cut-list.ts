/** A list as it is shown, and how many of it are not: "và N mục khác". */
export interface CutList<T> {
  shown: T[];
  hidden: number;
}

export function cutList<T>(items: readonly T[], limit: number): CutList<T> {
  return { shown: items.slice(0, limit), hidden: Math.max(0, items.length - limit) };
}
