export interface Rates {
  /** Done + not done and overdue: the denominator; what is not yet due stays outside. */
  due: number;
  /** Fractions of `due`; `null` while nothing is due. */
  doneRate: number | null;
  overdueRate: number | null;
}

/** The official rates of done and of overdue work, as the Government's task-monitoring reports count them. */
export function rates(counts: { doneOnTime: number; doneLate: number; overdue: number }): Rates {
  const done = counts.doneOnTime + counts.doneLate;
  const due = done + counts.overdue;
  if (due === 0) return { due, doneRate: null, overdueRate: null };
  return { due, doneRate: done / due, overdueRate: counts.overdue / due };
}
