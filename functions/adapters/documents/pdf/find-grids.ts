import type { Rule } from './page-content.ts';

/** A drawn table: where its columns and rows part, and which of the parting lines are really drawn. */
export interface Grid {
  xs: number[];
  ys: number[];
  rules: Rule[];
}

/** Lines meet, and double lines are one, within some points. */
const NEAR = 3;
const MOST = { columns: 40, rows: 400 };

/** Lines that touch one another make one table, where they part at least two columns. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  return groupTouching(rules).flatMap((group) => {
    const xs = distinct(group.filter(({ direction }) => direction === 'down'));
    const ys = distinct(group.filter(({ direction }) => direction === 'across'));
    const isTable = xs.length >= 3 && ys.length >= 2 && xs.length <= MOST.columns && ys.length <= MOST.rows;
    return isTable ? [{ xs, ys, rules: group }] : [];
  });
}

function distinct(rules: readonly Rule[]): number[] {
  const places: number[] = [];
  for (const { at } of rules.toSorted((a, b) => a.at - b.at)) {
    if (places.length === 0 || at - (places.at(-1) ?? 0) > NEAR) places.push(at);
  }
  return places;
}

/** Sets of lines that hang together, each line looked at once from each of its neighbours. */
function groupTouching(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules);
  const groups: Rule[][] = [];
  for (const seed of rules) {
    if (!left.delete(seed)) continue;
    const group = [seed];
    for (const rule of group) {
      for (const other of left) {
        if (!touch(rule, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function touch(a: Rule, b: Rule): boolean {
  if (a.direction === b.direction) {
    return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  }
  return within(a.at, b) && within(b.at, a);
}

const within = (place: number, { from, to }: Rule): boolean => place >= from - NEAR && place <= to + NEAR;

/** Whether a line is drawn at `at` that crosses `place`. */
export const isDrawn = (grid: Grid, direction: Rule['direction'], at: number, place: number): boolean =>
  grid.rules.some(
    (rule) => rule.direction === direction && Math.abs(rule.at - at) <= NEAR && within(place, rule),
  );
